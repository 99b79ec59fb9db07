import type { Complaint } from './complaint.ts';
import { Reader } from './read.ts';
import { newPlace } from './sieve.ts';

/**
 * Reads what a document would be with other words, to look whether it would be well. Its `Reader` is kept with the document from version to
 * version, as most lines stay as they are, and goes with it; each asker has one of its own.
 */
export function trials(): (complaint: Complaint, text: string) => Complaint {
  const place = newPlace();
  return ({ memory }, text) => {
    let reader = memory.recall(place) as Reader | undefined;
    if (!reader) memory.keep(place, (reader = new Reader()));
    return reader.read(text);
  };
}
