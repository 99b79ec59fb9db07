const STAMP =
  /\bcase\s+(?:no\.?\s+)?\d?:?\d{2}-\S{2,30}[^\r\n]{0,60}\b(?:document|doc\.?)\s+\d[^\r\n]{1,40}\bfiled\b|\bpage ?id ?[.#:]|\bNYSCEF\b|\belectronically\s+(?:filed|received|served)\b|\be-?filed\b|\bfiled:? [^\r\n]{3,60} clerk\b/i;

/** Whether the text says that it is filed or served: a docket stamp of a court. Its numbers then are others' numbers too. */
export function looksFiled(text: string): boolean {
  return STAMP.test(text);
}
