import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { runRules } from '../rules/run.ts';
import { unusedIn } from './unused.ts';
import { WorkspaceFilesOnDisk } from './workspace-file.ts';

let folder: string;
let complaint: string;
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'averment-cli-'));
  complaint = join(folder, 'drafts', 'a.complaint');
  mkdirSync(join(folder, 'drafts'));
  said.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const files = (config?: string | false) => new WorkspaceFilesOnDisk(config, (message) => said.push(message));

it('the nearest workspace file above a complaint holds for it', () => {
  write('.averment.yaml', 'preset: quiet\npins: [{ count: Fraud, pleads: fraud, file: drafts/*.complaint }]\n');
  expect(files().agreedFor(complaint)).toMatchObject({ preset: 'quiet', pins: new Map([['fraud', 'fraud']]) });
  write('drafts/.averment.yaml', 'preset: strict\n');
  expect(files().agreedFor(complaint)).toMatchObject({ preset: 'strict', pins: new Map() });
});

it('another may be named, or none', () => {
  write('.averment.yaml', 'preset: quiet\n');
  const other = write('other.yaml', 'preset: strict\n');
  expect(files(other).agreedFor(complaint).preset).toBe('strict');
  expect(files(false).agreedFor(complaint).preset).toBeUndefined();
  expect(() => files(join(folder, 'none.yaml')).agreedFor(complaint)).toThrow('no such file');
});

it('what is wrong in it is told once, and the rest counts', () => {
  write('.averment.yaml', 'preset: quiet\nrules:\n  paragraf-gap: off\n');
  const workspace = files();
  expect(workspace.agreedFor(complaint).preset).toBe('quiet');
  workspace.agreedFor(complaint);
  expect(said).toEqual([
    expect.stringMatching(/\.averment\.yaml:3:3: “paragraf-gap” is no rule\. Did you mean “paragraph-gap”\?$/),
  ]);
});

it('one that is not YAML cannot be read', () => {
  write('.averment.yaml', 'rules: [\n');
  expect(() => files().agreedFor(complaint)).toThrow(/cannot be read as YAML\.$/);
});

it('a suppression that fits nothing in the complaints that were checked is reported on its entry', () => {
  write(
    '.averment.yaml',
    'suppressions:\n  - { rule: placeholder, words: "[date]" }\n  - { rule: placeholder, words: "[NAME]" }\n',
  );
  const workspace = files();
  const { suppressions } = workspace.agreedFor(complaint);
  const { findings, unused } = runRules(readComplaint('FACTS\n\n1. On [DATE], Alder sold a boat.\n'), { suppressions });
  expect(findings).toEqual([]);
  const [file, ...others] = unusedIn([{ file: complaint, unused }], workspace, undefined);
  expect(others).toEqual([]);
  expect(file?.findings).toMatchObject([{ rule: 'suppression-unused', severity: 'hint' }]);
  expect(file?.source.lineAt(file.findings[0]?.span.start ?? 0)).toBe(2);
});
