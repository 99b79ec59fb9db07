/**
 * The names by which law is cited: codes, regulations, rules, reporters. Pure data, a line a name: the spelling we show,
 * then the others that filings use. Spacing, full stops and line breaks make no difference and are not listed.
 */

/** How a code's number is written. `section`: behind a section sign; `bare`: with none ("RCW 19.86.020"); `strict`: only behind a sign or the word. */
export type NumberStyle = 'section' | 'bare' | 'strict';

export interface CodeForm {
  readonly names: readonly string[];
  readonly kind: 'statute' | 'regulation' | 'rule' | 'uniform-code' | 'restatement';
  readonly style: NumberStyle;
}

const code = (kind: CodeForm['kind'], style: NumberStyle, lines: string): CodeForm[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ names: line.split('|').map((name) => name.trim()), kind, style }));

/** Codes behind a title number: "28 U.S.C. § 1331". */
export const TITLED_CODES: readonly CodeForm[] = [
  ...code(
    'statute',
    'section',
    `
    U.S.C. | U.S.C.A. | U.S.C.S. | U.S. Code | United States Code | U.S. Code Ann.
    Del. C. | Del. Code Ann. | Del. Code
    Pa. Cons. Stat. | Pa. C.S. | Pa. C.S.A. | Pa. Cons. Stat. Ann.
    Pa. Stat. Ann. | P.S.
    V.S.A.
    M.R.S. | M.R.S.A.
    O.S. | Okla. Stat. Ann.
    V.I.C. | V.I. Code Ann.
    P.R. Laws Ann. | L.P.R.A.
    Guam Code Ann.`,
  ),
  ...code(
    'statute',
    'bare',
    `
    ILCS | Ill. Comp. Stat. | Ill. Comp. Stat. Ann.`,
  ),
  ...code(
    'regulation',
    'section',
    `
    C.F.R. | CFR | Code of Federal Regulations
    Ill. Adm. Code | Ill. Admin. Code
    Pa. Code
    TAC | Tex. Admin. Code
    N.Y.C.R.R. | NYCRR | N.Y. Comp. Codes R. & Regs.
    C.M.R. | Code Mass. Regs.`,
  ),
];

const CALIFORNIA = `
  Bus. & Prof. Code | Business and Professions Code | B&P Code
  Civ. Code | Civil Code
  Code Civ. Proc. | Code of Civil Procedure | C.C.P. | Civ. Proc. Code
  Com. Code | Commercial Code
  Corp. Code | Corporations Code
  Educ. Code | Ed. Code | Education Code
  Elec. Code | Elections Code
  Evid. Code | Evidence Code
  Fam. Code | Family Code
  Fin. Code | Financial Code
  Fish & Game Code
  Food & Agric. Code
  Gov't Code | Gov. Code | Government Code
  Health & Safety Code | Health & Saf. Code
  Ins. Code | Insurance Code
  Lab. Code | Labor Code
  Penal Code | Pen. Code
  Prob. Code | Probate Code
  Pub. Cont. Code
  Pub. Res. Code | Public Resources Code
  Pub. Util. Code | Public Utilities Code
  Rev. & Tax. Code
  Veh. Code | Vehicle Code
  Water Code | Wat. Code
  Welf. & Inst. Code | Welfare and Institutions Code
  Unemp. Ins. Code`;

const TEXAS = `
  Agric. Code
  Bus. & Com. Code | Business and Commerce Code
  Bus. Orgs. Code
  Civ. Prac. & Rem. Code | Civil Practice and Remedies Code
  Educ. Code
  Fam. Code
  Fin. Code | Finance Code
  Gov't Code
  Health & Safety Code
  Hum. Res. Code
  Ins. Code
  Lab. Code
  Loc. Gov't Code
  Occ. Code
  Penal Code
  Prop. Code | Property Code
  Tax Code
  Transp. Code
  Util. Code
  Water Code
  Est. Code`;

