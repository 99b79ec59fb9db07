import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Complaint } from './complaint.ts';
import { readComplaint, Reader } from './read.ts';

/** Pieces of which pleadings are made, in good order and in bad. */
const piece = fc.constantFrom(
  'UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n',
  'ALAN REED,\n   Plaintiff,\nv.\nBAY FERRY CO.,\n   Defendant.\n',
  'MARTA ELLISON,   §   IN THE DISTRICT COURT OF\n',
  'COMPLAINT\n',
  'TABLE OF CONTENTS\nPARTIES ....... 1\n',
  'I. PARTIES\n',
  '# Facts\n',
  'B. The Breach\n',
  '1. One thing happened.\n',
  '2. Another thing happened on May\n12, 2023, in the city.\n',
  '**3.** Bold.\n',
  '1.1 By part.\n',
  'FIRST: In words.\n',
  '…… 4. Run on. 5. And on.\n',
  '12A. Between.\n',
  '   (a) an item;\n   (b) another.\n',
  'COUNT I\n(Negligence)\n(Against All Defendants)\n',
  'CAUSES OF ACTION\n',
  'COUNT II 6. One thing. 7. Another.\n',
  'COUNT III – FRAUD\n(Title II) 8. One\nthing.\n',
  'The Parties 2. One thing.\n',
  '14 9. Behind a page.\n',
  'I.\n\nMade defendant herein is the Bay Ferry Company.\n',
  'WHEREFORE, she prays for (1) damages; (2) costs; and\n(3) fees.\n',
  'Ann Vale v. Tern LLC\n',
  'SERVE: Registered Agent\n',
  'para\u00ADgraph 1\n',
  '\uD800',
  'WHEREFORE, Plaintiff prays for judgment:\n',
  'PRAYER FOR RELIEF\n',
  'A. Damages;\nB. Costs.\n',
  'JURY DEMAND\n',
  'Dated: May 5, 2024\n/s/ Kay Lund\nAttorney for Plaintiff\n',
  'VERIFICATION\n1. I am the plaintiff.\n',
  'EXHIBIT A\n1. A term.\n',
  'Case 1:22-cv-00100 Document 1 Filed 01/10/22 Page 1 of 3\n',
  '7\n',
  '\f',
  '\r\n',
  '\r',
  '\n\n',
  '[^1]: A note.\n',
  '1 The agreement is attached.\n',
  'the agreement.1\n',
  '………………\t\u00a0\ufeff',
  '-------------------X\n',
);
const pleading = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  pleading,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
);

test('any text yields a model', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(() => readComplaint(text)).not.toThrow();
    }),
  );
});

test('blocks stand in order, do not overlap, and lie in the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      readComplaint(text).blocks.forEach((block, index) => {
        expect(block.index).toBe(index);
        expect(block.span.start).toBeGreaterThanOrEqual(end);
        expect(block.span.end).toBeGreaterThanOrEqual(block.span.start);
        end = block.span.end;
      });
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('what is named is one of the blocks, and a label stands where it is said to', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { blocks, paragraphs, headings, counts, prayer } = readComplaint(text);
      for (const block of [...paragraphs, ...headings, ...(prayer?.items ?? [])])
        expect(blocks[block.index]).toBe(block);
      paragraphs.forEach((paragraph, at) => {
        expect(paragraph.ordinal).toBe(at);
        expect(text.slice(paragraph.labelSpan.start, paragraph.labelSpan.end)).toHaveLength(paragraph.label.length);
      });
      for (const count of counts) for (const paragraph of count.paragraphs) expect(paragraph.count).toBe(count);
    }),
  );
});

test('reading with what earlier readings kept is reading afresh', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 2, maxLength: 4 }), (texts) => {
      const reader = new Reader();
      for (const text of texts) expect(shown(reader.read(text))).toBe(shown(readComplaint(text)));
    }),
    { numRuns: 40 },
  );
});

test('reading after any sequence of edits is reading afresh', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat(40),
    put: fc.oneof(piece, fc.string()),
  });
  fc.assert(
    fc.property(pleading, fc.array(edit, { minLength: 1, maxLength: 8 }), (draft, edits) => {
      const reader = new Reader();
      let text = draft;
      reader.read(text);
      for (const { at, gone, put } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put + text.slice(from + gone);
        expect(shown(reader.read(text))).toBe(shown(readComplaint(text)));
      }
    }),
    { numRuns: 60 },
  );
});

test('words that nobody changed are read once, and are not copied', () => {
  const reader = new Reader();
  const before = reader.read('1. One thing happened.\n\n2. Another thing happened.\n');
  const after = reader.read('1. One thing had happened.\n\n2. Another thing happened.\n');
  expect(after.paragraphs[1]?.facts).toBe(before.paragraphs[1]?.facts);
  const renumbered = reader.read('1. One thing had happened.\n\n3. Another thing happened.\n');
  expect(renumbered.paragraphs[1]?.facts).toBe(before.paragraphs[1]?.facts);
});

/** A model as text; what would go round in circles is named by its place. */
function shown(complaint: Complaint): string {
  const places = new Map<unknown, string>(complaint.counts.map((count, index) => [count, `count ${index}`]));
  const seen = new Set<unknown>();
  return JSON.stringify(complaint, (_, value: unknown) => {
    const place = places.get(value);
    if (place !== undefined) {
      if (seen.has(value)) return place;
      seen.add(value);
    } else if (typeof value === 'object' && value !== null && 'index' in value && 'passage' in value) {
      if (seen.has(value)) return `block ${String(value.index)}`;
      seen.add(value);
    }
    return value;
  });
}

test('a number with nothing behind it at the end of the text lies in its paragraph', () => {
  const last = readComplaint('1. One thing.\n\n**2.**').paragraphs.at(-1);
  expect([last?.span, last?.labelSpan]).toEqual([
    { start: 15, end: 18 },
    { start: 17, end: 18 },
  ]);
});
