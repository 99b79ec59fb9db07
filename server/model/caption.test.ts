import { expect, test } from 'vitest';
import { captionOf } from './fixture.ts';
import { readComplaint } from './read.ts';

test('a federal caption', () => {
  expect(
    captionOf(`                         UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF GEORGIA
                              ATLANTA DIVISION

 OAKLEAF SYSTEMS, INC.,
 a Delaware corporation,

      Plaintiff,                             CIVIL ACTION FILE
                                             NO. 2:24-cv-00777-ABC
 v.

 TERN ANALYTICS LLC; and                     JURY TRIAL DEMANDED
 DR. MAE LIN, in her individual capacity,

      Defendants.

                                   COMPLAINT

                                  PARTIES

1.     Oakleaf is a Delaware corporation.
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF GEORGIA ATLANTA DIVISION
    number: 2:24-cv-00777-ABC
    title: COMPLAINT
    plaintiff: OAKLEAF SYSTEMS, INC. | a Delaware corporation,
    defendant: TERN ANALYTICS LLC
    defendant: DR. MAE LIN | in her individual capacity,"
  `);
});

test('Texas: the court stands beside the parties', () => {
  expect(
    captionOf(`                              CAUSE NO. 2024-48213

MARTA ELLISON,                      §            IN THE DISTRICT COURT OF
        Plaintiff,                  §
                                    §
v.                                  §            HARRIS COUNTY, TEXAS
                                    §
BAYOU FREIGHT, LLC and              §
JOHN TATE,                          §
        Defendants.                 §            157TH JUDICIAL DISTRICT

               PLAINTIFF'S ORIGINAL PETITION AND JURY DEMAND

TO THE HONORABLE JUDGE OF SAID COURT:

        COMES NOW Marta Ellison, Plaintiff, and files this Original Petition.

1.      Plaintiff lives in Harris County.
`),
  ).toMatchInlineSnapshot(`
    "court: IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS 157TH JUDICIAL DISTRICT
    number: 2024-48213
    title: PLAINTIFF'S ORIGINAL PETITION AND JURY DEMAND
    plaintiff: MARTA ELLISON
    defendant: BAYOU FREIGHT, LLC
    defendant: JOHN TATE"
  `);
});

test('New York', () => {
  expect(
    captionOf(`SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS
-------------------------------------------------------------------X
DANA WHITLOCK,
                                                          Index No. 512345/2024
                                    Plaintiff,
                  -against-                               VERIFIED COMPLAINT

HARBOR REALTY CORP. and JOHN DOES 1-5,

                                    Defendants.
-------------------------------------------------------------------X

        Plaintiff, by her attorneys, alleges as follows:

        1.      At all times mentioned, plaintiff was a resident of Kings County.
`),
  ).toMatchInlineSnapshot(`
    "court: SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS
    number: 512345/2024
    title: VERIFIED COMPLAINT
    plaintiff: DANA WHITLOCK
    defendant: HARBOR REALTY CORP.
    defendant: JOHN DOES 1-5"
  `);
});

test('California pleading paper', () => {
  expect(
    captionOf(` 1   Nora Bell (SBN 000001)
     BELL LAW, APC
 2   10 Pine Street
     San Diego, CA 92101
 3   Attorneys for Plaintiff Rosa Finch
 4
 5
 6
 7
 8                        SUPERIOR COURT OF THE STATE OF CALIFORNIA
 9                                   COUNTY OF SAN DIEGO
10
11   ROSA FINCH, an individual,                    Case No. 37-2024-00001234-CU-BC-CTL
12                  Plaintiff,                     COMPLAINT FOR:
13           v.                                    1. BREACH OF CONTRACT; and
14   MESA MOTORS, INC., a California               2. VIOLATION OF BUS. & PROF.
     corporation; and DOES 1 through 20,              CODE § 17200
15   inclusive,
16                  Defendants.
17
18          Plaintiff Rosa Finch alleges as follows:
19                                          PARTIES
20          1.      Plaintiff is an individual.
`),
  ).toMatchInlineSnapshot(`
    "court: SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF SAN DIEGO
    number: 37-2024-00001234-CU-BC-CTL
    title: COMPLAINT FOR:
    plaintiff: ROSA FINCH | an individual,
    defendant: MESA MOTORS, INC. | a California corporation
    defendant: DOES 1 through 20 | inclusive,"
  `);
});

test('Pennsylvania: addresses, and the court at the right', () => {
  expect(
    captionOf(`LAW OFFICES OF TIM ROE
By: Tim Roe, Esquire
Philadelphia, PA 19100                          Attorney for Plaintiff

__________________________________________
BETH KLINE                                :    COURT OF COMMON PLEAS
123 Oak Lane                              :    PHILADELPHIA COUNTY
Philadelphia, PA 19100                    :
                  Plaintiff               :
            v.                            :    APRIL TERM, 2024
                                          :
QUAKER MARKETS, INC.                      :    NO. 01234
500 Market Street                         :
Philadelphia, PA 19100                    :
                  Defendant               :
__________________________________________:

                    COMPLAINT – CIVIL ACTION

1. Plaintiff, Beth Kline, is an adult individual.
`),
  ).toMatchInlineSnapshot(`
    "court: COURT OF COMMON PLEAS PHILADELPHIA COUNTY
    number: 01234
    title: COMPLAINT – CIVIL ACTION
    plaintiff: BETH KLINE
    defendant: QUAKER MARKETS, INC."
  `);
});

test('roles before the names', () => {
  expect(
    captionOf(`UNITED STATES DISTRICT COURT
DISTRICT OF NEW MEXICO

Plaintiff:
ANA SOL
v.
Defendants:
CITY OF TAOS; and
OFFICER JIM BOYD, in his individual capacity

COMPLAINT FOR VIOLATION OF CIVIL RIGHTS

I. INTRODUCTION

This case is about a stop.
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT DISTRICT OF NEW MEXICO
    number: -
    title: COMPLAINT FOR VIOLATION OF CIVIL RIGHTS
    plaintiff: ANA SOL
    defendant: CITY OF TAOS
    defendant: OFFICER JIM BOYD | in his individual capacity"
  `);
});

test('all on one line', () => {
  expect(
    captionOf(`UNITED STATES DISTRICT COURT DISTRICT OF UTAH
Amy Fox, Plaintiff, v. Big Co., Inc., Defendant.
COMPLAINT
1. Plaintiff lives in Utah.
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT DISTRICT OF UTAH
    number: -
    title: COMPLAINT
    plaintiff: Amy Fox
    defendant: Big Co., Inc."
  `);
});

test('public bodies with an "and" of their own', () => {
  expect(
    captionOf(`UNITED STATES DISTRICT COURT
DISTRICT OF MAINE

REED LLP,
Plaintiff,
v.
OFFICE OF MANAGEMENT AND
BUDGET
725 17th Street NW
Washington, DC 20503
DEPARTMENT OF HEALTH AND HUMAN SERVICES
200 Independence Avenue SW
SECURITIES AND EXCHANGE COMMISSION
100 F Street NE,
Defendants.

COMPLAINT

1. This is an action.
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT DISTRICT OF MAINE
    number: -
    title: COMPLAINT
    plaintiff: REED LLP
    defendant: OFFICE OF MANAGEMENT AND BUDGET
    defendant: DEPARTMENT OF HEALTH AND HUMAN SERVICES
    defendant: SECURITIES AND EXCHANGE COMMISSION"
  `);
});

test('a cover sheet before the caption', () => {
  expect(
    captionOf(`UNITED STATES DISTRICT COURT
DISTRICT OF MAINE
CIVIL COVER SHEET

Plaintiff:
A. Reed
Defendants:
Bay Ferry Co.

Complaint with Jury Demand is enclosed for filing by the clerk of this court today.

UNITED STATES DISTRICT COURT
DISTRICT OF MAINE

ALAN REED,
Plaintiff,
v.
BAY FERRY CO.,
Defendant.

COMPLAINT

PARTIES

1. Plaintiff lives in Maine.
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT DISTRICT OF MAINE
    number: -
    title: COMPLAINT
    plaintiff: ALAN REED
    defendant: BAY FERRY CO."
  `);
});

test('no caption', () => {
  expect(captionOf('1. One thing.\n2. Another thing.\n')).toBe('(none)');
});

test('small letters make no title, and a number alone begins the body', () => {
  expect(
    captionOf(`UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

ANN VALE,
Plaintiff,
v.
TERN LLC,
Defendant.

COMPLAINT

Plaintiff brings this action against Tern, as follows:

Parties, Jurisdiction and Venue
1.
Ann Vale is a person who lives in Salem, Oregon, and has lived there since
by filing her formal EEO complaint, Agency No. 12;
`),
  ).toMatchInlineSnapshot(`
    "court: UNITED STATES DISTRICT COURT DISTRICT OF OREGON
    number: -
    title: COMPLAINT
    plaintiff: ANN VALE
    defendant: TERN LLC"
  `);
});

test("a caption's title between the numbers of pleading paper is not taken for the running title", () => {
  const page = (number: number): string =>
    `The parties met again, and talked on.\n\n27\n\n28\n\n${number}\n\nFIRST AMENDED COMPLAINT\n\f1\n\n`;
  expect(
    captionOf(
      `UNITED STATES DISTRICT COURT\n\n9\n\nDISTRICT OF OREGON\n\n10\n\nAnn Vale,\n\n12\n\nFIRST AMENDED COMPLAINT\n\n13\n\nPlaintiff,\n\nv.\n\nTERN LLC,\nDefendant.\n\n14\n\nI. INTRODUCTION\n\n${page(1)}${page(2)}${page(3)}`,
    ),
  ).toContain('title: FIRST AMENDED COMPLAINT');
});

/** The parties of a caption between a court and a title. */
const parties = (caption: string): string[] =>
  captionOf(
    `IN THE CIRCUIT COURT OF COLE COUNTY\nSTATE OF MISSOURI\n\n${caption}\n\nPETITION FOR DAMAGES\n\n1. The plaintiff lives in this county and has long lived in it.\n`,
  )
    .split('\n')
    .slice(3)
    .map((row) => row.replace(/ \|.*/, ''));

test.each([
  [
    'minors by their initials, and those who act for them',
    'A.V., a minor, by and through her guardian ad litem, ANN VALE, and B.V., A MINOR, BY AND THROUGH HIS PARENTS AND NATURAL GUARDIANS, BO VALE AND CY VALE,\n\nPlaintiffs,\n\nv.\n\nTERN LLC,\n\nDefendant.',
    ['plaintiff: A.V.', 'plaintiff: B.V.', 'defendant: TERN LLC'],
  ],
  [
    'an office and its body are one description',
    'ANN VALE,\n     Plaintiff,\nv.\nBO ASH, SECRETARY, U.S. DEPARTMENT OF LEAVES, and\nBUREAU OF ROOTS,\n     Defendants.',
    ['plaintiff: ANN VALE', 'defendant: BO ASH', 'defendant: BUREAU OF ROOTS'],
  ],
  [
    'both names on one line',
    'Ann Vale v. Tern LLC and Oak Inc.',
    ['plaintiff: Ann Vale', 'defendant: Tern LLC', 'defendant: Oak Inc.'],
  ],
  [
    'no roles but a versus',
    'ANN VALE\n\nVERSUS\n\nTERN LLC AND OAK INSURANCE COMPANY\n\nNUMBER 712345 SECTION 24',
    ['plaintiff: ANN VALE', 'defendant: TERN LLC', 'defendant: OAK INSURANCE COMPANY'],
  ],
  [
    'double roles',
    'TERN LLC,\n  Plaintiff / Counterclaim-Defendant,\nv.\nOAK INC.,\n  Defendant / Counterclaim-Plaintiff / Third-Party Plaintiff.',
    ['plaintiff: TERN LLC', 'defendant: OAK INC.'],
  ],
  [
    'unknown claimants, and addresses on the line of a name',
    'ANN VALE,\n  Plaintiff,\nv.\nWARDEN OF THE JAIL, 18 Elm Street NW, Salem, OR 97301; and ALL PERSONS UNKNOWN, CLAIMING ANY RIGHT, TITLE, LIEN, OR ESTATE,\n  Defendants.',
    ['plaintiff: ANN VALE', 'defendant: WARDEN OF THE JAIL', 'defendant: ALL PERSONS UNKNOWN'],
  ],
  [
    'addresses and offices under the names',
    'ANN VALE,\n  Plaintiff,\nv.\nBUREAU OF ROOTS\nLitigation Division, Office of General\nCounsel\nSalem, OR 97301\nDEPARTMENT OF LEAVES 18 Elm Street NW\nSalem, OR 97301\nTHE UNITED STATES OF AMERICA\nU.S. Attorney’s Office for Oregon\nMail Stop 12,\n  Defendants.',
    [
      'plaintiff: ANN VALE',
      'defendant: BUREAU OF ROOTS',
      'defendant: DEPARTMENT OF LEAVES',
      'defendant: THE UNITED STATES OF AMERICA',
    ],
  ],
  [
    'the notes of a form',
    'ANN VALE,\n  Plaintiff(s)\n(Write the full name of each plaintiff.\nIf the names cannot fit in the space above,\nwrite “see attached” there.)\n-v-\nTERN LLC,\n  Defendant(s)\n(Write the full name of each defendant.)',
    ['plaintiff: ANN VALE', 'defendant: TERN LLC'],
  ],
  [
    "Colorado's box below the parties",
    'Plaintiff:\nANN VALE, on behalf of herself and all others similarly situated\n\nv.\n\nDefendant:\nOAK INC. d/b/a OAK HOMES\n\nCOURT USE ONLY\n\nAttorneys for Plaintiff:\nJo Perch, #12345',
    ['plaintiff: ANN VALE', 'defendant: OAK INC.'],
  ],
  [
    'a trust whose name begins with its article',
    'THE VALE FAMILY TRUST, and THE OLD MILL TRUST,\n  Plaintiffs,\nv.\nTERN LLC, and THE WREN CHARITABLE TRUST,\n  Defendants.',
    [
      'plaintiff: THE VALE FAMILY TRUST',
      'plaintiff: THE OLD MILL TRUST',
      'defendant: TERN LLC',
      'defendant: THE WREN CHARITABLE TRUST',
    ],
  ],
  [
    'a married couple whose surname is written once',
    'ADA AND BO VALE, wife and husband,\n  Plaintiffs,\nv.\nTERN LLC,\n  Defendant.',
    ['plaintiff: ADA VALE', 'plaintiff: BO VALE', 'defendant: TERN LLC'],
  ],
])('parties: %s', (_, caption, expected) => {
  expect(parties(caption)).toEqual(expected);
});

test('a case number with the hyphens of a word processor', () => {
  expect(
    captionOf(
      'UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nANN VALE,\nPlaintiff,\nv.\nTERN LLC,\nDefendant.\n\nCase No. 2:24\u2010cv\u201100123\n\nCOMPLAINT\n\nPARTIES\n',
    ),
  ).toContain('number: 2:24\u2010cv\u201100123');
});

test.each([
  ['one line', 'VALE, ANN V. ASH, BO'],
  ['three lines', 'VALE, ANN\n\nV.\n\nASH, BO'],
])('Connecticut writes persons surname first, on %s', (_, names) => {
  const caption = captionOf(
    `SUPERIOR COURT\nJUDICIAL DISTRICT OF HARTFORD\nAT HARTFORD\n\n${names}\n\nCOMPLAINT\n\n1. The plaintiff lives in Hartford and keeps a shop there.\n`,
  );
  expect(caption.split('\n').slice(3)).toEqual(['plaintiff: ANN VALE', 'defendant: BO ASH']);
});

test('a year before a blank is no case number', () => {
  const numberOf = (line: string): string | undefined =>
    captionOf(`COURT OF CHANCERY\n\nANN VALE,\nPlaintiff,\nv.\nTERN LLC,\nDefendant.\n\n${line}\n\nCOMPLAINT\n`).split(
      '\n',
    )[1];
  expect(numberOf('C.A. No. 2026-____')).toBe('number: -');
  expect(numberOf('C.A. No. 2026-0412-JTL')).toBe('number: 2026-0412-JTL');
});

test('an untitled caption ends before the first paragraph, whatever role the signer names at the end', () => {
  const text = `SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF ALAMEDA\n\nANN VALE,\nPlaintiff,\nv.\nTERN LLC,\nDefendant.\n\n1. Plaintiff rents a flat from defendant and has paid for it.\n\n2. Defendant kept the deposit.\n\nAnn Vale\nPlaintiff in pro per\n`;
  const { caption, paragraphs } = readComplaint(text);
  expect(paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
  expect(caption?.parties.map(({ name }) => name)).toEqual(['ANN VALE', 'TERN LLC']);
});

test("a page's foot is no title, and a title may stand behind the versus", () => {
  const text = `SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY\n\nTERN LLC,\nPlaintiff,\nvs. COMPLAINT\n\nOAK INC.,\nDefendant.\n\nNATURE OF ACTION\n\n1. Tern LLC sells boats to the people who live by the lake.\n\nCOMPLAINT - 1 LAW OFFICES\nJO PERCH\n\n2. It has sold boats there for many years.\n`;
  const { caption, paragraphs } = readComplaint(text);
  expect(caption?.title).toBe('COMPLAINT');
  expect(paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
});

test.each([
  [
    'Massachusetts',
    'COMMONWEALTH OF MASSACHUSETTS\n\nSUFFOLK, ss.                    SUPERIOR COURT DEPARTMENT\n                                OF THE TRIAL COURT\n                                CIVIL ACTION NO. 2484CV00123\n___________________\n                   )\nANN VALE,          )\n     Plaintiff     )\nv.                 )\nTERN LLC and       )\nBO ASH,            )\n     Defendants    )\n___________________)',
    '2484CV00123',
    ['ANN VALE', 'TERN LLC', 'BO ASH'],
  ],
  [
    'Maryland',
    'ANN VALE                     *    IN THE\n123 Elm Street\nTowson, Maryland 21204       *    CIRCUIT COURT\n\n     Plaintiff               *    FOR\n\nv.                           *    BALTIMORE COUNTY\n\nTERN LLC                     *    Case No.: C-03-CV-24-123\nServe on: Jo Perch, Resident Agent\n100 Main Street              *\nTowson, Maryland 21204\n     Defendant\n*    *    *    *    *    *',
    'C-03-CV-24-123',
    ['ANN VALE', 'TERN LLC'],
  ],
  [
    'Ohio',
    'IN THE COURT OF COMMON PLEAS\nCUYAHOGA COUNTY, OHIO\n\nANN VALE                ) CASE NO.\n123 Elm Street          )\nCleveland, Ohio 44113   ) JUDGE\n     Plaintiff,         )\n-vs-                    )\nTERN LLC                )\nc/o Jo Perch, Statutory Agent )\nCleveland, Ohio 44113   )\n     Defendant.         )',
    '-',
    ['ANN VALE', 'TERN LLC'],
  ],
  [
    'Minnesota',
    'STATE OF MINNESOTA                      DISTRICT COURT\nCOUNTY OF HENNEPIN           FOURTH JUDICIAL DISTRICT\n                             Case Type: Contract\n\nAnn Vale,\n                             Court File No. 27-CV-24-123\n          Plaintiff,\nvs.\n\nTern LLC, and Oak Inc.,\n\n          Defendants.',
    '27-CV-24-123',
    ['Ann Vale', 'Tern LLC', 'Oak Inc.'],
  ],
  [
    'Virginia',
    'VIRGINIA:\nIN THE CIRCUIT COURT FOR THE COUNTY OF FAIRFAX\n\nANN VALE,\n\n     Plaintiff,\n\nv.                       Civil Action No. ______\n\nTERN LLC,\n\nSERVE: Registered Agent\n       Jo Perch\n       100 Main Street\n       Fairfax, Virginia 22030\n\n     Defendant.',
    '-',
    ['ANN VALE', 'TERN LLC'],
  ],
  [
    'Wisconsin',
    'STATE OF WISCONSIN          CIRCUIT COURT          DANE COUNTY\n\nANN VALE\n123 Elm Street\nMadison, WI 53703,\n\n     Plaintiff,                Case No. 24-CV-\n                               Case Code: 30107\nv.\n\nTERN LLC\n100 Main Street\nMadison, WI 53703,\n\n     Defendant.',
    '-',
    ['ANN VALE', 'TERN LLC'],
  ],
])('the caption as they set it in %s', (_, caption, number, expected) => {
  const rows = captionOf(
    `${caption}\n\n                         COMPLAINT\n\nNow comes the plaintiff and for her complaint states:\n\n1. The plaintiff lives here.\n`,
  ).split('\n');
  expect(rows[1]).toBe(`number: ${number}`);
  expect(rows.slice(3).map((row) => row.replace(/^\w+: | \|.*/g, ''))).toEqual(expected);
});

test('a first paragraph that is nearly all names is not the caption', () => {
  const text = `SUPERIOR COURT OF WASHINGTON, KING COUNTY

Nora Alder,
        Plaintiff,
v.
Basil Corrigan,
        Defendant.

COMPLAINT

1. Plaintiff Nora Alder lives at 14 W. Alder Street, Apt 3, Seattle, Washington.

2. Basil Corrigan lives next door.
`;
  expect(readComplaint(text).paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
});

test('leaves a short first paragraph to the body, though it is nearly all names', () => {
  const text = [
    'SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA',
    '',
    'ANA REYES, Plaintiff,',
    'v.',
    'BAYSIDE DINER, INC., Defendant.',
    '',
    'COMPLAINT',
    '',
    '1. I worked at Bayside Diner, Inc.',
    '',
    '2. It did not pay me.',
  ].join('\n');
  expect(readComplaint(text).paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
});
