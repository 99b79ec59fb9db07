import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveReferences } from '../model/links.ts';
import { readComplaint } from '../model/read.ts';
import type { Complaint } from '../model/complaint.ts';
import { applyEdits, invertEdits, overlap } from '../text/edits.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { formatMarkers } from './format.ts';
import { insertAbove, insertBelow, newParagraphAtEnd } from './insert.ts';
import { bodyOf } from './layout.ts';
import { moveDown, moveUp } from './move.ts';
import { pasteNumbered } from './paste.ts';
import { remove } from './remove.ts';
import { renameNumber } from './rename.ts';
import { renumber } from './renumber.ts';
import { mergeWithNext, split } from './split.ts';

/** Laws of all changes, over complaints made up at random. Each paragraph has a word of its own, by which it is known again. */

type Style = (number: string) => string;
const STYLES: readonly Style[] = [
  (number) => `${number}. `,
  (number) => `${number}.  `,
  (number) => `${number}) `,
  (number) => `[${number}] `,
  (number) => `¶ ${number} `,
  (number) => `**${number}.** `,
  (number) => `    ${number}.\t`,
];

interface Sketch {
  readonly style: number;
  readonly lineEnd: string;
  readonly gap: number;
  readonly sections: readonly number[];
  readonly skips: readonly number[];
  /** Whether the numbers run through, begin again in each part, or are of the kind 1.1. */
  readonly kind: 'through' | 'restart' | 'point';
  readonly references: readonly { readonly form: number; readonly a: number; readonly b: number; readonly c: number }[];
}

const sketches: fc.Arbitrary<Sketch> = fc.record({
  style: fc.nat(STYLES.length - 1),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  gap: fc.constantFrom(1, 2, 3),
  sections: fc.array(fc.integer({ min: 3, max: 7 }), { minLength: 2, maxLength: 4 }),
  skips: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1), { minLength: 28, maxLength: 28 }),
  kind: fc.constantFrom('through', 'through', 'restart', 'point'),
  references: fc.array(fc.record({ form: fc.nat(9), a: fc.nat(27), b: fc.nat(27), c: fc.nat(27) }), {
    minLength: 28,
    maxLength: 28,
  }),
});

const HEADS = [
  'GENERAL ALLEGATIONS',
  'COUNT I\nBREACH OF CONTRACT',
  'COUNT II\nNEGLIGENCE',
  'COUNT III\nUNJUST ENRICHMENT',
];
const token = (index: number): string =>
  `Item${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}x`;

function draft(sketch: Sketch): string {
  const labels: string[] = [];
  let number = 0;
  sketch.sections.forEach((size, section) => {
    if (sketch.kind !== 'through') number = 0;
    for (let at = 0; at < size; at++) {
      number += 1 + (at > 0 ? (sketch.skips[labels.length] ?? 0) : 0);
      labels.push(sketch.kind === 'point' ? `${section + 1}.${number}` : String(number));
    }
  });
  const total = labels.length;
  const style = sketch.kind === 'point' ? (label: string) => `${label} ` : (STYLES[sketch.style] as Style);
  const parts: string[] = [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF ALASKA',
    'NORTHERN KILN LLC,\n                    Plaintiff,\n          v.\nHARBOR CLAY INC.,\n                    Defendant.',
    'COMPLAINT',
  ];
  const body: string[] = [];
  let index = 0;
  sketch.sections.forEach((size, section) => {
    const lines: string[] = [];
    for (let at = 0; at < size; at++, index++) {
      const reference = sketch.references[index] as Sketch['references'][number];
      const words = phrase(reference, labels, total);
      lines.push(
        `${style(labels[index] as string)}The clay that was sold as ${token(index)} was late.${words} It was never paid for.`,
      );
    }
    body.push([HEADS[section] as string, ...lines].join('\n'.repeat(sketch.gap)));
  });
  parts.push(...body);
  parts.push(
    'PRAYER FOR RELIEF',
    'WHEREFORE, Plaintiff requests:',
    'A. Damages.',
    'Respectfully submitted,\n\n/s/ Ada Quill\nAttorney for Plaintiff\n',
  );
  return parts.join('\n\n').replace(/\n/g, sketch.lineEnd);
}

function phrase({ form, a, b, c }: Sketch['references'][number], labels: readonly string[], total: number): string {
  const [one, two, three] = [a % total, b % total, c % total].sort((x, y) => x - y) as [number, number, number];
  const [low, middle, high] = [labels[one], labels[two], labels[three]];
  if (form === 0) return ` This is as paragraph ${low} says.`;
  if (form === 1 && one < three) return ` Kiln repeats paragraphs ${low} through ${high}.`;
  if (form === 2 && one < two && two < three) return ` See ¶¶ ${low}–${middle} and ${high}.`;
  if (form === 3 && one < two && two < three)
    return ` Kiln repeats paragraphs ${low} through ${high}, except paragraph ${middle}.`;
  if (form === 4) return ` Clay signed paragraph ${low} of the Agreement.`;
  if (form === 5) return ` Kiln repeats the foregoing paragraphs.`;
  if (form === 6) return ` See paragraph ${low}(b).`;
  if (form === 7) return ` See paragraph 90.`;
  return '';
}

