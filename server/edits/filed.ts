/** What a federal court's or New York's system prints on each page, in capitals or not. */
const STAMP =
  /\bcase\s+(?:no\.?\s+)?\d?:?\d{2}-\S{2,30}[^\r\n]{0,60}\b(?:document|doc\.?)\s+\d[^\r\n]{1,40}\bfiled\b|\bpage ?id ?[.#:]|\bNYSCEF DOC\b|\breceived NYSCEF\b|^[ \t]{0,80}filed:? \d{1,2}\/\d{1,2}\/\d{2,4}[ \t]{0,80}$/im;
/** What clerks stamp on the first page: capitals tell it from a sentence that says that something was filed. */
const CLERK =
  /\b(?:Electronically|ELECTRONICALLY) (?:FILED|RECEIVED)\b|^[\s\d]{0,8}E-?FILED\b|\bFILED:? [^\r\n]{3,60} CLERK\b/m;

/** Whether the text says that it is filed or served: a court's or its clerk's stamp. Its numbers then are others' numbers too. */
export function looksFiled(text: string): boolean {
  return STAMP.test(text) || CLERK.test(text);
}
