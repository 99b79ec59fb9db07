const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const CARDINALS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const WORDS = numberWords();

/** Number words by their lower-case spelling, ordinal and cardinal, hyphens and spaces folded to one hyphen. */
function numberWords(): Map<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((word, value) => word && words.set(word, value));
  TEENS.forEach((word, index) => words.set(word, 10 + index));
  // A filing that misspells its count still counts.
  words.set('ninteenth', 19).set('fourty', 40).set('nineth', 9).set('twelth', 12).set('eigth', 8).set('forth', 4);
  CARDINALS.forEach((word, index) => words.set(word, index + 1));
  for (let ten = 2; ten < 10; ten++) {
    words.set(`${TENS[ten]}ieth`, ten * 10).set(`${TENS[ten]}y`, ten * 10);
    for (let unit = 1; unit < 10; unit++) {
      words.set(`${TENS[ten]}y-${UNITS[unit]}`, ten * 10 + unit);
      words.set(`${TENS[ten]}y-${CARDINALS[unit - 1]}`, ten * 10 + unit);
    }
  }
  return words;
}

/** The value of a number word ("TWENTY-FIRST", "Three"), or null. */
export function numberWord(word: string): number | null {
  return WORDS.get(word.toLowerCase().replace(/[\s-]+/g, '-')) ?? null;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a well-formed Roman numeral up to 399 in either case, or null. */
export function romanValue(text: string): number | null {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,4})$/i.test(text) || text.length === 0) return null;
  const digits = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** The value of whatever counts a count: a figure, "2nd", a Roman numeral, a number word, a single letter; null for anything else. */
export function countValue(text: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)?$/i.exec(text);
  if (figure) return Number(figure[1]);
  return numberWord(text) ?? romanValue(text) ?? (/^[A-Z]$/.test(text) ? text.charCodeAt(0) - 64 : null);
}

/** A number written as another is: after "IV" 5 is "V", after "FOURTH" it is "FIFTH", after "4th" "5th"; null where that is not known how. */
export function writtenLike(model: string, value: number): string | null {
  const written = wordsLike(model, value);
  if (written === null) return null;
  if (model === model.toUpperCase()) return written.toUpperCase();
  if (model === model.toLowerCase()) return written;
  return written.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** The same in small letters. */
function wordsLike(model: string, value: number): string | null {
  if (value < 1 || value > 99) return null;
  if (/^\d+$/.test(model)) return String(value);
  if (/^\d+(?:st|nd|rd|th)$/i.test(model)) return `${value}${figureEnding(value)}`;
  if (numberWord(model) !== null) {
    const cardinal = CARDINAL.test(model);
    const same = [...WORDS].filter(([word, other]) => other === value && CARDINAL.test(word) === cardinal);
    return same[0]?.[0] ?? null;
  }
  if (romanValue(model) !== null) return roman(value);
  if (/^[A-Z]$/i.test(model)) return value > 26 ? null : String.fromCharCode(96 + value);
  return null;
}

const CARDINAL = /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)$/i;

function figureEnding(value: number): string {
  if (value > 10 && value < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function roman(value: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return (tens[Math.floor(value / 10)] ?? '') + (units[value % 10] ?? '');
}
