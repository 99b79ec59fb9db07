// How the time to read grows with the text: node test/bench/reading.mjs
// Reads the same made-up pleading at 250 KB, 500 KB and 1 MB in one run: afresh, and again after one letter was typed. A linear
// reader takes about twice as long for twice the text. Exits 1 where it takes more than three times.
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const directory = await mkdtemp(join(tmpdir(), 'reading-'));
const outfile = join(directory, 'read.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('../../server/model/read.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { Reader } = await import(pathToFileURL(outfile).href);
await rm(directory, { recursive: true });

/**
 * A pleading of about `size` characters: paragraphs, lists, stamps, a count each fifty paragraphs.
 * @param {number} size
 */
function pleading(size) {
  const parts = [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nALAN REED,\nPlaintiff,\nv.\nBAY FERRY CO.,\nDefendant.\n\nCOMPLAINT\n\nFACTS\n\n',
  ];
  let length = parts.join('').length;
  for (let number = 1; length < size; number++) {
    const count = number % 50 === 0 ? `COUNT ${number / 50}\n(Breach of Contract)\n\n` : '';
    const stamp = number % 12 === 0 ? `Case 1:22-cv-00100 Document 1 Filed 01/10/22 Page ${number / 12} of 900\n` : '';
    const part = `${count}${number}. On May ${1 + (number % 28)}, 2023, Reed paid the ferry $${number},000 for crossing ${number}, and it did not sail.\nThe captain said that paragraph ${number - 1} of the letter excused him:\n\n   (a) the tide was low;\n   (b) the crew was away.\n\n${stamp}`;
    parts.push(part);
    length += part.length;
  }
  parts.push(
    'PRAYER FOR RELIEF\n\nA. Damages; and\nB. Costs.\n\nDated: May 5, 2024\n\n/s/ Kay Lund\nAttorney for Plaintiff\n',
  );
  return parts.join('');
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** @param {() => void} run */
function timed(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

const sizes = [250_000, 500_000, 1_000_000];
const texts = sizes.map(pleading);
for (const text of texts) new Reader().read(text);
const rows = texts.map((text) => {
  const fresh = median(Array.from({ length: 5 }, () => timed(() => new Reader().read(text))));
  const reader = new Reader();
  reader.read(text);
  const middle = text.indexOf(' ', text.length / 2);
  const keys = median(
    Array.from({ length: 9 }, (_, key) => {
      const typed = `${text.slice(0, middle)}${'x'.repeat(key + 1)}${text.slice(middle)}`;
      return timed(() => reader.read(typed));
    }),
  );
  return { size: text.length, fresh, keys };
});
for (const { size, fresh, keys } of rows)
  console.log(
    `${String(Math.round(size / 1000)).padStart(5)} KB  afresh ${fresh.toFixed(1).padStart(7)} ms  after a key ${keys.toFixed(1).padStart(7)} ms`,
  );
const growth = rows.flatMap((row, index) => {
  const half = rows[index - 1];
  return half ? [Math.max(row.fresh / half.fresh, row.keys / half.keys)] : [];
});
if (growth.some((factor) => factor > 3)) {
  console.error(`Twice the text took ${Math.max(...growth).toFixed(1)} times as long.`);
  process.exitCode = 1;
}
