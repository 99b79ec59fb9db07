import type { Complaint, Heading } from '../model/complaint.ts';

/** The complaint as a readable tree: caption, headings, paragraphs with their first words, prayer, signature. */
export function outline(complaint: Complaint): string {
  const { caption, prayer } = complaint;
  const rows: string[] = [];
  if (caption) {
    rows.push(
      `Caption: ${[caption.court, caption.caseNumber, caption.title].filter(Boolean).join(' | ') || '(unnamed)'}`,
    );
    for (const party of caption.parties) rows.push(`  ${party.role}: ${party.name}`);
  }
  let told = !prayer || prayer.heading !== null;
  for (const block of complaint.blocks) {
    if (prayer && !told && block.span.start >= prayer.start) {
      told = true;
      rows.push(`Prayer (line ${complaint.source.lineAt(prayer.start) + 1})`);
    }
    const depth = '  '.repeat(
      depthOf(block.kind === 'heading' ? (block as Heading).parent : headingOf(complaint, block.span.start)),
    );
    if (block.kind === 'heading') rows.push(`${depth}${(block as Heading).text}`);
    else if (block.kind === 'paragraph')
      rows.push(`${depth}¶ ${(block as unknown as { label: string }).label}  ${first(block.passage.text)}`);
    else if (block.kind === 'prayer-item')
      rows.push(`${depth}${(block as unknown as { label: string }).label})  ${first(block.passage.text)}`);
  }
  if (complaint.signature) rows.push(`Signature (line ${complaint.source.lineAt(complaint.signature.span.start) + 1})`);
  return rows.join('\n');
}

function depthOf(heading: Heading | null): number {
  let depth = 0;
  for (let up = heading; up; up = up.parent) depth++;
  return depth;
}

function headingOf(complaint: Complaint, offset: number): Heading | null {
  let found: Heading | null = null;
  for (const heading of complaint.headings) {
    if (heading.span.start > offset) break;
    found = heading;
  }
  return found;
}

function first(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, line.lastIndexOf(' ', 78))} …` : line;
}
