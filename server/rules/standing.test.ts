import { describe, expect, it } from 'vitest';
import { messages, text } from './fixture.ts';

const suit = (facts: string, prayer = 'A declaration', plaintiff = 'ALDERPOINT SUPPLY, INC.'): string =>
  text`
  UNITED STATES DISTRICT COURT
  WESTERN DISTRICT OF WASHINGTON

  PLAINTIFF,

  Plaintiff,

  v.

  MERIDIAN FREIGHT, INC.,

  Defendant.

  COMPLAINT

  JURISDICTION

  1. This Court has jurisdiction because this action arises under 15 U.S.C. § 1.

  FACTS

  2. Meridian carries goods.

  3. FACTS

  COUNT I
  Sherman Act

  4. The price was set in Tacoma.

  5. It was set under 15 U.S.C. § 1.

  PRAYER FOR RELIEF

  A. PRAYER; and

  B. Costs of suit.
`
    .replace('PLAINTIFF,', `${plaintiff},`)
    .replace('3. FACTS', `3. ${facts}`)
    .replace('A. PRAYER', `A. ${prayer}`);

const said = (source: string, jurisdiction?: string): string[] =>
  messages(source, 'standing', jurisdiction === undefined ? {} : { jurisdiction });

describe('standing', () => {
  it('finds a complaint that tells of no injury', () => {
    expect(said(suit('Meridian set a price.'))).toEqual([
      expect.stringContaining(
        'No paragraph was located that tells of an injury to the plaintiff, ALDERPOINT SUPPLY, INC.:',
      ),
    ]);
  });

  it('finds an injury that nothing ties to the defendant', () => {
    expect(said(suit('Alderpoint lost its customers.'))).toEqual([expect.stringContaining('ties an injury')]);
  });

  it('finds a prayer for the costs of the suit alone', () => {
    expect(said(suit('The price caused Alderpoint to lose its customers.', 'Attorney’s fees'))).toEqual([
      expect.stringContaining('costs of this suit alone'),
    ]);
  });

  it('is silent of any harm that is told, of public suits, and in state courts', () => {
    expect(said(suit('The price caused Alderpoint to lose its customers.'))).toEqual([]);
    expect(said(suit('Meridian set a price.', 'A declaration', 'UNITED STATES OF AMERICA'))).toEqual([]);
    expect(said(suit('Meridian set a price.'), 'WA')).toEqual([]);
  });
});