const NEW_YORK = `
  Arb. Law
  Bus. Corp. Law | BCL
  Civ. Rights Law | Civil Rights Law
  Debt. & Cred. Law | DCL
  Dom. Rel. Law
  Est. Powers & Trusts Law | EPTL
  Exec. Law | Executive Law
  Gen. Bus. Law | GBL | General Business Law
  Gen. Oblig. Law | GOL | General Obligations Law
  Ins. Law | Insurance Law
  Jud. Law | Judiciary Law
  Lab. Law | Labor Law | NYLL
  Lien Law
  Ltd. Liab. Co. Law
  Mun. Home Rule Law
  Gen. Mun. Law | General Municipal Law
  Partnership Law
  Penal Law
  Pub. Health Law
  Pub. Off. Law | Public Officers Law
  Real Prop. Law | RPL
  Real Prop. Acts. Law | RPAPL
  Soc. Serv. Law
  State Fin. Law
  Veh. & Traf. Law | Vehicle and Traffic Law | VTL
  Workers' Comp. Law`;

const MARYLAND = `Com. Law
  Lab. & Empl.
  Cts. & Jud. Proc.
  Corps. & Ass'ns
  Real Prop.
  State Gov't
  Ins.
  Crim. Law`;

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()));

/** Codes of a state by subject: each name with the state's before it, and the bare spelled-out names where a sign follows. */
function bySubject(state: string, others: readonly string[], table: string, bare: boolean): CodeForm[] {
  return lines(table).flatMap((names) => {
    const [first = ''] = names;
    const prefixed = [state, ...others].flatMap((prefix) => names.map((name) => `${prefix} ${name}`));
    const forms: CodeForm[] = [
      { names: [...prefixed, ...prefixed.map((name) => `${name} Ann.`)], kind: 'statute', style: 'section' },
    ];
    if (bare) forms.push({ names: [first, ...names.slice(1)], kind: 'statute', style: 'strict' });
    return forms;
  });
}

