import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split, splitByBytes } from '../../bots/split.js';

const withoutSpace = (text: string) => text.replace(/\s/g, '');

test('a text within the limit stays whole', () => {
  expect(split('一二三\n四五', 6)).toEqual(['一二三\n四五']);
});

test('a text of white space alone is nothing to send', () => {
  expect(split(' \n ', 10)).toEqual([]);
});

test('a long text is parted between paragraphs before lines, lines before sentences, sentences before words', () => {
  expect(split('甲甲甲。甲甲\n甲甲\n\n乙乙乙乙乙乙', 14)).toEqual(['甲甲甲。甲甲\n甲甲', '乙乙乙乙乙乙']);
  expect(split('甲甲甲。甲甲\n乙乙乙乙乙乙', 10)).toEqual(['甲甲甲。甲甲', '乙乙乙乙乙乙']);
  expect(split('甲甲甲。乙乙乙乙乙乙', 8)).toEqual(['甲甲甲。', '乙乙乙乙乙乙']);
  expect(split('one two three four', 10)).toEqual(['one two', 'three four']);
});

test('a point inside a number is no end of a sentence', () => {
  expect(split('每月补贴，共2000.00元整', 13)).toEqual(['每月补贴，', '共2000.00元整']);
});

test('a character of two code units is never cut in half', () => {
  expect(split('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
});

test('pieces are within the limit, none is empty, and no character but white space is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('字', '。', '，', '\n', ' ', 'a', '.', '😀'), maxLength: 400 }),
      fc.integer({ min: 2, max: 60 }),
      (text, limit) => {
        const pieces = split(text, limit);
        expect(pieces.every((piece) => piece.length <= limit && piece.trim() !== '')).toBe(true);
        expect(withoutSpace(pieces.join(''))).toBe(withoutSpace(text));
      },
    ),
  );
});

test('for a channel that counts bytes, pieces fit in bytes of UTF-8', () => {
  expect(splitByBytes('一二三。四五六', 12)).toEqual(['一二三。', '四五六']);
  expect(splitByBytes('one two three', 9)).toEqual(['one two', 'three']);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('字', '。', '\n', ' ', 'é', 'a', '😀'), maxLength: 400 }),
      fc.integer({ min: 4, max: 90 }),
      (text, limit) => {
        const pieces = splitByBytes(text, limit);
        expect(pieces.every((piece) => Buffer.byteLength(piece) <= limit && piece.trim() !== '')).toBe(true);
        expect(withoutSpace(pieces.join(''))).toBe(withoutSpace(text));
      },
    ),
  );
});