/** The complaint, if the reader finds all of its paragraphs: whether it does is not asked here. */
function readWhole(text: string): Complaint {
  const complaint = readComplaint(text);
  fc.pre(complaint.paragraphs.length === text.match(/The clay that was sold as/g)?.length);
  return complaint;
}

type Operation = (complaint: Complaint, at: number) => Outcome;
const wordsOf = (complaint: Complaint, ordinal: number): string =>
  complaint.source.text.slice(bodyOf(complaint.paragraphs[ordinal]!).start, complaint.paragraphs[ordinal]!.span.end);
const OPERATIONS: Record<string, Operation> = {
  insertBelow: (complaint, at) => insertBelow(complaint, at, 'A new thing was said.'),
  insertAbove: (complaint, at) => insertAbove(complaint, at, 'A new thing was said.'),
  enter: (complaint, at) => newParagraphAtEnd(complaint, complaint.paragraphs[at]!.span.end),
  moveUp,
  moveDown,
  split: (complaint, at) =>
    split(
      complaint,
      complaint.paragraphs[at]!.span.start +
        complaint.source.text.slice(complaint.paragraphs[at]!.span.start).indexOf(' It was never'),
    ),
  mergeWithNext,
  remove: (complaint, at) => remove(complaint, at),
  removeBlank: (complaint, at) => remove(complaint, at, { blank: true }),
  renumber: (complaint) => renumber(complaint),
  repair: (complaint) => renumber(complaint, { repair: true }),
  repairFrom: (complaint, at) => renumber(complaint, { repair: true, from: at }),
  paste: (complaint, at) =>
    pasteNumbered(
      complaint,
      complaint.paragraphs[at]!.span.end,
      '1. A new thing was said.\n2. It is as paragraph 1 says.',
    ),
  rename: (complaint, at) =>
    renameNumber(
      complaint,
      at,
      complaint.paragraphs[at]!.label.replace(/(?<!\d)\d+$/, (number) => String(Number(number) + 1 + (at % 2))),
    ),
  format: (complaint) => formatMarkers(complaint),
};
const operations = fc.constantFrom(...Object.keys(OPERATIONS));

/** The paragraph that holds the word, by it. */
function byToken(complaint: Complaint): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ordinal } of complaint.paragraphs) {
    for (const word of wordsOf(complaint, ordinal).match(/Item[A-Z][a-z]x/g) ?? []) found.set(word, ordinal);
  }
  return found;
}

const ABSENT = -1;
const AMBIGUOUS = -2;

/** What each reference names, by the words of the paragraphs: for each, where it stands and its ends. */
function ends(
  complaint: Complaint,
): { from: string; text: string; ends: (number | null)[]; range: boolean; labels: (string | undefined)[] }[] {
  const byLabel = new Map<string, number>();
  for (const { label, ordinal } of complaint.paragraphs) byLabel.set(label, byLabel.has(label) ? AMBIGUOUS : ordinal);
  return resolveReferences(complaint)
    .filter((link) => link.kind === 'paragraph' && !link.implied)
    .flatMap((link) => {
      const from = /Item[A-Z][a-z]x/.exec(link.block.passage.text)?.[0] ?? '';
      return [...link.syntax.ranges, ...link.syntax.except].map((range) => ({
        from,
        text: link.block.passage.text.slice(range.start, range.end),
        range: range.to !== null,
        labels: [range.from.label, range.to?.label],
        ends: [range.from, ...(range.to ? [range.to] : [])].map((end) =>
          link.foreign ? null : (byLabel.get(end.label) ?? ABSENT),
        ),
      }));
    });
}

const RUNS = { numRuns: 70 };