/** Codes whose name comes first: "Cal. Civ. Code § 1750", "RCW 19.86.020". */
export const NAMED_CODES: readonly CodeForm[] = [
  ...bySubject('Tex.', ['Texas'], TEXAS, false),
  ...bySubject('N.Y.', ['New York', 'NY'], NEW_YORK, true),
  ...bySubject('Md. Code Ann.,', ['Md. Code,', 'Md.'], MARYLAND, false),
  // Last, so that a bare "Labor Code" reads as California's spelling.
  ...bySubject('Cal.', ['California', 'CA'], CALIFORNIA, true),
  ...code(
    'statute',
    'bare',
    `
    RCW | Wash. Rev. Code | R.C.W. | Wash. Rev. Code Ann. | RCWA | Revised Code of Washington
    N.Y. C.P.L.R. | CPLR | New York CPLR | N.Y. CPLR
    N.J.S.A. | N.J. Stat. Ann. | N.J. Stat. | N.J.S.
    C.R.S. | Colo. Rev. Stat. | Colo. Rev. Stat. Ann.
    NRS | Nev. Rev. Stat. | Nev. Rev. Stat. Ann. | N.R.S.
    ORS | Or. Rev. Stat. | O.R.S. | Or. Rev. Stat. Ann.
    HRS | Haw. Rev. Stat.
    MCL | Mich. Comp. Laws | M.C.L. | Mich. Comp. Laws Ann. | MCLA
    K.S.A. | Kan. Stat. Ann.
    KRS | Ky. Rev. Stat. Ann. | Ky. Rev. Stat. | K.R.S.
    SDCL | S.D. Codified Laws
    T.C.A. | Tenn. Code Ann.
    MCA | Mont. Code Ann.
    RSA | N.H. Rev. Stat. Ann. | N.H. RSA
    O.R.C. | R.C.
    A.R.S. | Ariz. Rev. Stat. | Ariz. Rev. Stat. Ann.
    RSMo | Mo. Rev. Stat. | Mo. Ann. Stat. | Mo. Rev. Stat. Ann.`,
  ),
  ...code(
    'statute',
    'section',
    `
    Ala. Code | Code of Alabama
    Alaska Stat. | Alaska Stat. Ann.
    Ark. Code Ann. | A.C.A.
    Conn. Gen. Stat. | Conn. Gen. Stat. Ann. | C.G.S.
    D.C. Code | D.C. Code Ann.
    Del. Code Ann. tit. | Del. Code tit.
    Fla. Stat. | Fla. Stat. Ann. | Florida Statutes | Fla. Stat. section
    O.C.G.A. | Ga. Code Ann. | Ga. Code
    Idaho Code | Idaho Code Ann.
    Ind. Code | Ind. Code Ann. | I.C.
    Iowa Code | Iowa Code Ann.
    La. Rev. Stat. | La. R.S. | La. Rev. Stat. Ann. | La. Stat. Ann.
    Me. Rev. Stat. Ann. | Me. Rev. Stat. | Me. Stat.
    M.G.L. | Mass. Gen. Laws | Mass. Gen. Laws Ann. | G.L. | M.G.L.A.
    Minn. Stat. | Minn. Stat. Ann.
    Miss. Code Ann. | Miss. Code
    Neb. Rev. Stat. | Neb. Rev. Stat. Ann.
    N.M. Stat. Ann. | NMSA 1978 | N.M.S.A.
    N.C. Gen. Stat. | N.C.G.S. | N.C. Gen. Stat. Ann.
    N.D. Cent. Code | N.D.C.C. | N.D. Cent. Code Ann.
    N.Y.C. Admin. Code | NYC Admin. Code | New York City Administrative Code | N.Y. City Admin. Code
    N.Y. Judiciary Law
    N.Y.C. Civ. Ct. Act
    Ohio Rev. Code | Ohio Rev. Code Ann. | Ohio R.C.
    Okla. Stat. | Okla. Stat. Ann.
    R.I. Gen. Laws | R.I.G.L.
    S.C. Code Ann. | S.C. Code
    Utah Code Ann. | Utah Code
    Va. Code Ann. | Va. Code
    Vt. Stat. Ann. | Vt. Stat.
    W. Va. Code | W. Va. Code Ann.
    Wis. Stat. | Wis. Stat. Ann.
    Wyo. Stat. Ann. | Wyo. Stat.
    I.R.C. | Internal Revenue Code`,
  ),
  ...code(
    'regulation',
    'bare',
    `
    WAC | Wash. Admin. Code
    OAR | Or. Admin. R.
    N.J.A.C. | N.J. Admin. Code
    A.A.C. | Ariz. Admin. Code
    NAC | Nev. Admin. Code`,
  ),
  ...code(
    'regulation',
    'section',
    `
    Cal. Code Regs. | California Code of Regulations | C.C.R.
    Fla. Admin. Code | Fla. Admin. Code Ann.
    Ohio Admin. Code
    Treas. Reg. | Treasury Regulation`,
  ),
  ...code(
    'rule',
    'bare',
    `
    Fed. R. Civ. P. | FRCP | F.R.C.P. | Federal Rule of Civil Procedure | Federal Rules of Civil Procedure | Fed. R. Civ. Proc. | Fed. Rule Civ. P. | F.R.Civ.P. | Fed. Rules Civ. Proc.
    Fed. R. Evid. | FRE | F.R.E. | Federal Rule of Evidence | Federal Rules of Evidence
    Fed. R. App. P. | FRAP | Federal Rule of Appellate Procedure
    Fed. R. Crim. P. | Federal Rule of Criminal Procedure | Federal Rules of Criminal Procedure
    Fed. R. Bankr. P. | Federal Rule of Bankruptcy Procedure
    LCR | L.C.R. | Local Civil Rule | Local Civ. R.
    L.R. | LR | Local Rule | Loc. R.
    Civ. L.R. | Civil Local Rule | Civil L.R.
    CR | Wash. Super. Ct. Civ. R.
    Wash. R. Evid.
    Cal. Rules of Court, rule | California Rules of Court, rule | Cal. R. Ct. | CRC
    Tex. R. Civ. P. | Texas Rule of Civil Procedure
    Fla. R. Civ. P. | Florida Rule of Civil Procedure
    Ill. S. Ct. R. | Ill. Sup. Ct. R. | Illinois Supreme Court Rule
    Del. Ch. Ct. R. | Ct. Ch. R.
    Del. Super. Ct. Civ. R. | Super. Ct. Civ. R.
    Mass. R. Civ. P.
    Minn. R. Civ. P.
    Ohio Civ. R. | Ohio R. Civ. P. | Civ. R.
    Ariz. R. Civ. P.
    Colo. R. Civ. P. | C.R.C.P.
    Nev. R. Civ. P. | NRCP
    Pa. R. Civ. P. | Pa. R.C.P.
    N.J. Ct. R.
    N.C. R. Civ. P.
    Tenn. R. Civ. P.
    Utah R. Civ. P.
    Wyo. R. Civ. P.
    Va. Sup. Ct. R.
    Ga. Unif. Super. Ct. R.
    Mich. Ct. R. | MCR
    N.M. R. Civ. P.`,
  ),
  ...code(
    'uniform-code',
    'section',
    `
    U.C.C. | UCC | Uniform Commercial Code`,
  ),
];

