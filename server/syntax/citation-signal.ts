/** How a sentence begins that sends the reader elsewhere: "See the lease.", "But see …", "Id. (Ito Decl. ¶ 4)." */
export const citationSignal =
  /^[^\p{L}\d“"‘']{0,4}(?:(?:but )?see\b|accord\b|cf\b|e\.g\.|id\.|ibid\b|compare\b|quoting\b|citing\b)/iu;