describe('over random complaints and operations', () => {
  test('every change leads back to the same bytes, and its edits stand apart', () => {
    fc.assert(
      fc.property(sketches, operations, fc.nat(), (sketch, name, at) => {
        const text = draft(sketch);
        const complaint = readWhole(text);
        const outcome = (OPERATIONS[name] as Operation)(complaint, at % complaint.paragraphs.length);
        if (isRefusal(outcome)) return;
        expect(overlap(outcome.edits)).toBe(false);
        const result = applyEdits(text, outcome.edits);
        expect(applyEdits(result, invertEdits(text, outcome.edits))).toBe(text);
        expect(outcome.cursor ?? 0).toBeLessThanOrEqual(result.length);
      }),
      RUNS,
    );
  });

  test('no words are lost, and a reference to a paragraph that survives still names it', () => {
    let made = 0;
    fc.assert(
      fc.property(sketches, operations, fc.nat(), (sketch, name, at) => {
        const text = draft(sketch);
        const before = readWhole(text);
        const ordinal = at % before.paragraphs.length;
        const outcome = (OPERATIONS[name] as Operation)(before, ordinal);
        if (isRefusal(outcome)) return;
        made++;
        let result = applyEdits(text, outcome.edits);
        if (name === 'enter')
          result = `${result.slice(0, outcome.cursor)}A new thing was said.${result.slice(outcome.cursor)}`;
        const after = readComplaint(result);
        const tokens = byToken(before);
        const now = byToken(after);
        const gone = name.startsWith('remove') ? ordinal : -1;
        for (const [word, old] of tokens) expect(now.has(word)).toBe(old !== gone);

        // Where each paragraph's words are now; a paragraph that is deleted has none.
        const place = new Map([...tokens].map(([word, old]) => [old, now.get(word)]));
        const then = ends(before).filter((reference) => tokens.get(reference.from) !== gone);
        const later = ends(after).filter((reference) => reference.from !== '');
        for (const word of tokens.keys()) {
          const [was, is] = [then, later].map((all) => all.filter((reference) => reference.from === word));
          if (!was || !is || was.length !== is.length) {
            // Only a merged paragraph's references stand elsewhere, and only a blank is none.
            expect(['mergeWithNext', 'removeBlank']).toContain(name);
            continue;
          }
          was.forEach((reference, index) => {
            const found = is[index]!;
            if (reference.ends.includes(null)) {
              expect(found.text).toBe(reference.text);
              return;
            }
            // A range whose two ends changed places still holds both, and is written forwards.
            const [one, two] = reference.ends.map((end) => place.get(end ?? ABSENT) ?? ABSENT);
            const turned =
              reference.range && one! >= 0 && two! >= 0 && reference.ends[0]! < reference.ends[1]! && one! > two!;
            reference.ends.forEach((end, index) => {
              const side = turned ? 1 - index : index;
              if (end === null || end === gone) return;
              const reached = found.ends[Math.min(side, found.ends.length - 1)];
              const second = name === 'split' && end === ordinal && reference.range && index === 1 ? 1 : 0;
              if (end === ABSENT) expect(reached).toBe(ABSENT);
              else if (end === AMBIGUOUS) expect(found.labels[side]).toBe(reference.labels[index]);
              else expect(reached).toBe((place.get(end) ?? 0) + second);
            });
          });
        }
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(35);
  });

  test('an insert strictly inside a range joins it, at its edge it does not', () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom('insertBelow', 'insertAbove'), fc.nat(), (sketch, name, at) => {
        const text = draft(sketch);
        const before = readWhole(text);
        const ordinal = at % before.paragraphs.length;
        const outcome = (OPERATIONS[name] as Operation)(before, ordinal);
        if (isRefusal(outcome)) return;
        const fresh = name === 'insertBelow' ? ordinal + 1 : ordinal;
        const then = ends(before);
        ends(readComplaint(applyEdits(text, outcome.edits))).forEach((reference, index) => {
          const [from, to] = then[index]!.ends;
          const [first, last] = reference.ends;
          if (!reference.range || [from, to, first, last].some((end) => (end ?? -1) < 0)) return;
          expect(first! <= fresh && fresh <= last!).toBe(from! < fresh && fresh <= to!);
        });
      }),
      RUNS,
    );
  });

  test('renumbering twice is renumbering once', () => {
    fc.assert(
      fc.property(sketches, fc.boolean(), (sketch, repair) => {
        const text = draft(sketch);
        const once = renumber(readWhole(text), { repair });
        if (isRefusal(once)) return;
        const result = applyEdits(text, once.edits);
        expect(renumber(readComplaint(result), { repair })).toEqual({ edits: [] });
      }),
      RUNS,
    );
  });

  test('down and up again is nothing', () => {
    fc.assert(
      fc.property(sketches, fc.nat(), (sketch, at) => {
        const text = draft(sketch);
        const before = readWhole(text);
        const ordinal = at % before.paragraphs.length;
        const neighbour = before.paragraphs[ordinal + 1];
        if (!neighbour || neighbour.heading !== before.paragraphs[ordinal]!.heading) return;
        const down = moveDown(before, ordinal);
        if (isRefusal(down)) return;
        const moved = applyEdits(text, down.edits);
        const up = moveUp(readComplaint(moved), ordinal + 1);
        expect(isRefusal(up) ? up : applyEdits(moved, up.edits)).toBe(text);
      }),
      RUNS,
    );
  });
});
