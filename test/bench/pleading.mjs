// A made-up complaint of any size, the same for every run: what a drafter's long pleading is made of, in its usual proportions.

const THINGS =
  'kiln glaze furnace mould wheel crate shelf vase bowl tile clay slip burner chimney ledger drawing catalogue scale van cabinet press lathe oven bench grinder mixer pump ladder stove rack'.split(
    ' ',
  );
const QUALITIES =
  'sound dry insured tested complete new safe paid certified cracked late unfinished heavy approved repaired sealed stolen empty wet broken'.split(
    ' ',
  );
const PLACES =
  'Alder Street|the north yard|Pier Nine|the Quarry Road shed|Tidewater Hall|the harbor office|Mill Lane|the lower depot|Cedar Wharf|the fairground|Gull Island|the old foundry'.split(
    '|',
  );
const NAMES =
  'Ada Quill|Ivo Brandt|Mara Voss|Otto Lind|Nell Harrow|Piers Oakes|Tess Adair|Hugo Fenn|Lena Marsh|Cole Varga|Ruth Amsel|Dag Holm|Vera Stroud|Ned Pike|Ines Corr|Abel Thorne'.split(
    '|',
  );
/** A `#` stands for a thing, `%` for a quality, `@` for a place, `&` for a person. */
const DEEDS = [
  'shipped the # and the # to @ without the inspection that & and the parties had agreed upon',
  'told & at @ that the # was % and that the # had never been %, knowing that no test of either had been made',
  'refused to return the deposit for the #, although & had performed all of the obligations of Larkspur',
  'wrote to & and said that the # made by Larkspur at @ was %, which was false',
  'kept the # and the #, sold them to &, and has not accounted for the price',
  'promised & that the # would be % before the season began at @, and Larkspur relied on that promise',
  'paid & late, so that the # and the # lay in the rain at @ and were no longer %',
  'hired & away from @, who took the drawing of the # and of the # along',
  'left the # at @, where & found it % and the # beside it %',
  'sent & an invoice for a # that was not %, and for a # that nobody at @ had ordered',
];
const TURNS = [
  'As a direct result, Larkspur lost sales of the # that it would otherwise have made.',
  'Larkspur gave & written notice of the defect in the # within the time that the Agreement allows.',
  'No part of the sum for the # has been paid, and Larkspur was damaged by it.',
  'The statement about the # was material, and & justifiably relied upon it.',
  'Upon information and belief, & was told the same about the # by others in the county.',
  'Neither & nor anybody else waived the breach or excused it.',
  'Since then the # at @ has been %, and & has said so to all who asked.',
];
const SECTIONS = ['The Parties Come Together', 'The Kiln', 'The Glaze', 'The Letters', 'The Moulds', 'What Was Lost'];
const COUNTS = [
  'Breach of Contract',
  'Negligence',
  'Fraudulent Misrepresentation',
  'Unjust Enrichment',
  'Tortious Interference with Business Expectancy',
  'Promissory Estoppel',
  'Conversion',
  'Negligent Misrepresentation',
];
const ORDINALS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH'];
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];

const HEAD = `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF WASHINGTON
AT SEATTLE

LARKSPUR POTTERY LLC,
                    Plaintiff,
          v.
HARBOR CLAY, INC., a Delaware corporation,
                    Defendant.

Case No. 2:26-cv-00417

COMPLAINT FOR DAMAGES

JURY TRIAL DEMANDED

I. PARTIES

1. Plaintiff Larkspur Pottery LLC (“Larkspur”) is a limited liability company whose only member, Ada Quill, is a citizen of Washington.

2. Defendant Harbor Clay, Inc. (“Harbor”) is a corporation organised under the laws of Delaware with its principal place of business in Oregon.

II. JURISDICTION AND VENUE

3. This Court has jurisdiction under 28 U.S.C. § 1332(a) because the parties are citizens of different states and the amount in controversy exceeds $75,000, exclusive of interest and costs.

4. Venue is proper in this District under 28 U.S.C. § 1391(b)(2), because a substantial part of the events took place here.

III. FACTS

`;
const TAIL = `PRAYER FOR RELIEF

WHEREFORE, Plaintiff requests:

A. Damages in an amount to be proved at trial;

B. Restitution of what was unjustly kept; and

C. Costs of suit.

Dated: November 2, 2026

Respectfully submitted,

/s/ Ida Marlowe
Ida Marlowe, WSBA No. 00000
Marlowe Law PLLC
1 Kiln Lane, Seattle, WA 98101
(206) 555-0100
ida@marlowe.example
Attorneys for Plaintiff
`;

/**
 * A complaint of about `size` characters; half of its paragraphs are hard-wrapped. At 1,000,000 characters it has some 5,000
 * numbered paragraphs.
 * @param {number} size
 */
export function pleading(size) {
  const parts = [HEAD];
  let length = HEAD.length + TAIL.length;
  let seed = 7;
  /** @param {readonly string[]} list */
  const oneOf = (list) => /** @type {string} */ (list[chance(list.length)]);
  /** @param {number} below */
  const chance = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  /** @param {readonly string[]} list */
  const told = (list) =>
    oneOf(list).replace(/[#%@&]/g, (mark) =>
      oneOf(mark === '#' ? THINGS : mark === '%' ? QUALITIES : mark === '@' ? PLACES : NAMES),
    );
  /** @param {string} part */
  const add = (part) => {
    parts.push(part);
    length += part.length;
  };
  // The facts take up three fifths of the pleading; then come its eight claims.
  const claimEach = Math.floor((size - length) / 20);
  let claims = 0;
  let sections = 0;
  for (let number = 5; length < size; number++) {
    if (length > size * 0.6 + claims * claimEach && claims < COUNTS.length) {
      const title = COUNTS[claims];
      add(
        `${ORDINALS[claims]} CLAIM FOR RELIEF\n(${title})\n\n${number}. Larkspur repeats paragraphs 1 through ${number - 1} as if fully set out here.\n\n`,
      );
      claims++;
      continue;
    }
    if (claims === 0 && number % 40 === 0) {
      add(`${String.fromCharCode(65 + (sections % 26))}. ${oneOf(SECTIONS)}\n\n`);
      sections++;
    }
    const date = `${oneOf(MONTHS)} ${1 + chance(28)}, ${2019 + chance(6)}`;
    const words = [`${number}. On ${date}, Harbor ${told(DEEDS)}.`];
    if (chance(2) === 0) words.push(told(TURNS));
    if (chance(6) === 0)
      words.push(
        `The invoice of $${1 + chance(90)},${100 + chance(800)} is described in paragraph ${Math.max(1, number - 1 - chance(40))} above.`,
      );
    if (chance(25) === 0) words.push('See RCW 62A.2-314 and Fed. R. Civ. P. 9(b).');
    const text = words.join(' ');
    add(`${number % 2 === 0 ? text : wrapped(text, 90)}\n\n`);
  }
  parts.push(TAIL);
  return parts.join('');
}

/** @param {string} text @param {number} width */
function wrapped(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = /** @type {string} */ (lines.at(-1));
    if (last.length + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
