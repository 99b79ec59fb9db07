import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('citation-section-sign', () => {
  it('finds a statute without its sign', () => {
    expect(
      marked(wholeComplaint({ facts: '7. The agreement violates 15 U.S.C. 1.' }), 'citation-section-sign'),
    ).toEqual(['']);
  });

  it('is silent where it stands', () => {
    expect(marked(wholeComplaint({}), 'citation-section-sign')).toEqual([]);
  });
});
