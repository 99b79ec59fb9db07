import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from './lines.ts';

const linesOf = (source: SourceText): string[] =>
  source.starts.map((start, line) => source.text.slice(start, source.starts[line + 1] ?? source.text.length));

test('lines end at \\n, \\r\\n and \\r, and at nothing else', () => {
  expect(linesOf(new SourceText('a\nb\r\nc\rd\fe\u2028f'))).toEqual(['a\n', 'b\r\n', 'c\r', 'd\fe\u2028f']);
});

test('after a change the lines are those of the text read afresh, and what is said to have stayed has stayed', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'b', '“', 'xyz'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(10), (old, put, at, gone) => {
      const before = new SourceText(old);
      const now = old.slice(0, at) + put + old.slice(at + gone);
      const { source, lines } = before.changedTo(now);
      const fresh = linesOf(new SourceText(now));
      expect(linesOf(source)).toEqual(fresh);
      expect(fresh.slice(0, lines.from)).toEqual(linesOf(before).slice(0, lines.from));
      expect(fresh.slice(lines.now)).toEqual(linesOf(before).slice(lines.was));
    }),
    { numRuns: 400 },
  );
});

test('a letter typed touches two lines of ten thousand', () => {
  const before = new SourceText('A line of words.\n'.repeat(10_000));
  const { lines } = before.changedTo(`${before.text.slice(0, 85_005)}x${before.text.slice(85_005)}`);
  expect(lines).toEqual({ from: 4999, was: 5001, now: 5001 });
});
