// How well elements are found in real complaints, by cause: false alarms (a pleaded element said to be missing), right places, and
// omissions noticed (the paragraphs that plead an element are taken out, and it is then said to be missing). Then what each rule
// finds in them.
//   npm run evaluate [-- --errors | --rules]     The complaints lie in ../shared/corpus, or where AVERMENT_CORPUS says.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lawForEsbuild } from './law-module.mjs';

/** @typedef {{ id: string, pleaded: boolean, diffuse?: boolean, paragraphs: string[] }} Element */
/** @typedef {{ line: number, cause: string, elements?: Element[] }} Claim */
/** @typedef {{ file: string, claims?: Claim[], paragraphs: { label: string, line: number }[], headings: { line: number }[], prayer: { line: number } | null }} Sheet */

const corpus = resolve(process.env.AVERMENT_CORPUS ?? join(import.meta.dirname, '../../shared/corpus'));
const errors = process.argv.includes('--errors');
const { inspection, Reader, rules, runRules } = await load();

/** @typedef {{ alarms: number, pleaded: number, places: number, located: number, caught: number, omitted: number }} Figures */
/** @returns {Figures} */
const none = () => ({ alarms: 0, pleaded: 0, places: 0, located: 0, caught: 0, omitted: 0 });
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** @type {Map<string, Figures>} */
const byCause = new Map();

if (!process.argv.includes('--rules')) await elements();
await findings();

async function elements() {
  for (const sheet of (await readdir(corpus)).filter((name) => name.endsWith('.gold.json')).sort()) {
    /** @type {Sheet} */
    const gold = JSON.parse(await readFile(join(corpus, sheet), 'utf8'));
    const claims = gold.claims ?? [];
    if (!claims.some(({ elements }) => elements)) continue;
    const text = await readFile(join(corpus, gold.file), 'utf8');
    const reader = new Reader();
    const said = inspection(gold.file, reader.read(text));
    for (const claim of claims) {
      if (!claim.elements) continue;
      const figures = byCause.get(claim.cause) ?? none();
      byCause.set(claim.cause, figures);
      for (const element of claim.elements.filter((each) => each.pleaded)) {
        const name = `${gold.file} line ${claim.line}: ${claim.cause}/${element.id}`;
        const answer = answerFor(said, claim, element);
        figures.pleaded++;
        if (!answer?.pleaded) {
          figures.alarms++;
          report('false alarm', name);
        } else {
          figures.located++;
          if (element.diffuse || answer.paragraphs.slice(0, 6).some((label) => element.paragraphs.includes(label)))
            figures.places++;
          else report('wrong place', name);
        }
        const without = element.diffuse ? null : takeOut(gold, text, element.paragraphs);
        if (without === null) continue;
        figures.omitted++;
        const after = answerFor(inspection(gold.file, reader.read(without)), claim, element);
        if (after?.pleaded === false) figures.caught++;
        else report('omission not noticed', name);
      }
    }
  }

  const total = none();
  console.log(
    `${''.padEnd(36)}${['false alarms', 'right places', 'omissions'].map((head) => head.padStart(15)).join('')}`,
  );
  for (const [cause, figures] of [...byCause].sort()) {
    row(cause, figures);
    for (const key of /** @type {(keyof Figures)[]} */ (Object.keys(total))) total[key] += figures[key];
  }
  row('all', total);
}

/** How often each rule finds something in the complaints, by severity, and in how many of them. */
async function findings() {
  const texts = await Promise.all(
    ['.', 'more'].map(async (folder) => {
      const names = (await readdir(join(corpus, folder))).filter((name) => name.endsWith('.txt')).sort();
      return Promise.all(names.map((name) => readFile(join(corpus, folder, name), 'utf8')));
    }),
  );
  const complaints = texts.flat().map((text) => new Reader().read(text));
  for (const preset of ['recommended', 'strict']) {
    /** @type {{ rule: string, severity: string }[][]} */
    const found = complaints.map((complaint) => runRules(complaint, { preset }).findings);
    console.log(
      `\n${`preset ${preset}`.padEnd(36)}${[...SEVERITIES, 'complaints'].map((head) => head.padStart(12)).join('')}`,
    );
    /** @type {string[]} */
    const silent = [];
    for (const id of rules) {
      const of = found.map((list) => list.filter(({ rule }) => rule === id));
      const complaints = of.filter((list) => list.length > 0).length;
      if (complaints > 0) tally(id, of, complaints);
      else silent.push(id);
    }
    tally('all', found, found.length);
    console.log(`Nothing was found by ${silent.join(', ')}.`);
    const grave = found.map(
      (list) => list.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
    );
    console.log(
      `Of warnings and errors a complaint has ${median(grave)} in the median, and at most ${Math.max(...grave)}.`,
    );
  }
}

/** @param {string} name @param {{ severity: string }[][]} found @param {number} complaints */
function tally(name, found, complaints) {
  const counts = SEVERITIES.map((severity) => found.flat().filter((finding) => finding.severity === severity).length);
  console.log(`${name.padEnd(36)}${[...counts, complaints].map((count) => String(count || '').padStart(12)).join('')}`);
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** @param {string} name @param {Figures} figures */
function row(name, { alarms, pleaded, places, located, caught, omitted }) {
  /** @type {(part: number, whole: number) => string} */
  const share = (part, whole) =>
    `${part}/${whole} ${whole ? `${((100 * part) / whole).toFixed(0)} %` : '-'}`.padStart(15);
  console.log(`${name.padEnd(36)}${share(alarms, pleaded)}${share(places, located)}${share(caught, omitted)}`);
}

/** @param {string} what @param {string} name */
function report(what, name) {
  if (errors) console.log(`${what}\t${name}`);
}

/** @param {{ claims: Claim[] }} said @param {Claim} claim @param {Element} element */
function answerFor(said, claim, element) {
  return said.claims.find(({ line }) => line === claim.line)?.elements?.find(({ id }) => id === element.id);
}

/**
 * The text with the words of these paragraphs replaced by a neutral sentence, their numbers kept; null where a number cannot be told.
 * @param {Sheet} gold
 * @param {string} text
 * @param {string[]} labels
 */
function takeOut(gold, text, labels) {
  const lines = text.split('\n');
  const starts = [...gold.paragraphs, ...gold.headings, ...(gold.prayer ? [gold.prayer] : [])].map(({ line }) => line);
  for (const label of labels) {
    const from = gold.paragraphs.findLast((paragraph) => paragraph.label === label)?.line ?? 0;
    const line = lines[from - 1] ?? '';
    const at = line.indexOf(label);
    if (at < 0 || gold.paragraphs.filter((paragraph) => paragraph.line === from).length > 1) return null;
    const to = Math.min(lines.length + 1, ...starts.filter((start) => start > from)) - 1;
    const rest = line.slice(at + label.length);
    lines.fill('', from - 1, to);
    lines[from - 1] =
      `${line.slice(0, at + label.length)}${rest.match(/^\s*[.),:*_\]]*/)?.[0] ?? '.'} The parties reserve this paragraph.`;
  }
  return labels.length > 0 ? lines.join('\n') : null;
}

/** The reader, what `inspect` prints, and the rules, built in a moment from the sources. */
async function load() {
  const folder = join(import.meta.dirname, '../.cache');
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, 'evaluate.mjs');
  await build({
    stdin: {
      contents: `
        export { inspection } from './server/cli/inspect.ts';
        export { Reader } from './server/model/read.ts';
        export { runRules } from './server/rules/run.ts';
        import { rules as all } from './server/rules/registry.ts';
        export const rules = all.map(({ id }) => id);`,
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    plugins: [lawForEsbuild],
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
