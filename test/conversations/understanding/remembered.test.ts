import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../../conversations/understanding/remembered.js';

describe('readings that are remembered', () => {
  it('are made once for the same short text and the same question', () => {
    const read = vi.fn((fact: string, text: string) => ({ fact, text }));
    const readAgain = remembered(read);
    expect(readAgain('inPost', '在岗')).toEqual({ fact: 'inPost', text: '在岗' });
    expect(readAgain('inPost', '在岗')).toBe(readAgain('inPost', '在岗'));
    expect(readAgain('onEstablishment', '在岗')).toEqual({ fact: 'onEstablishment', text: '在岗' });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('may be of nothing', () => {
    const read = vi.fn((_: string): string | undefined => undefined);
    const readAgain = remembered(read);
    expect([readAgain('嗯'), readAgain('嗯')]).toEqual([undefined, undefined]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are not kept of long texts, and of short ones not without end', () => {
    const read = vi.fn((text: string) => text.length);
    const readAgain = remembered(read);
    const story = '我在木渎的社区上班，'.repeat(20);
    readAgain(story);
    readAgain(story);
    expect(read).toHaveBeenCalledTimes(2);
    readAgain('在岗');
    for (let number = 0; number < 1000; number++) readAgain(String(number));
    readAgain('在岗');
    expect(read.mock.calls.filter(([text]) => text === '在岗')).toHaveLength(2);
  });
});
