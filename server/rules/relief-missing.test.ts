import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { marked, messages, wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';

describe('relief-missing', () => {
  it('finds a complaint that asks for nothing', () => {
    expect(marked(wholeComplaint({ prayer: '' }), 'relief-missing')).toEqual(['COMPLAINT']);
  });

  it('is silent where a count ends with a demand', () => {
    expect(
      marked(
        wholeComplaint({
          prayer: '',
          counts:
            'COUNT I\nSherman Act\n\n8. The agreement violates 15 U.S.C. § 1.\n\nWHEREFORE, Alderpoint demands judgment for its damages.',
        }),
        'relief-missing',
      ),
    ).toEqual([]);
  });
});

it('relief-missing finds a prayer that asks for nothing yet', () => {
  expect(messages(wholeComplaint({ prayer: 'PRAYER FOR RELIEF' }), 'relief-missing').join()).toContain(
    'asks for nothing yet',
  );
});

it('relief-missing says that demands are scattered where the text speaks of them', () => {
  const complaint = wholeComplaint({ prayer: '', facts: '7. Alderpoint is entitled to monetary damages.' });
  expect(messages(complaint, 'relief-missing').join()).toContain('though the text speaks of what is claimed');
  const found = runRules(readComplaint(complaint)).findings.filter(({ rule }) => rule === 'relief-missing');
  expect(found.map(({ severity }) => severity)).toEqual(['information']);
});
