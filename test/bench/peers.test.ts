import { describe, expect, it } from 'vitest';
import { threeRuleCases } from './cases.js';
import { byJsonRules, byPublicodes, ours, plain } from './three-rules.js';

describe('the engines that are measured against each other', () => {
  it('say the same of every case that is known', async () => {
    for (const one of threeRuleCases(0, 300)) {
      const amounts = plain(one);
      expect(ours(one)).toEqual(amounts);
      expect(byPublicodes(one)).toEqual(amounts);
      expect(await byJsonRules(one)).toEqual(amounts);
    }
  });

  it('with facts unknown, this one never says less than plain functions do', () => {
    for (const one of threeRuleCases(1 / 3, 300)) {
      plain(one).forEach((amount, i) => {
        if (amount !== null) expect(ours(one)[i]).toBe(amount);
      });
    }
  });
});
