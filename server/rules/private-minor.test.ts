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

it('private-minor finds a name in capitals, and changes it in small letters too', () => {
  const caption = text`
    UNITED STATES DISTRICT COURT
    DISTRICT OF OREGON

    NORA ALDER, A MINOR, by and through her guardian ADA ALDER,
    ^^^^^^^^^^ private-minor

              Plaintiff,

         v.

    TERN LLC,

              Defendant.

    COMPLAINT

    1. Nora Alder fell from the boat, and THE PLAINTIFF, A MINOR, was hurt.`;
  const federal = { jurisdiction: 'federal' };
  expect(check(caption, 'private-minor', federal)).toBe(caption);
  expect(fixed(caption, 'private-minor', undefined, federal)).not.toMatch(/nora/i);
});
