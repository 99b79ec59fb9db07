import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../server/edits/outcome.ts';
import { formatMarkers } from '../../server/edits/format.ts';
import { insertBelow } from '../../server/edits/insert.ts';
import { moveDown, moveUp } from '../../server/edits/move.ts';
import { renumber } from '../../server/edits/renumber.ts';
import { mergeWithNext, split } from '../../server/edits/split.ts';
import { resolveReferences, type Link } from '../../server/model/links.ts';
import { readComplaint } from '../../server/model/read.ts';
import { applyEdits, invertEdits } from '../../server/text/edits.ts';

const folder = process.env.AVERMENT_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
const here = existsSync(folder);
if (!here) console.warn(`The corpus of real complaints is not at ${folder}; nothing is tested against it.`);

const files = !here
  ? []
  : [folder, join(folder, 'more')]
      .filter(existsSync)
      .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
      .filter((file) => file.endsWith('.txt'));
const NEW = 'This paragraph was put in here and was not there before.';

/** Why nothing was put into a complaint, by its file; every one of them was looked at. */
const refused: string[] = [];

describe.skipIf(!here)('a paragraph put in behind the third', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const before = readComplaint(text);
    if (before.paragraphs.length < 3) return;
    const change = insertBelow(before, 2, NEW);
    if (isRefusal(change)) {
      refused.push(`${file.slice(folder.length + 1)}: ${change.refused}`);
      return;
    }
    const result = applyEdits(text, change.edits);
    expect(applyEdits(result, invertEdits(text, change.edits))).toBe(text);

    // Only the new text and numbers.
    const [insert, ...others] = change.edits.toSorted((a, b) => b.text.length - a.text.length);
    expect(insert?.text).toContain(NEW);
    expect(text.slice(insert?.start, insert?.end).trim()).toBe('');
    for (const edit of others) {
      expect(edit.text).toMatch(/^\d{1,4}(?:\.\d{1,3})?[A-Za-z]?$/);
      expect(text.slice(edit.start, edit.end)).toMatch(/^[\dlIO|]{1,4}(?:\.\d{1,3})?[A-Za-z]?$/);
    }

    // The result reads as meant: the same paragraphs, one more, gaps kept, and references that reach what they reached.
    const after = readComplaint(result);
    const read = after.paragraphs.map(({ label }) => label);
    const meant = before.paragraphs.map((paragraph) => {
      const edit = others.find(({ start }) => start === paragraph.labelSpan.start);
      return edit?.text ?? paragraph.label;
    });
    const head = (insert?.text ?? '').slice(0, insert?.text.indexOf(NEW));
    const label = /\d[\w.]*(?<=\w)/.exec(head)?.[0] ?? '';
    meant.splice(3, 0, label);
    expect(read).toEqual(meant);
    const old = (ordinal: number): number => (ordinal < 3 ? ordinal : ordinal - 1);
    const reach = (link: Link, index: (ordinal: number) => number): string =>
      link.paragraphs.map(({ ordinal }) => index(ordinal)).join(' ');
    const own = (link: Link): boolean => link.kind === 'paragraph' && !link.foreign;
    const now = resolveReferences(after)
      .filter(own)
      .map((link) => ({
        ...link,
        paragraphs: link.paragraphs.filter(({ ordinal }) => ordinal !== 3),
      }));
    expect(now.map((link) => reach(link, old))).toEqual(
      resolveReferences(before)
        .filter(own)
        .map((link) => reach(link, (ordinal) => ordinal)),
    );
  });

  test('few are refused', () => {
    console.info(`Refused ${refused.length} of ${files.length}:\n${refused.join('\n')}`);
    expect(refused.length).toBeLessThan(0.25 * files.length);
  });
});

describe.skipIf(!here)('every other change, or its refusal', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const complaint = readComplaint(text);
    const ordinal = Math.floor(complaint.paragraphs.length / 2);
    const paragraph = complaint.paragraphs[ordinal];
    if (!paragraph) return;
    const sentence = complaint.source.text.indexOf('. ', paragraph.marker.end + 1) + 1;
    const letters = (words: string): string => [...words.replace(/\P{L}/gu, '')].sort().join('');
    for (const outcome of [
      moveUp(complaint, ordinal),
      moveDown(complaint, ordinal),
      split(complaint, sentence),
      mergeWithNext(complaint, ordinal),
      renumber(complaint),
      renumber(complaint, { repair: true }),
      formatMarkers(complaint),
    ]) {
      if (isRefusal(outcome)) {
        expect(outcome.refused).toMatch(/^\p{Lu}[^\n]*\.$/u);
        continue;
      }
      const result = applyEdits(text, outcome.edits);
      expect(applyEdits(result, invertEdits(text, outcome.edits))).toBe(text);
      expect(letters(result)).toBe(letters(text));
    }
  });
});
