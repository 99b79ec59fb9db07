/** The rooms of the house, in order: each imports only from those before it. */
const rooms = [
  'text',
  'law',
  'syntax',
  'model',
  'analysis',
  'edits',
  'rules',
  'workspace',
  'formats',
  'protocol',
  'lsp',
  'cli',
];

/** Only these may rely on Node.js; all others run in a web worker too. */
const onNodeOnly = ['cli'];

const tests = '\\.test\\.ts$';
/** @param {string[]} names */
const anyOf = (names) => `^server/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `${room}-looks-up-only`,
      comment: `server/${room} may import only from ${rooms.slice(0, index).join(', ') || 'nowhere'}.`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^server/${room}/`, pathNot: tests },
      to: { path: anyOf(rooms.slice(index + 1)) },
    })),
    {
      name: 'server-stands-alone',
      comment: 'The server knows nothing of the client, of the tests, or of the build.',
      severity: 'error',
      from: { path: '^server/', pathNot: tests },
      to: { path: '^(client|test|scripts)/' },
    },
    {
      name: 'client-knows-the-protocol-alone',
      comment: 'The client asks; the server knows.',
      severity: 'error',
      from: { path: '^client/', pathNot: tests },
      to: { path: '^(server|test|scripts)/', pathNot: '^server/protocol/' },
    },
    {
      name: 'shared-rooms-run-in-a-worker',
      comment: 'These rooms also run in a web worker, which has no Node.js.',
      severity: 'error',
      from: { path: anyOf(rooms.filter((room) => !onNodeOnly.includes(room))), pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'lsp-alone-knows-the-language-server-protocol',
      comment: 'What a room says should not depend on who asks.',
      severity: 'error',
      from: { path: '^server/', pathNot: [tests, '^server/(lsp|protocol)/', '^server/main\\.'] },
      to: { path: 'node_modules/(vscode-languageserver|vscode-languageserver-protocol|vscode-jsonrpc)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:law|vscode)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
  },
};
