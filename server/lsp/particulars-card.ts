import {
  misrepresentations,
  particularNames,
  type Misrepresentation,
  type Particular,
  type ParticularName,
} from '../analysis/particulars.ts';
import type { Complaint, Count } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { linkTo, quoted } from './card-words.ts';

/** So many statements are shown; the others are counted. */
const most = 8;

const headings: Readonly<Record<ParticularName, string>> = {
  who: 'Who',
  what: 'What',
  when: 'When',
  where: 'Where',
  how: 'To whom or how',
};

/** For each statement that a count of fraud calls false, which particular is located where (Rule 9(b) and its like). */
export function particularsGrid(uri: string, complaint: Complaint, count: Count): string {
  const told = misrepresentations(complaint, count);
  if (told.length === 0) return '**Particulars.** No statement on which the count rests was located.';
  const names = particularNames.map((name) => headings[name]);
  const rows = told.slice(0, most).map((statement) => row(uri, complaint, statement));
  return [
    '**Particulars of each statement that is called false:**',
    [`| Statement | ${names.join(' | ')} |`, `| --- ${'| --- '.repeat(names.length)}|`, ...rows].join('\n'),
    ...(told.length > most ? [`And ${told.length - most} more.`] : []),
    ...(told.some(({ together }) => together)
      ? ['Where “Defendants” are said to have spoken together, say which of them did.']
      : []),
  ].join('\n\n');
}

function row(uri: string, complaint: Complaint, { block, label, sentence, particulars }: Misrepresentation): string {
  const statement = `${linkTo(uri, complaint, block, label)} ${quoted(complaint, sentence, 40)}`;
  const cells = particularNames.map((name) => cell(uri, complaint, label, sentence, particulars[name]));
  return `| ${[statement, ...cells].join(' | ')} |`;
}

/** The words that tell it; with their paragraph where that is another one. */
function cell(uri: string, complaint: Complaint, own: string | null, sentence: Span, found: Particular | null): string {
  if (!found) return 'not located';
  // What was said is the sentence itself as a rule: its words are not shown twice.
  const whole = found.words.start <= sentence.start && found.words.end >= sentence.end;
  const words = whole ? 'as told' : quoted(complaint, found.words, 28);
  return found.label === own ? words : `${linkTo(uri, complaint, found.block, found.label)} ${words}`;
}
