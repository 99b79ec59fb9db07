import { expect, it } from 'vitest';
import { readFacts } from '../syntax/facts.ts';
import { publicPages } from './sources.ts';

const pages = (cited: string): string[] =>
  readFacts(`See ${cited}.`).citations.flatMap(({ kind, parts }) => publicPages(kind, parts));

it.each([
  ['28 U.S.C. § 1332(a)', 'https://www.law.cornell.edu/uscode/text/28/1332'],
  ['42 U.S.C. § 2000e-2(k)', 'https://www.law.cornell.edu/uscode/text/42/2000e-2'],
  ['17 C.F.R. § 240.10b-5', 'https://www.ecfr.gov/current/title-17/section-240.10b-5'],
  ['Federal Rule of Civil Procedure 9(b)', 'https://www.law.cornell.edu/rules/frcp/rule_9'],
  ['Fed. R. Evid. 702', 'https://www.law.cornell.edu/rules/fre/rule_702'],
  ['RCW 19.86.020', 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.86.020'],
  [
    'Cal. Civ. Code § 1714',
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1714',
  ],
  ['N.Y. C.P.L.R. 3016(b)', 'https://www.nysenate.gov/legislation/laws/CVP/3016'],
  ['Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)', 'https://www.courtlistener.com/c/U.S./550/544/'],
  ['Doe v. Roe, 45 F. Supp. 3d 12 (D. Mass. 2014)', 'https://www.courtlistener.com/c/F.%20Supp.%203d/45/12/'],
])('%s can be read on a page of its own', (cited, page) => {
  expect(pages(cited)).toEqual([page]);
});

it('each of several sections has its page', () => {
  expect(pages('28 U.S.C. §§ 1331 and 1367(a)')).toEqual([
    'https://www.law.cornell.edu/uscode/text/28/1331',
    'https://www.law.cornell.edu/uscode/text/28/1367',
  ]);
});

it('none is known of what is cited without its parts, or in a code that is not listed', () => {
  expect(pages('Winter, 555 U.S. at 20')).toEqual([]);
  expect(pages('10 Del. C. § 8106')).toEqual([]);
});
