import { describe, expect, it } from 'vitest';
import { allRulePages, rulePage } from './page.ts';
import { procedures } from '../law/procedure.ts';
import { rules } from './registry.ts';

describe('the page of a rule', () => {
  const page = rulePage('private-ssn') ?? '';

  it('says what, why, how to fix it, and what is left alone', () => {
    expect(page).toMatch(/^# A full Social Security number\n/);
    expect(page.match(/^## .*/gm)).toEqual([
      '## What it says',
      '## Why',
      '## Examples',
      '## How to fix it',
      '## What it leaves alone',
      '## Authority',
      '## Where, and how grave',
      '## How to silence it',
    ]);
    expect(page).toContain('Redact the number to its last four digits');
  });

  it('gives each authority with its source and the day it was checked', () => {
    expect(page).toMatch(
      /\*\*Fed\. R\. Civ\. P\. 5\.2\(a\)\*\* \(federal courts\): .*\[source\]\(<http.*>\), checked \d{4}-/,
    );
  });

  it('gives the severity of each preset, and where a court differs', () => {
    expect(page).toContain('| Court | recommended | strict | quiet |');
    expect(page).toContain('| Elsewhere | warning | warning | warning |');
    expect(page).toContain('| federal courts | error | error | error |');
  });

  it('shows examples with what is said of them', () => {
    const examples = rulePage('paragraph-gap') ?? '';
    expect(examples).toContain('9. Alderpoint asked for payment.');
    expect(examples).toContain('> On “9”: Paragraphs 7 to 8 are missing: 9 follows 6.');
    expect(rulePage('libel-words')).toContain('Here, in New York, it finds nothing:');
    expect(rulePage('exhaustion')).toContain('The complaint also says: “INES CALLOWAY, Plaintiff, v. UNITED STATES');
  });

  it('says how to silence it', () => {
    expect(page).toContain('"averment.rules": { "private-ssn": "off" }');
    expect(page).toContain('rules:\n  private-ssn: off');
    expect(page).toContain('suppressions:\n  - rule: private-ssn\n    near: ');
    expect(rulePage('venue')).toContain('suppressions:\n  - rule: venue\n    words: ');
  });

  it('sets off what a message takes from the complaint', () => {
    expect(rulePage('exhaustion')).toContain('- *label* needs *need* before suit (*authority*), and no paragraph');
  });

  it('has no authority to give where a text is held against itself', () => {
    const own = procedures().find(({ authority, needs }) => authority.length === 0 && !needs);
    expect(rulePage(own?.id ?? '')).toContain('None is needed');
  });

  it('is there for every rule that is checked, and for nothing else', () => {
    expect(rules.filter(({ id }) => !rulePage(id))).toEqual([]);
    expect(rulePage('no-such-rule')).toBeNull();
    const looked = new Set(rules.map(({ id }) => id));
    // Of the workspace file; all others are of complaints.
    expect(procedures().flatMap(({ id }) => (looked.has(id) ? [] : [id]))).toEqual(['suppression-unused']);
  }, 30_000);
});

describe('docs/rules.md', () => {
  it('is up to date; `npx vitest run server/rules/page.test.ts -u` writes it anew', async () => {
    await expect(allRulePages()).toMatchFileSnapshot('../../docs/rules.md');
  }, 30_000);
});
