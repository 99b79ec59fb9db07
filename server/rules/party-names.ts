import type { Complaint, Party } from '../model/complaint.ts';
import { definedTerms } from '../model/terms.ts';
import { isClean, isPlaintiff, tellingWords } from './parties.ts';

/** What the one plaintiff and the one defendant are called; null where there are several, or the caption does not say for sure. */
export interface PartyNames {
  readonly plaintiff: string | null;
  readonly defendant: string | null;
}

/** How the body calls the parties. `counted` is whom a count says it is against: it may leave one of several defendants. */
export function partyNames(complaint: Complaint, counted: string | null): PartyNames {
  const parties = complaint.caption?.parties ?? [];
  const plaintiffs = parties.filter(isPlaintiff);
  const defendants = parties.filter(({ role }) => role === 'defendant' || role === 'respondent');
  const against = defendants.filter(({ name }) => tellingWords(name).some((word) => names(counted, word)));
  return {
    plaintiff: nameOf(complaint, plaintiffs),
    defendant: nameOf(complaint, against.length > 0 ? against : defendants),
  };
}

/** What must be alleged, said of the complaint's own parties where only one can be meant. */
export function withNames(says: string, { plaintiff, defendant }: PartyNames): string {
  return [
    { role: /\bthe plaintiff\b/gi, name: plaintiff },
    { role: /\bthe defendant\b/gi, name: defendant },
  ].reduce((words, { role, name }) => (name === null ? words : sentence(words.replace(role, () => name))), says);
}

/** With a capital at its beginning: a name may begin with “the”. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function names(against: string | null, word: string): boolean {
  return against !== null && tellingWords(against).includes(word);
}

/** How the body calls the one party: by the short name defined for it, else as it spells the caption's name. */
function nameOf(complaint: Complaint, [party, ...others]: readonly Party[]): string | null {
  if (!party || others.length > 0 || !isClean(party)) return null;
  const name = party.name.toLowerCase();
  const short = definedTerms(complaint).find(({ stands }) => stands.toLowerCase().includes(name));
  if (short) return short.name;
  for (const { passage } of complaint.paragraphs) {
    const at = passage.text.toLowerCase().indexOf(name);
    if (at < 0) continue;
    const spelt = passage.text.slice(at, at + name.length);
    if (spelt.toLowerCase() === name) return spelt;
  }
  return party.name;
}
