import { expect, it } from 'vitest';
import { check, text } from './fixture.ts';

it('reference-missing-section finds a Roman section that no heading bears', () => {
  const fixture = text`
    I. PARTIES

    1. Alder lives in Tacoma.

    II. VENUE

    2. Birch lives here, as Section I above tells.

    III. FACTS

    3. Alder sold Birch a boat. See Section VII above.
                                            ^^^ reference-missing-section`;
  expect(check(fixture, 'reference-missing-section')).toBe(fixture);
});
