import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('citation-section-sign', () => {
  it('finds a statute without its sign', () => {
    expect(
      marked(wholeComplaint({ facts: '7. The agreement violates 15 U.S.C. 1.' }), 'citation-section-sign'),
    ).toEqual(['']);
  });

  it('gives a range two signs', () => {
    const [said] = messages(wholeComplaint({ facts: '7. See 3 U.S.C. 1-18.' }), 'citation-section-sign');
    expect(said).toContain('3 U.S.C. §§ 1-18');
  });

  it("leaves North Carolina's usage alone", () => {
    expect(marked(wholeComplaint({ facts: '7. See N.C. G.S. 75-16.1.' }), 'citation-section-sign')).toEqual([]);
  });

  it('is silent where it stands', () => {
    expect(marked(wholeComplaint({}), 'citation-section-sign')).toEqual([]);
  });
});