/** States as the Bluebook abbreviates them, for their constitutions. */
export const CONSTITUTIONS: readonly (readonly [string, ...string[]])[] = [
  ['U.S. Const.', 'United States Constitution', 'U.S. Constitution', 'US Const.'],
  ...'Ala. Alaska Ariz. Ark. Cal. Colo. Conn. Del. Fla. Ga. Haw. Idaho Ill. Ind. Iowa Kan. Ky. La. Me. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Ohio Okla. Or. Pa. R.I. S.C. S.D. Tenn. Tex. Utah Vt. Va. Wash. W.Va. Wis. Wyo.'
    .split(' ')
    .map((state): [string, ...string[]] => [`${state} Const.`]),
  ['Cal. Const.', 'California Constitution'],
  ['Wash. Const.', 'Washington Constitution', 'Washington State Constitution'],
  ['N.Y. Const.', 'New York Constitution'],
  ['Tex. Const.', 'Texas Constitution'],
  ['Fla. Const.', 'Florida Constitution'],
];

/** Reporters of cases: the usual spelling, then other accepted ones, then behind `!` unusual ones. */
export const REPORTERS = `
  U.S.
  S. Ct. | S.Ct. | Sup. Ct.
  L. Ed.
  L. Ed. 2d
  F.
  F.2d ! F.2nd | Fed. 2d
  F.3d ! F.3rd | Fed. 3d
  F.4th ! Fed. 4th
  F. Supp. ! Fed. Supp.
  F. Supp. 2d ! F. Supp. 2nd | Fed. Supp. 2d
  F. Supp. 3d ! F. Supp. 3rd | Fed. Supp. 3d
  F. App'x | Fed. App'x
  F.R.D.
  B.R.
  Fed. Cl.
  F. Cas.
  T.C.
  M.J.
  F.T.C. | FTC
  N.L.R.B.
  F.C.C. Rcd. | FCC Rcd.
  A.
  A.2d ! A.2nd | Atl. 2d
  A.3d ! A.3rd
  N.E.
  N.E.2d ! N.E.2nd
  N.E.3d ! N.E.3rd
  N.W.
  N.W.2d ! N.W.2nd
  N.W.3d
  P.
  P.2d ! P.2nd | Pac. 2d
  P.3d ! P.3rd
  S.E.
  S.E.2d ! S.E.2nd
  S.E.3d
  S.W.
  S.W.2d ! S.W.2nd
  S.W.3d ! S.W.3rd
  So. ! South.
  So. 2d ! So. 2nd
  So. 3d ! So. 3rd
  Cal. 2d
  Cal. 3d
  Cal. 4th
  Cal. 5th
  Cal. App. 2d
  Cal. App. 3d
  Cal. App. 4th
  Cal. App. 5th
  Cal. Rptr.
  Cal. Rptr. 2d
  Cal. Rptr. 3d
  Wn.2d | Wash. 2d ! Wn.2nd
  Wn. App. | Wash. App.
  Wn. App. 2d | Wash. App. 2d
  Wash.
  N.Y.
  N.Y.2d ! N.Y.2nd
  N.Y.3d ! N.Y.3rd
  A.D.
  A.D.2d ! A.D.2nd
  A.D.3d ! A.D.3rd
  Misc.
  Misc. 2d
  Misc. 3d
  N.Y.S.
  N.Y.S.2d
  N.Y.S.3d
  Ill. 2d
  Ill. App. 3d
  Ill. Dec.
  Mass.
  Mass. App. Ct.
  Mich.
  Mich. App.
  Minn.
  Mo.
  Mo. App.
  N.J.
  N.J. Super.
  N.C.
  N.C. App.
  Ohio St. 2d
  Ohio St. 3d
  Ohio App. 3d
  Pa.
  Pa. Super.
  Pa. Commw.
  Va.
  Va. App.
  Wis. 2d
  Ga.
  Ga. App.
  Ariz.
  Colo.
  Conn.
  Conn. App.
  Haw.
  Idaho
  Ill.
  Ill. App. 2d
  Ind.
  Iowa
  Kan.
  Kan. App. 2d
  Ky.
  La.
  Md.
  Md. App.
  Me.
  Miss.
  Mont.
  Neb.
  Nev.
  N.H.
  N.M.
  N.D.
  Okla.
  Or.
  Or. App.
  R.I.
  S.C.
  S.D.
  Tenn.
  Tex.
  Utah
  Utah 2d
  Vt.
  W. Va.
  Wyo.
  Dall.
  Cranch
  Wheat.
  Wall.
  How.
  Trade Cas. (CCH)
  U.S.P.Q.
  U.S.P.Q.2d
`;

