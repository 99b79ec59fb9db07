/** What single words and lines of a caption are: a court, a role, "v.", a title, prose, what is no party's name. */

/** The name of a court. */
export const COURT =
  /\b(?:(?:united states|u\.s\.) (?:district|bankruptcy) court|district court|superior court|supreme court|circuit court|county court|chancery court|court of (?:chancery|common pleas|claims|federal claims|king[’']s bench)|general court of justice|state court|municipal court|civil court|justice court|court at law)\b/i;
/** The word by which a title calls its paper. */
export const TITLE = /\b(?:complaint|petition)\b/i;
const NOT_TITLE = /\b(?:the|this|said|in|of|to) (?:complaint|petition)\b|complaint[’']s|alleges?\b|\bclerk\b|enclosed/i;
/** A page's foot: "COMPLAINT - 1 LAW OFFICES". A statute may follow a title so: "COMPLAINT - 42 U.S.C. § 1983". */
const FOOT = /\b(?:complaint|petition) ?[-–—] ?\d{1,3}\b(?! (?:U\.?S\.?C|C\.?F\.?R))/i;
/** A line that tells a role and no more: "Plaintiff," "Defendant/Counterclaimant." */
export const ROLE =
  /^\W*(?:and )?(?:putative |proposed )?(?:third[- ]party )?(plaintiff|defendant|petitioner|respondent|relator|claimant|cross-?complainant|appellant)(?:\(s\)|s)?(?:(?: ?[/,-] ?| )(?:and )?(?:appell(?:ant|ee)|petitioner|respondent|intervenor|below|(?:counter|cross)[a-z]{0,6}[- ]?(?:plaintiff|defendant|claimant|complainant)|third[- ]party (?:plaintiff|defendant)|relator)s?){0,3}(?:,? ?(?:pro se|in pro per))?[.,;:)\s|]*$/i;
/** A case number without a label: "2:21-cv-00031". */
export const BARE_NUMBER =
  /^(?:\d:)?\d{2}[‐‑–\- ]?(?:cv|cvs|civ|md|cr|l|ch|ci)[‐‑–\-. ]{0,2}(?:[a-z]{2,4}[‐‑–\- ])?\d{1,6}[a-z0-9()‐‑–-]{0,20}$|^\d{2} ?(?:CV|Civ\.?|CVS) ?\d{2,6}(?: ?\([A-Z]{2,3}\)){0,3}$/i;

/** What parts the two sides, alone on its line. */
export const VERSUS = /^(?:[-–—]{1,2} ?against ?[-–—]{0,2}|against|-?vs?\.?-?|versus)$/i;
/** "v." or "-against-" with more on its line. */
export const VERSUS_AHEAD = /^(?:[-–—]{1,2} ?against ?[-–—]{0,2}|vs?\.) ?(?=[A-Z(“"])/;
/** A role behind a name on its line: "ANN VALE, Plaintiff". */
export const INLINE_ROLE = /,\s*(?:and )?(plaintiff|defendant|petitioner|respondent)s?\b[.,;]?/i;

/** A street with its number, or a place with its ZIP code. */
export const ADDRESS_LINE = /^\d{1,6} [A-Z]|[a-z] \d{5}(?:-\d{4})?[.,;]?$/i;

/** Whether the words are the title of the pleading; `loud` in capitals, bold or Markdown, `titled` the share of words in capitals, from 0 to 1. */
export function isTitle(words: string, loud: boolean, titled: number): boolean {
  if (!TITLE.test(words) || NOT_TITLE.test(words) || FOOT.test(words) || /^[a-z]/.test(words)) return false;
  return loud || (titled >= 0.7 && words.length < 90 && /^(?:\S+ ){0,6}(?:complaint|petition)/i.test(words));
}

/** Whether the words are a sentence of the body. */
export function isProse(words: string): boolean {
  if (
    /^(?:comes? now|now comes?|now into court|to the honorable|(?:plaintiff|petitioner|relator|complainant)s?,? .{0,160}\b(?:alleges?|states?|complains?|brings?|sues?|hereby)\b|(?:plaintiff|petitioner|relator|complainant)s?,? (?:by|through|individually|bring|alleg|for|complain|repeat)|(?:the )?(?:plaintiff|petitioner)s? .{0,80},$)/i.test(
      words,
    )
  )
    return true;
  return (
    words.length > 75 &&
    /[a-z]{3}.*[a-z]{3}.*[a-z]{3}/.test(words) &&
    /\b(?:alleges?|brings?|complain|states?|follows|hereby|is an action|this (?:action|case|is)|the|has|was|were|that)\b/.test(
      words,
    ) &&
    !/@|\bsuite\b|\bstreet\b|\bbar no/i.test(words) &&
    !/\b(?:official capacity|corporation|individually)\b/i.test(words)
  );
}

/** Whether the words are in capitals, but for a few letters. */
export const isLoud = (words: string): boolean =>
  /[A-Z]\.?[A-Z]/.test(words) && words.replace(/[^a-z]/g, '').length <= 0.2 * words.replace(/[^A-Za-z]/g, '').length;

/** Whether a line of a caption names no party: an address, a court, a number, a title. */
export function isNoise(words: string): boolean {
  return (
    COURT.test(words) ||
    /^(?:case|civil|index|docket|cause|file) (?:no|number|action|case)|^no\.|@|\(\d{3}\)|\d{3}[-.]\d{3}[-.]\d{4}|\b(?:bar no|sbn|suite|attorneys? for|esq\.?|street|avenue|p\.o\. box|telephone|facsimile|email|related to)\b|\b[A-Z]{2} \d{5}\b|\b(?:St|Ave|Blvd|Rd)\.,|^jury|^demand|^judge|^title \d|^clerk\b|^received\b|^(?:electronically )?filed\b|^[a-z]{3,9}\.? \d.{0,6}\d{4}$|^hon\.|^\d+[.)] |§|\bcode\b|\d{3},.*\d{3}|\d:\d\d|conference|^seq\b|\bdepartment \d|fees demanded|^(?:un)?limited (?:civil|jurisdiction)|^unlimited|^\d+ \S+ (?:\S+ ){0,3}(?:st|ave|nw|sw|ne|se|pentagon|street|drive|lane|road)\b/i.test(
      words,
    ) ||
    BARE_NUMBER.test(words) ||
    /^\[[^\]]{0,60}\bcourt\b|^j\.d\. (?:at|of) |^at [a-z .]{3,30}$|^div\.?:|^of the (?:\S+ ){0,3}court$|^case (?:code|type)|^mail stop|^room \d|^c\/o\b|^serve(?:d? on)?:|\b(?:statutory|registered|resident) agent\b|,? ss[.:]?$|[a-z] \d{5}(?:-\d{4})?[.,;]?$|^judicial district|^number:? \S*\d/i.test(
      words,
    ) ||
    /\d{2}-?(?:cv|cvs)\b/i.test(words) ||
    (/^\(/.test(words) && /\)$/.test(words)) ||
    (TITLE.test(words) && words.length < 120) ||
    /^(?:in and )?(?:for |of )(?:the )?(?:\S+ ){0,4}(?:district|division|county|state)\b|^(?:\S+ ){1,4}(?:division|district)(?:-.*)?$/i.test(
      words,
    )
  );
}
