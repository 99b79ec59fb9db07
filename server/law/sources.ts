import * as data from 'virtual:law';

interface Source {
  readonly source?: string;
  readonly kind?: string;
  readonly address: string;
}

/** The parts of a citation that an address may need. */
export interface CitedParts {
  readonly title?: string;
  readonly source?: string;
  readonly sections?: readonly string[];
  readonly page?: string;
}

const sources = data.sources as readonly Source[];

/** The public pages on which what is cited can be read, one for each section; empty where none is known. Nothing is fetched. */
export function publicPages(kind: string, { title, source, sections = [], page }: CitedParts): string[] {
  const known =
    sources.find((entry) => entry.source !== undefined && entry.source === source) ??
    sources.find((entry) => entry.kind === kind);
  if (!known) return [];
  const named = known.source !== undefined ? sections.map(bare) : [''];
  return named.flatMap((section) => {
    const parts: Record<string, string | undefined> = { title, source, section, page };
    let whole = true;
    const address = known.address.replace(/\{(title|source|section|page)\}/g, (_, part: string) => {
      const value = parts[part];
      if (!value) whole = false;
      return encodeURIComponent(value ?? '');
    });
    return whole ? [address] : [];
  });
}

/** A section without its paragraphs, of a range its first: "9(b)" is on the page of 9, "1692–1692p" on that of 1692. */
function bare(section: string): string {
  return /^[\w.:-]+/.exec(section)?.[0].replace(/\.$/, '') ?? '';
}
