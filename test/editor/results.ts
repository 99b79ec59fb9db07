/** What came of one test that was run inside an editor. */
export interface Result {
  readonly title: string;
  /** Its error with the stack, or null where it passed. */
  readonly error: string | null;
}
