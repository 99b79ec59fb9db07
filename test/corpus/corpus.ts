import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A real filing, and what a reader of it wrote down on its answer sheet, where there is one. */
export interface Filing {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Where real complaints lie: the folder that `AVERMENT_CORPUS` names, else `../shared/corpus` beside the checkout; null where
 * there is none, which is said aloud. None of their text may come into this project.
 * @throws {Error} if `AVERMENT_CORPUS` names a folder that is not there
 */
export const corpus: string | null = findCorpus();

function findCorpus(): string | null {
  const named = process.env.AVERMENT_CORPUS;
  const folder = resolve(named ?? join(import.meta.dirname, '../../../shared/corpus'));
  if (existsSync(folder)) return folder;
  if (named) throw new Error(`AVERMENT_CORPUS names ${folder}, which is not there.`);
  console.warn(
    '!!! NOTHING WAS READ OF REAL COMPLAINTS: there is no ../shared/corpus, and AVERMENT_CORPUS names no other. !!!',
  );
  return null;
}

/** The texts in a folder of the corpus: `.` for those with answer sheets, `more`, `not-complaints`. None where there is no corpus. */
export function filings(folder = '.'): Filing[] {
  if (!corpus) return [];
  const path = join(corpus, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('.'))
    .sort()
    .map((name) => ({
      name: basename(name, '.txt'),
      file: join(path, name),
      text: readFileSync(join(path, name), 'utf8'),
    }));
}
