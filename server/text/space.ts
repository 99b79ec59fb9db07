/** Whether a code unit is white space inside a line: what PDF text uses for it counts too, the zero-width space among them. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
