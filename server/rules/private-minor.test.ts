import { expect, it } from 'vitest';
import { check, fixed, messages, text } from './fixture.ts';

it('private-minor finds a name that the text calls a minor’s, and changes every place', () => {
  const fixture = text`
    FACTS

    1. Nora Alder, a minor, was on the boat with Jane Doe, a minor.
       ^^^^^^^^^^ private-minor

    2. Nora Alder fell.`;
  const federal = { jurisdiction: 'federal' };
  expect(check(fixture, 'private-minor', federal)).toBe(fixture);
  expect(messages(fixture, 'private-minor', federal).join()).not.toContain('Nora');
  expect(fixed(fixture, 'private-minor', undefined, federal)).toContain('2. N.A. fell.');
});
