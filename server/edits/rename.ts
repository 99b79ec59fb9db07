import type { TextEdit } from '../text/edits.ts';
import { spanInDocument } from '../text/passage.ts';
import { covers, type Span } from '../text/span.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { definedTerms } from '../model/terms.ts';
import { carry } from './carry.ts';
import { changeOf } from './change.ts';
import { isRefusal, lineOf, paragraphAt, refuse, type Outcome } from './outcome.ts';
import { ascends, countable, placeInSeries, seriesOf, stepped, writeLabel } from './labels.ts';

/**
 * Gives a paragraph another number, and all references to it. Where the number fits between its neighbours' they keep theirs; where it does not,
 * those that follow are counted on from it, and the note says so. Refused where the number before it is not lower.
 */
export function renameNumber(complaint: Complaint, ordinal: number, label: string): Outcome {
  const paragraph = paragraphAt(complaint, ordinal);
  if (isRefusal(paragraph)) return paragraph;
  const wanted = label.trim();
  const all = seriesOf(complaint);
  if (isRefusal(all)) return all;
  const place = placeInSeries(all, ordinal);
  const old = place?.series[place.index]?.parts;
  const parts = countable(wanted);
  if (!parts || !place || !old) return refuse(`“${wanted}” is no paragraph number.`);
  if ((parts.minor === null) !== (old.minor === null) || (parts.minor !== null && parts.value !== old.value)) {
    return refuse(`The paragraphs here are numbered like ${paragraph.label}; “${wanted}” is not.`);
  }
  const before = place.series[place.index - 1];
  if (before && !ascends(before.parts, parts)) {
    return refuse(`Paragraph ${before.paragraph.label} stands before this one, so ${wanted} would be out of order.`);
  }
  const labels = new Map([[ordinal, wanted]]);
  const notes: string[] = [];
  const next = place.series[place.index + 1];
  if (next && !ascends(parts, next.parts)) {
    const by = (parts.minor ?? parts.value) - (old.minor ?? old.value);
    for (const follower of place.series.slice(place.index + 1)) {
      labels.set(follower.paragraph.ordinal, writeLabel(stepped(follower.parts, by)));
    }
    notes.push('The paragraphs that follow are counted on from it.');
  }
  const carried = carry(complaint, { labels });
  if (isRefusal(carried)) return carried;
  return changeOf(complaint, carried.edits, {
    notes: [...notes, ...carried.notes],
    astray: `With the number ${wanted} this paragraph would not be read as one of the sequence.`,
  });
}

