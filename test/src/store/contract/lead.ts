import { describe, expect, it } from 'vitest';
import type { Held } from '../contract.js';

export function leadLaws(held: () => Held): void {
  describe('leading', () => {
    it('is had at once where nobody else leads, and again after it was given up', async () => {
      const { store } = held();
      for (let i = 0; i < 2; i++) {
        const { release, lost } = await store.lead('wechat');
        const isLost = await Promise.race([lost.then(() => true), store.check().then(() => false)]);
        expect(isLost).toBe(false);
        await release();
      }
    });

    it('of one name has nothing to do with another', async () => {
      const leads = await Promise.all(['wechat', 'telegram'].map((name) => held().store.lead(name)));
      for (const { release } of leads) await release();
      expect(leads).toHaveLength(2);
    });
  });
}
