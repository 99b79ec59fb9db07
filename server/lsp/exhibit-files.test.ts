import { expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { exhibitFile } from './exhibit-files.ts';
import { documentLinks } from './places.ts';

const folder = 'file:///matters/harbor/';
const complaint = `${folder}complaint.complaint`;

it.each([
  ['A', 'Exhibit%20A.pdf'],
  ['A', 'exhibit_a.docx'],
  ['A', 'ExhibitA.pdf'],
  ['A', 'Ex-A%20-%20Contract.pdf'],
  ['A', 'Exh.%20A%20(Access%20Agreement).pdf'],
  ['A', 'exhibits/A.pdf'],
  ['A', 'Exhibits/A%20-%20Contract.pdf'],
  ['3', 'Ex.%203.pdf'],
  ['3', 'Exhibit%20No.%203%20Letter.pdf'],
  ['A-1', 'Exhibit%20A-1.pdf'],
])('exhibit %s is %s', (label, name) => {
  expect(exhibitFile(complaint, label, [`${folder}notes.txt`, folder + name])).toBe(folder + name);
});

it.each([
  ['A', ['Exhibit%20AB.pdf', 'Example%20A.pdf', 'A.pdf', 'Draft%20Exhibit%20A.pdf']],
  ['1', ['Exhibit%2010.pdf', 'Ex.%2011.pdf']],
  ['A', ['Exhibit%20A.pdf', 'Exhibit%20A%20(old).pdf']],
  ['A', ['Exhibit%20A.pdf', 'exhibits/A.pdf']],
])('exhibit %s is none of %j, or may be several', (label, names) => {
  expect(
    exhibitFile(
      complaint,
      label,
      names.map((name) => folder + name),
    ),
  ).toBeNull();
});

it('a file beside the complaint comes before those of other matters', () => {
  const files = [`${folder}Exhibit%20A.pdf`, 'file:///matters/quay/Exhibit%20A.pdf'];
  expect(exhibitFile(complaint, 'A', files)).toBe(files[0]);
  expect(exhibitFile('file:///matters/dock/complaint.complaint', 'A', files)).toBeNull();
});

it('an exhibit that is cited leads to its file, and each reference to a paragraph to its paragraph', () => {
  const read = readComplaint(
    'FACTS\n\n1. They signed it (Exhibit A; see also Exs. B and C).\n\n2. As paragraph 1 says, it was signed.\n',
  );
  const files = [`${folder}Exhibit%20A.pdf`, `${folder}exhibits/B.pdf`];
  const links = documentLinks(complaint, read, files).map(({ range, target }) => [
    read.source.text.slice(read.source.offset(range.start), read.source.offset(range.end)),
    target,
  ]);
  expect(links).toContainEqual(['A', files[0]]);
  expect(links).toContainEqual(['B', files[1]]);
  expect(links).toContainEqual(['1', `${complaint}#L3,1`]);
});

it('an exhibit that is attached to the complaint itself leads there', () => {
  const read = readComplaint(
    'FACTS\n\n1. They signed it, as Exhibit A shows.\n\n2. It was broken.\n\nDated: March 2, 2026\n\n/s/ Ines Calloway\nInes Calloway\nAttorney for Plaintiff\n\nEXHIBIT A\n\nThis agreement is made on March 1.\n',
  );
  const [link] = documentLinks(complaint, read, [`${folder}Exhibit%20A.pdf`]);
  expect(read.exhibits === null || link?.target?.startsWith(complaint)).toBe(true);
});