/** Gives an exhibit another letter or number in every reference to it and in the heading of the exhibit itself. Refused where that is taken. */
export function renameExhibit(complaint: Complaint, label: string, wanted: string): Outcome {
  const name = wanted.trim();
  if (!/^(?:[A-Za-z]{1,3}|\d{1,3})(?:-\d{1,3})?$/.test(name))
    return refuse(`“${name}” is no exhibit letter or number.`);
  const exhibits = resolveReferences(complaint).filter((link) => link.kind === 'exhibit' && !link.foreign);
  const edits: TextEdit[] = [];
  for (const link of exhibits) {
    for (const range of link.syntax.ranges) {
      const ends = range.to ? [range.from, range.to] : [range.from];
      if (ends.some((end) => same(end.label, name)) && !same(label, name)) {
        return refuse(`Exhibit ${name} is there already, on line ${lineOf(complaint, link.span.start)}.`);
      }
      for (const end of ends) {
        if (!same(end.label, label)) continue;
        if (range.to) {
          return refuse(`Line ${lineOf(complaint, link.span.start)} names a range of exhibits; write them out first.`);
        }
        const { start } = spanInDocument(link.block.passage, end);
        if (!same(complaint.source.text.slice(start, start + label.length), label)) {
          return refuse(
            `The exhibit on line ${lineOf(complaint, link.span.start)} cannot be told from its surroundings.`,
          );
        }
        edits.push({ start, end: start + label.length, text: name });
      }
    }
  }
  for (const heading of exhibitHeadings(complaint)) {
    if (same(heading.label, name) && !same(label, name)) {
      return refuse(`Exhibit ${name} is attached already, on line ${lineOf(complaint, heading.start)}.`);
    }
    if (same(heading.label, label)) edits.push({ start: heading.start, end: heading.end, text: name });
  }
  if (edits.length === 0) return refuse(`Exhibit ${label} is not named here.`);
  return changeOf(complaint, edits);
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** The headings of attached exhibits, with the place of their letters. */
function exhibitHeadings(complaint: Complaint): (Span & { label: string })[] {
  const { exhibits, source } = complaint;
  if (exhibits === null) return [];
  const headings: (Span & { label: string })[] = [];
  for (let at = source.lineAt(exhibits); at < source.lineCount; at++) {
    const line = source.line(at);
    const found = /^(\s*(?:#{1,6}\s)?[*_]{0,3}exhibit\s)([A-Z]{1,3}|\d{1,3})[.:]?[*_]{0,3}\s*$/i.exec(
      source.text.slice(line.start, Math.min(line.end, line.start + 80)),
    );
    if (!found) continue;
    const start = line.start + (found[1] as string).length;
    headings.push({ start, end: start + (found[2] as string).length, label: found[2] as string });
  }
  return headings;
}

/**
 * Gives a defined term another name wherever it is used as that term: whole words in the same capitals, `AWS’s` included. Left alone are the
 * full name that the term stands for, longer terms that contain it, citations, the caption, and attached exhibits.
 */
export function renameTerm(complaint: Complaint, name: string, wanted: string): Outcome {
  const next = wanted.trim();
  const terms = definedTerms(complaint);
  const definitions = terms.filter((term) => term.name === name);
  if (definitions.length === 0) return refuse(`“${name}” is not defined here.`);
  if (definitions.length > 1)
    return refuse(`“${name}” is defined ${definitions.length} times; settle which is meant first.`);
  if (next === '' || /[\r\n"“”]/.test(next)) return refuse('A term is one or more words.');
  if (next === name) return { edits: [] };
  const used = readable(complaint).find((block) => words(block.passage.text, next).length > 0);
  if (terms.some((term) => term.name === next)) return refuse(`“${next}” is defined already.`);
  if (used)
    return refuse(
      `“${next}” is used already, on line ${lineOf(complaint, used.span.start)}; the two would become one.`,
    );
  const longer = [...terms.map((term) => term.name), ...terms.map((term) => term.stands)].filter(
    (text) => text.length > name.length && words(text, name).length > 0,
  );
  const edits = readable(complaint).flatMap((block) => {
    const { text } = block.passage;
    const uses = words(text, name);
    if (uses.length === 0) return [];
    const kept: Span[] = [
      ...longer.flatMap((phrase) => words(text, phrase)),
      ...block.facts.citations,
      ...block.facts.definitions.map((definition) => definition.stands),
    ];
    return uses
      .filter((use) => !kept.some((span) => covers(span, use)))
      .map((use) => ({ ...spanInDocument(block.passage, use), text: next }))
      .filter((edit) => complaint.source.text.slice(edit.start, edit.end) === name);
  });
  const louder =
    name === name.toUpperCase()
      ? []
      : readable(complaint).filter((block) => words(block.passage.text, name.toUpperCase()).length > 0);
  const notes = louder
    .slice(0, 1)
    .map((block) => `“${name.toUpperCase()}” on line ${lineOf(complaint, block.span.start)} is left as it is.`);
  return changeOf(complaint, edits, { notes });
}

function readable(complaint: Complaint): Complaint['blocks'] {
  return complaint.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'contents' && kind !== 'end');
}

/** Where the phrase stands in the text as whole words. */
function words(text: string, phrase: string): Span[] {
  const found: Span[] = [];
  if (phrase === '') return found;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    const end = start + phrase.length;
    const glued =
      /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    if (!glued) found.push({ start, end });
  }
  return found;
}
