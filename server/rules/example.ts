import { readComplaint } from '../model/read.ts';
import type { Example, Part } from '../law/procedure.ts';
import { rules } from './registry.ts';
import { runRules, type Diagnostic } from './run.ts';

/** An example of a rule as it was run: the words shown, and what the rule found in the complaint around them. */
export interface Shown {
  readonly bad: boolean;
  readonly words: string;
  readonly place: string;
  /** The whole complaint that was read. */
  readonly source: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * Runs a rule on one of its examples, loud whatever its preset. The example stands in a short complaint between invented parties in
 * which the rule finds nothing.
 * @throws {Error} if the rule itself fails
 */
export function runExample(id: string, example: Example): Shown {
  const words = (example.bad ?? example.good ?? '').trimEnd();
  const place = example.for ?? 'federal';
  const source = around(words, example.in ?? 'facts', example.with ?? {}, place);
  const { findings } = runRules(
    readComplaint(source),
    {
      rules: { [id]: 'warning' },
      log: (message) => {
        throw new Error(message);
      },
    },
    rules.filter((rule) => rule.id === id),
  );
  return { bad: example.bad !== undefined, words, place, source, findings };
}

const COURTS: Readonly<Record<string, string>> = {
  federal: 'UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\nAT SEATTLE',
  WA: 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY',
  CA: 'SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA',
  NY: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
  TX: 'IN THE DISTRICT COURT OF\nTRAVIS COUNTY, TEXAS',
  FL: 'IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA',
  DE: 'IN THE SUPERIOR COURT OF THE STATE OF DELAWARE',
  IL: 'IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS\nCOUNTY DEPARTMENT, LAW DIVISION',
};

/** A whole complaint with these words in this part. The paragraphs that are not the example's are numbered on from it. */
function around(words: string, at: Part, given: Readonly<Partial<Record<Part, string>>>, place: string): string {
  if (at === 'whole') return words;
  const parts: Readonly<Partial<Record<Part, string>>> = { ...given, [at]: words };
  let last = 0;
  const numbered = (part: Part, heading: string | null, usual: readonly string[]): string => {
    const own = parts[part];
    const body = own ?? usual.map((text) => text.replace(/^N\. /mu, () => `${++last}. `)).join('\n\n');
    if (own !== undefined)
      last = Math.max(last, ...[...own.matchAll(/^(\d{1,3})\. /gmu)].map((match) => Number(match[1])));
    return heading === null ? body : `${heading}\n\n${body}`;
  };
  const federal = place === 'federal';
  return [
    parts.top ??
      [
        COURTS[place] ?? '',
        parts.caption ?? 'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
        'Case No. ____________',
        parts.title ?? 'COMPLAINT',
      ].join('\n\n'),
    numbered('parties', 'PARTIES', [
      'N. Plaintiff Alderpoint Supply, Inc. is a Washington corporation with its principal place of business in Tacoma, Washington.',
      'N. Defendant Meridian Freight, Inc. is an Oregon corporation with its principal place of business in Salem, Oregon.',
    ]),
    numbered(
      'jurisdiction',
      'JURISDICTION AND VENUE',
      federal
        ? [
            'N. This Court has jurisdiction under 28 U.S.C. § 1331 because this action arises under 15 U.S.C. § 1.',
            'N. Venue is proper under 28 U.S.C. § 1391(b)(2) because a substantial part of the events occurred in this district: Meridian agreed with its rivals in Tacoma.',
          ]
        : ['N. Meridian carries goods in this county.', 'N. The events occurred in this county.'],
    ),
    numbered('facts', 'FACTS', [
      'N. Alderpoint sells tarpaulins to farms.',
      'N. Meridian carries goods between Salem and Tacoma.',
      'N. On May 4, 2026, in Tacoma, Meridian agreed with its rivals to fix the price of freight.',
    ]),
    numbered('claims', null, [
      'COUNT I\nSherman Act, 15 U.S.C. § 1',
      `N. Alderpoint incorporates paragraphs 1 through ${last}.`,
      'N. The agreement violates 15 U.S.C. § 1.',
    ]),
    parts.prayer ??
      'PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. Damages in an amount to be proved at trial; and\n\nB. Costs of suit.',
    parts.jury ?? 'JURY DEMAND\n\nAlderpoint demands a trial by jury.',
    parts.end ??
      'Dated: June 2, 2026\n\nRespectfully submitted,\n\n/s/ Ines Calloway\nInes Calloway\n200 Harbor Street\nTacoma, WA 98402\n(253) 555-0100\nines@calloway.example\nAttorney for Plaintiff',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
