/** A file that cannot be read as text; its message is one plain sentence. */
export class Unreadable extends Error {
  /** What to tell the person who asked for the file: one line. */
  static sentence(error: unknown): string {
    if (error instanceof Unreadable) return error.message;
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `There is no file ${path}.`;
    if (code === 'EISDIR') return `${path ?? 'This'} is a folder, not a file.`;
    if (code === 'EACCES') return `${path} may not be read.`;
    return message;
  }
}

/** No complaint is larger, in bytes; what is would take minutes to read. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The text of a complaint's file.
 * @throws {Unreadable} where the bytes are no text, say nothing, or are more than any complaint's.
 */
export function complaintIn(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST) throw new Unreadable(`${name} is larger than 32 MB, which no complaint is.`);
  const text = decode(bytes, name);
  if (text.trim() === '') throw new Unreadable(`${name} is empty.`);
  return text;
}

/**
 * The text of a file. Bytes that are not UTF-8 are read as the older Windows encoding of English text, so that nothing is lost.
 * @throws {Unreadable} where the bytes are no text: a Word file, a PDF, a picture.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('PK'))
    throw new Unreadable(`${name} is a Word or other packed file; save it as plain text first.`);
  if (start.startsWith('%PDF')) throw new Unreadable(`${name} is a PDF; take its text out first.`);
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff'))
    return new TextDecoder(start.startsWith('\u00ff') ? 'utf-16le' : 'utf-16be').decode(bytes);
  const unmarked = unmarkedWide(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  if (bytes.subarray(0, 65536).includes(0)) throw new Unreadable(`${name} is not text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The encoding of text in two bytes a letter that does not say so: in English every other byte is 0. */
function unmarkedWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even, odd] = zeros as [number, number];
  const most = 0.4 * sample.length;
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : null;
}
