import { describe, expect, it } from 'vitest';
import { cases } from './engine.js';
import { byJsonRules, byPublicodes, ours, plain } from './three-rules.js';

describe('the engines that are measured against each other', () => {
  it('say the same of every case that is known', async () => {
    for (const one of cases(0)) {
      const amounts = plain(one);
      expect(ours(one)).toEqual(amounts);
      expect(byPublicodes(one)).toEqual(amounts);
      expect(await byJsonRules(one)).toEqual(amounts);
    }
  });

  it('with facts unknown, this one never says less than plain functions do', () => {
    for (const one of cases(1 / 3)) {
      plain(one).forEach((amount, i) => {
        if (amount !== null) expect(ours(one)[i]).toBe(amount);
      });
    }
  });
});
