import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEntry, withPin, withSuppression, type FileEdit } from './edit.ts';
import { readWorkspaceFile } from './read.ts';

const pin = { count: 'Unkindness', pleads: 'iied', file: 'a.complaint' };
const suppression = {
  rule: 'placeholder',
  words: '[DATE]',
  reason: 'Filled in at signing: later.',
  file: 'a.complaint',
};

function applied(text: string, edit: FileEdit | null): string {
  if (!edit) throw new Error('no edit');
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('');

describe('adding to the workspace file', () => {
  it('begins a new one', () => {
    const text = applied('', withSuppression('', suppression));
    expect(text).toBe(
      lines(
        '# Averment: what holds for the complaints in this folder. None of it is filed.',
        'suppressions:',
        '  - rule: placeholder',
        '    words: "[DATE]"',
        '    reason: "Filled in at signing: later."',
        '    file: a.complaint',
      ),
    );
    expect(readWorkspaceFile(text)).toMatchObject({ suppressions: [suppression], problems: [] });
  });

  it('puts a list that is not there at the end', () => {
    expect(applied('preset: strict', withPin('preset: strict', pin))).toBe(
      lines('preset: strict', 'pins:', '  - count: Unkindness', '    pleads: iied', '    file: a.complaint'),
    );
  });

  it('goes behind the last of a list, with its indent, and leaves comments and order alone', () => {
    const text = lines(
      'pins: # by Ada',
      '# first',
      '- { count: A,   pleads: fraud } # why',
      '',
      '# settings',
      "preset:   'strict'",
    );
    expect(applied(text, withPin(text, pin))).toBe(
      lines(
        'pins: # by Ada',
        '# first',
        '- { count: A,   pleads: fraud } # why',
        '- count: Unkindness',
        '  pleads: iied',
        '  file: a.complaint',
        '',
        '# settings',
        "preset:   'strict'",
      ),
    );
  });

  it('fills a list that is empty, and goes into one in brackets', () => {
    expect(applied('pins: [] # none\nrules: {}\n', withPin('pins: [] # none\nrules: {}\n', pin))).toBe(
      lines('pins: # none', '  - count: Unkindness', '    pleads: iied', '    file: a.complaint', 'rules: {}'),
    );
    expect(applied('pins:', withPin('pins:', pin))).toMatch(/^pins:\n {2}- count: Unkindness\n/);
    const flow = 'pins: [{ count: A, pleads: fraud }]\n';
    expect(readWorkspaceFile(applied(flow, withPin(flow, pin))).pins).toMatchObject([{ count: 'A' }, pin]);
  });

  it('replaces a pin of the same count', () => {
    const text = 'pins:\n  - count: UNKINDNESS # ?\n    pleads: fraud # once\n    file: a.complaint\n';
    expect(applied(text, withPin(text, pin))).toBe(text.replace('fraud', 'iied'));
  });

  it('keeps the line ends', () => {
    const text = 'pins:\r\n  - count: A\r\n    pleads: fraud\r\n';
    expect(applied(text, withPin(text, pin))).not.toMatch(/[^\r]\n/);
  });

  it('does nothing where the file cannot be read or is of another form', () => {
    expect(withPin('pins: [', pin)).toBeNull();
    expect(withPin('pins: none\n', pin)).toBeNull();
    expect(withPin('just words\n', pin)).toBeNull();
    expect(withPin('{ preset: strict }\n', pin)).toBeNull();
  });
});

it('whatever stands in the file, it stays, and what is added is there', () => {
  const piece = fc.constantFrom(
    'preset: strict\n',
    'pins:\n',
    'pins: []\n',
    'pins: [{ count: A, pleads: fraud }]\n',
    '- count: B\n  pleads: fraud\n',
    '  - count: C\n    pleads: fraud # why\n',
    'suppressions:\n',
    '  -   rule: venue\n      reason: |\n        one\n        two\n',
    '- { rule: venue }\n',
    '\n',
    '# a remark\n',
    '    # another\n',
    'rules: { venue: off }',
    '---\n',
    '...\n',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const before = readWorkspaceFile(text);
      const edit = withSuppression(text, suppression);
      if (!edit) return;
      const after = readWorkspaceFile(applied(text, edit));
      const plain = ({ rule, words, reason, file }: (typeof after.suppressions)[number]) => ({
        rule,
        words,
        reason,
        file,
      });
      expect(after.suppressions.map(plain)).toEqual([
        ...before.suppressions.map(plain),
        plain({ ...suppression, span: { start: 0, end: 0 } }),
      ]);
      expect(after.pins.map(({ count }) => count)).toEqual(before.pins.map(({ count }) => count));
      const entry = after.suppressions.at(-1)?.span.start ?? -1;
      const back = applied(applied(text, edit), withoutEntry(applied(text, edit), entry));
      expect(readWorkspaceFile(back).suppressions.map(plain)).toEqual(before.suppressions.map(plain));
    }),
  );
});

describe('removing from the workspace file', () => {
  const remove = (text: string, rule: string): string => {
    const entry = readWorkspaceFile(text).suppressions.find((each) => each.rule === rule);
    return applied(text, withoutEntry(text, entry?.span.start ?? -1));
  };

  it('takes the entry and nothing else', () => {
    const text = lines(
      'suppressions:',
      '  # about venue',
      '  - rule: venue',
      '    reason: >-',
      '      agreed',
      '  - rule: placeholder # why',
      '',
      '# end',
    );
    expect(remove(text, 'venue')).toBe(
      lines('suppressions:', '  # about venue', '  - rule: placeholder # why', '', '# end'),
    );
    expect(remove(text, 'placeholder')).toBe(
      lines('suppressions:', '  # about venue', '  - rule: venue', '    reason: >-', '      agreed', '', '# end'),
    );
  });

  it('takes the list with its last entry', () => {
    expect(remove('preset: strict\nsuppressions:\n  - rule: venue\n', 'venue')).toBe('preset: strict\n');
  });

  it('works in brackets', () => {
    const text = 'suppressions: [{ rule: venue }, { rule: placeholder }]\n';
    expect(remove(text, 'venue')).toBe('suppressions: [{ rule: placeholder }]\n');
    expect(remove(text, 'placeholder')).toBe('suppressions: [{ rule: venue }]\n');
  });

  it('does nothing where no entry stands', () => {
    expect(withoutEntry('preset: strict\n', 0)).toBeNull();
  });
});
