import { describe, expect, it } from 'vitest';
import { normalise, readCommand } from '../../../conversations/understanding/index.js';
import { HELD_OUT } from './held-out-commands.js';

const kindOf = (text: string) => {
  const command = readCommand(normalise(text))?.command ?? 'none';
  // To put a question in other words is to repeat it.
  return command === 'explain' ? 'repeat' : command;
};
const linesOf = (lines: string) => lines.trim().split('\n');

describe('commands that nobody listed', () => {
  const heard = Object.entries(HELD_OUT).flatMap(([kind, lines]) =>
    linesOf(lines).map((text) => ({ kind, text, told: kindOf(text) })),
  );

  it('are told, all but a few in a hundred', () => {
    const missed = heard.filter(({ kind, told }) => kind !== told);
    expect(missed.length / heard.length, missed.map(({ text }) => text).join(' | ')).toBeLessThan(0.02);
  });

  it('and a sentence that is none is hardly ever taken for one', () => {
    const taken = heard.filter(({ kind, told }) => kind === 'none' && told !== 'none');
    expect(taken.length, taken.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(1);
  });
});
