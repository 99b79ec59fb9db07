import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { analyse, type ElementFinding } from './elements.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { injunctionsSought } from './relief.ts';

const complaint = readComplaint(`UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF WASHINGTON
AT SEATTLE

LARKSPUR FORUM LLC,
                    Plaintiff,
          v.
CUMULUS HOSTING, INC.,
                    Defendant.

No. 2:25-cv-00412

VERIFIED COMPLAINT

I. FACTS

48. Larkspur runs a forum on which members talk to one another.

49. Cumulus rents computing power to Larkspur.

COUNT THREE
Tortious Interference with a Contract or Business Expectancy

50. Cumulus is aware of how many users Larkspur has. Cumulus also knew that Larkspur was negotiating for more capacity to meet the growth that both expected, and that Larkspur would soon go to the market for money.

51. Cumulus intentionally will interfere with Larkspur's current contracts and its future relationships with customers by terminating Larkspur's Agreement under the pretext that Larkspur had violated it, when Cumulus knew that it had not.

52. Larkspur will be severely damaged in its finances and its reputation if it goes dark on Sunday. Because that harm cannot be reckoned, money damages will not make Larkspur whole.

53. Therefore Larkspur is entitled to injunctive relief.

PRAYER FOR RELIEF

A. An injunction.
`);

const jurisdiction = jurisdictionOf(complaint);
const analysis = analyse(complaint, { jurisdiction });
const [count] = analysis;

function finding(id: string): ElementFinding | undefined {
  return count?.findings[0]?.elements.find(({ element }) => element.id === id);
}

const where = (id: string): string | null => finding(id)?.evidence[0]?.label ?? null;

describe('a count of tortious interference whose third parties have not yet gone', () => {
  it('is known by its heading', () => {
    expect(count?.cause?.id).toBe('tortious-interference-contract');
    expect(jurisdiction).toMatchObject({ forum: 'federal', circuit: '9', state: 'WA' });
  });

  it('locates knowledge in 50, intent and improper means in 51, damages in 52', () => {
    expect(where('knowledge')).toBe('50');
    expect(where('intentional-interference')).toBe('51');
    expect(where('improper')).toBe('51');
    expect(where('damages')).toBe('52');
  });

  it('does not locate breach or disruption: the contract that ends is the defendant’s own', () => {
    expect(finding('breach-or-disruption')).toMatchObject({ pleaded: false, required: true });
  });

  it('locates an inadequate remedy at law in 52, not the balance of hardships nor the public interest', () => {
    const sought = injunctionsSought(complaint, jurisdiction, analysis);
    expect(sought.map(({ kind }) => kind)).toEqual(['permanent-injunction']);
    const considerations = sought[0]?.considerations ?? [];
    const of = (id: string): ElementFinding | undefined => considerations.find(({ element }) => element.id === id);
    expect(of('inadequate-legal-remedy')?.evidence.map(({ label }) => label)).toEqual(['52']);
    expect(of('balance-of-hardships')?.pleaded).toBe(false);
    expect(of('public-interest')?.pleaded).toBe(false);
  });
});
