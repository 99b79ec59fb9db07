import { describe, expect, it } from 'vitest';
import { readCitations } from './citations.ts';
import { readDefinitions } from './definitions.ts';

const all = (text: string) => readDefinitions(text, readCitations(text));
const terms = (text: string): string[] => all(text).map((found) => found.term);
/** Each name with what it stands for. */
const pairs = (text: string): string[] =>
  all(text).map(({ term, stands }) => `${term} = ${text.slice(stands.start, stands.end).replace(/\s+/g, ' ')}`);

describe('by parenthesis or bracket', () => {
  it.each([
    ['Tern Shipping, Inc. (“Tern”) is a Delaware corporation.', ['Tern = Tern Shipping, Inc.']],
    ['the Federal Bureau of Investigation ("FBI")', ['FBI = Federal Bureau of Investigation']],
    ['an agreement dated May 1, 2020 (the “Agreement”)', ['Agreement = agreement dated May 1, 2020']],
    ['a written agreement (the “Agreement”)', ['Agreement = written agreement']],
    ['Oak Freight LLC (“Oak” or “Defendant”)', ['Oak = Oak Freight LLC', 'Defendant = Oak Freight LLC']],
    ['Tern and Oak (collectively, “Defendants”)', ['Defendants = Tern and Oak']],
    ['Tern LLC, a Delaware company (“Tern”)', ['Tern = Tern LLC']],
    ['Tern LLC (f/k/a Oak LLC) (“Tern”)', ['Tern = Tern LLC']],
    ['the Act (hereinafter referred to as the “FTA”)', ['FTA = Act']],
    ['Ann Vale [PLAINTIFF], plaintiff here', []],
    ['Plaintiff Ann Vale [PLAINTIFF] on behalf', ['PLAINTIFF = Ann Vale']],
    ['Tern and Oak [collectively, DEFENDANTS]', ['DEFENDANTS = Tern and Oak']],
    ['a letter of that day (the Denial Letter)', ['Denial Letter = letter of that day']],
    ['two cooperatives (“marketing co-op”)', ['marketing co-op = two cooperatives']],
    ['Tern Inc. (“Tern” and, together with Oak, “Sellers”)', ['Tern = Tern Inc.', 'Sellers = Tern Inc.']],
    ['Ann Vale (“Plaintiff” or “Ms. Vale”)', ['Plaintiff = Ann Vale', 'Ms. Vale = Ann Vale']],
    ["the Port Authority ('Port')", ['Port = Port Authority']],
    ['This date (the “Safe Harbor” deadline)', ['Safe Harbor = date']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('accepts every kind of quotation mark, and broken words', () => {
    expect(
      terms(
        'the Port (\'\'PNY"), the Dock (\\"Dock\\"), a **Ship** (**“Ship”**), the Agree-\nment (the “Master Agree-\n   ment”)',
      ),
    ).toEqual(['PNY', 'Dock', 'Ship', 'Master Agreement']);
  });

  it('leaves alone what names nothing', () => {
    expect(
      terms('the Port (PNY); he said (“no, never again!”); 550 U.S. 544 (2007) (“plausible on its face”)'),
    ).toEqual([]);
    expect(terms('Vale (a/k/a “Red”) wrote “[the President] left” in (the United States).')).toEqual([]);
    expect(terms('pages called “trackers” and [“one”, “two”]')).toEqual([]);
  });
});

describe('by phrase', () => {
  it.each([
    ['Ann Vale, hereinafter “Vale,” lives here.', ['Vale = Ann Vale']],
    [
      'This complaint will refer to Plaintiff Oak LLP as “Oak” or “the Firm.”',
      ['Oak = Plaintiff Oak LLP', 'the Firm = Plaintiff Oak LLP'],
    ],
    ['The workers are hereinafter collectively referred to as WORKERS, unless', ['WORKERS = workers']],
    ['The agency is also referred to as “the Agency” here.', ['the Agency = agency']],
    ['men designated herein as “class members,” whom', ['class members = men']],
    [
      '“Tern Portal” or “Portal” means the site at tern.example; it',
      ['Tern Portal = the site at tern.example', 'Portal = the site at tern.example'],
    ],
    ['“SDS” refers to the Department of Statistics.', ['SDS = the Department of Statistics']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('leaves the definitions of statutes and of common speech alone', () => {
    expect(
      terms(
        'The Act defines “Consumer Report” to mean any report. Under 15 U.S.C. § 1681a, “Person” means any individual.',
      ),
    ).toEqual([]);
    expect(
      terms('“Covered Account” means “an account for families.” Such ads are commonly referred to as “Pixels.”'),
    ).toEqual([]);
  });
});

it('knows names that hold for one count only', () => {
  expect(all('Tern and Oak (for purposes of this Count, “Sellers”)').map((found) => found.scope)).toEqual(['count']);
  expect(all('Tern and Oak (“Sellers”)').map((found) => found.scope)).toEqual(['document']);
});

it('reads any text without failing and in linear time', () => {
  const began = performance.now();
  for (const piece of ['(', '“', '("a", ', 'hereinafter ', '” means ', 'refer to x ', "''", '[(“A”)'])
    all(piece.repeat(3_000));
  expect(performance.now() - began).toBeLessThan(4000);
});

it.each([
  ['Tern LLC (“Tern,” and with Oak, “Sellers”) sold it.', ['Tern', 'Sellers']],
  ['The contract (the "Agreement," attached as Exhibit A) binds.', ['Agreement']],
  ['(Tern and Oak are collectively "Sellers")', ['Sellers']],
  ['He signed (the "Letter" attached to it was blank) and left.', []],
])('finds the names in %s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
