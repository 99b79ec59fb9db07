const STAMP =
  /^(?:case\s+\d?:?\d{2}-\S{2,30}.{0,60}(?:document|doc\.?|filed|page)\b|.{0,80}\bpage ?id ?[.#:]|nyscef doc|index no\.? .{0,60}nyscef|received nyscef|filed: .{3,60} clerk \d|page \d{1,3}(?: of \d{1,3})?$|case \d:\d{2}-[a-z]{2}-\d{3,6}\S{0,20}$|document \d{1,4}(?:-\d{1,3})?$|filed:? \d{1,2}\/\d{1,2}\/\d{2,4}$|\d{1,3} of \d{1,3}$|<!--)/i;
const PAGE_NUMBER = /^(?:[-–—•.] ?)?\d{1,3}(?: of \d{1,3})?(?: ?[-–—•])?$/;

/** What tells page furniture from text by a line's own looks. */
export interface LineLook {
  /** A docket stamp or the like, by its form alone. */
  readonly stamp: boolean;
  /** A page's number and nothing else. */
  readonly pageNumber: boolean;
  /** Its words with all figures made alike. */
  readonly shape: string;
  /** Short, or a title with a number: the same shape again and again may be furniture though no form feed tells the pages apart. */
  readonly title: boolean;
}

/** The looks of one line. A pure function; `title` is the same for all lines of one shape. */
export function lookOf(words: string): LineLook {
  const shape = words.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return {
    stamp: STAMP.test(words),
    pageNumber: PAGE_NUMBER.test(words),
    shape,
    title: shape.length <= 40 || /^[A-Z][^#]*#(?: of #)?$/.test(shape),
  };
}
