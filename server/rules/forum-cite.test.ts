import { expect, it } from 'vitest';
import { messages, wholeComplaint } from './fixture.ts';
import { fill } from '../law/procedure.ts';

const ofCourt = (court: string): string =>
  messages(wholeComplaint({ court, facts: '5. On [DATE], Meridian raised its price.' }), 'placeholder').join();

it('a federal rule is named as one, and in a federal court alone', () => {
  expect(ofCourt('UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON')).toContain(
    '(Fed. R. Civ. P. 11(b)(3))',
  );
  expect(ofCourt('SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA')).toContain('have support: fill it in');
});

it('a value that ends with a full stop ends its sentence, and no empty parentheses are left', () => {
  expect(fill('{label} is against {name}.', { label: 'COUNT I', name: 'Brookfield Bank, N.A.' })).toBe(
    'COUNT I is against Brookfield Bank, N.A.',
  );
  expect(fill('State it ({cite}). Then sign ({cite}): at the end.', { cite: '' })).toBe(
    'State it. Then sign: at the end.',
  );
});
