import { expect, it } from 'vitest';
import { SAYINGS, saying } from '../../../conversations/understanding/commands/index.js';
import { normalise } from '../../../conversations/understanding/index.js';

const all = SAYINGS.flatMap(([, lines]) => lines.trim().split('\n'));

it('every saying is written as a message is when it is held against them', () => {
  expect(all.filter((line) => line !== saying(normalise(line)))).toEqual([]);
});

it('and is of one kind, once', () => {
  expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
});
