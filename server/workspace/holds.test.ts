import { describe, expect, it } from 'vitest';
import { agreedFor } from './holds.ts';
import { readWorkspaceFile } from './read.ts';

const holdsFor = (file: string, path: string): boolean =>
  agreedFor(readWorkspaceFile(`suppressions: [{ rule: venue, file: ${JSON.stringify(file)} }]`), path).suppressions
    .length > 0;

describe('an entry of the workspace file', () => {
  it('holds for the complaint at its path, whatever marks are in the name', () => {
    expect(holdsFor('Lind v. Vance (draft) [2].complaint', 'Lind v. Vance (draft) [2].complaint')).toBe(true);
    expect(holdsFor('./drafts/a.complaint', 'drafts/a.complaint')).toBe(true);
    expect(holdsFor('a.complaint', 'drafts/a.complaint')).toBe(false);
  });

  it('holds for all that fit its pattern', () => {
    expect(holdsFor('drafts/**/*.complaint', 'drafts/2026/a.complaint')).toBe(true);
    expect(holdsFor('drafts/*.complaint', 'drafts/2026/a.complaint')).toBe(false);
    expect(holdsFor('**', 'drafts/a.complaint')).toBe(true);
    expect(holdsFor('[', 'a.complaint')).toBe(false);
  });

  it('holds for every complaint where it names none', () => {
    const { pins } = agreedFor(readWorkspaceFile('pins: [{ count: "Breach  of the Lease", pleads: fraud }]'), 'a');
    expect([...pins]).toEqual([['breach of the lease', 'fraud']]);
  });
});