/** Names of computer services' reports: "2024 WL 123456", "2020 U.S. Dist. LEXIS 1234". */
export const ELECTRONIC: readonly string[] = [
  'WL',
  'U.S. Dist. LEXIS',
  'U.S. App. LEXIS',
  'U.S. LEXIS',
  'Bankr. LEXIS',
  'Cal. LEXIS',
  'Cal. App. LEXIS',
  'Cal. App. Unpub. LEXIS',
  'Del. Ch. LEXIS',
  'Del. Super. LEXIS',
  'Fla. App. LEXIS',
  'Ill. App. LEXIS',
  'N.Y. Misc. LEXIS',
  'N.Y. App. Div. LEXIS',
  'N.Y. Slip Op.',
  'NY Slip Op',
  'Tex. App. LEXIS',
  'Tex. LEXIS',
  'Wash. LEXIS',
  'Wash. App. LEXIS',
];

/** Neutral citations: a year, the court's mark, a number ("2013 IL App (1st) 120000", "2015-Ohio-1234"). */
export const NEUTRAL_COURTS: readonly string[] = [
  'IL App',
  'IL',
  'WI App',
  'WI',
  'CO',
  'COA',
  'UT App',
  'UT',
  'ME',
  'ND',
  'SD',
  'S.D.',
  'N.D.',
  'OK CIV APP',
  'OK',
  'WY',
  'MT',
  'VT',
  'NMSC',
  'NMCA',
  'NH',
  'Ark. App.',
  'Ark.',
  'PA Super',
  'Ohio',
  'Guam',
];
