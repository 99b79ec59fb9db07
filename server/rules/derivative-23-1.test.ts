import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('derivative-23-1', () => {
  it('names what a derivative complaint leaves out', () => {
    expect(
      marked(
        wholeComplaint({
          title: 'SHAREHOLDER DERIVATIVE COMPLAINT',
          facts:
            '7. Alderpoint was a shareholder at the time of the transaction. Demand on the board would have been futile.',
        }),
        'derivative-23-1',
      ),
    ).toEqual(['SHAREHOLDER DERIVATIVE COMPLAINT']);
  });

  it('is silent where all is told', () => {
    expect(
      marked(
        wholeComplaint({
          title: 'SHAREHOLDER DERIVATIVE COMPLAINT',
          facts:
            '7. Alderpoint was a shareholder at the time of the transaction. This action is not collusive. Demand on the board would have been futile.',
        }),
        'derivative-23-1',
      ),
    ).toEqual([]);
  });
});
