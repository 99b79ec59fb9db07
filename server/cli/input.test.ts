import { expect, test } from 'vitest';
import { complaintIn } from './input.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, mark: number[]): Uint8Array =>
  new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

test.each([
  ['UTF-8', bytes('1. Café.'), '1. Café.'],
  ['older Windows text', new Uint8Array([0x31, 0x2e, 0x20, 0x93, 0xe9, 0x94]), '1. “é”'],
  ['UTF-16 that says so', wide('1. One.', [0xff, 0xfe]), '1. One.'],
  ['UTF-16 that does not', wide('1. One.', []), '1. One.'],
])('reads %s', (_, file, text) => {
  expect(complaintIn(file, 'a.txt')).toBe(text);
});

test.each([
  ['nothing', bytes(''), 'a.txt is empty.'],
  ['only white space', bytes('\ufeff \n\f'), 'a.txt is empty.'],
  ['a Word file', bytes('PK\u0003\u0004'), 'a.txt is a Word or other packed file; save it as plain text first.'],
  ['a PDF', bytes('%PDF-1.7'), 'a.txt is a PDF; take its text out first.'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0, 7, 0, 0, 9]), 'a.txt is not text.'],
  ['far too much', new Uint8Array(33 * 1024 * 1024), 'a.txt is larger than 32 MB, which no complaint is.'],
])('says what is wrong with %s', (_, file, message) => {
  expect(() => complaintIn(file, 'a.txt')).toThrow(message);
});
