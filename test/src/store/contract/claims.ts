import { describe, expect, it } from 'vitest';
import { brokenLink, type Claim, type ClaimQuery, marksOf, summaryOf } from '../../../../src/claims/index.js';
import type { Held } from '../contract.js';
import { keep, later, listed, moved, someClaim } from './given.js';

const ALL = { offset: 0, limit: 100 };

export function claimLaws(held: () => Held): void {
  /** Which of the claims a query finds, by place, in its order. */
  async function found(query: ClaimQuery, claims: readonly Claim[]): Promise<readonly number[]> {
    const result = await held().store.claims.find(query, ALL);
    const places = result.claims.map(({ id }) => claims.findIndex((claim) => claim.id === id));
    const each = (await listed(held().store.claims.each(query))).map(({ id }) => id);
    expect(each).toEqual(result.claims.map(({ id }) => id));
    expect(result.total).toBe(places.length);
    return places;
  }

  describe('claims', () => {
    it('come back whole, with a chain of events that holds, through every change', async () => {
      const filed = someClaim();
      await keep(held().store, filed);
      let claim = filed;
      for (const to of ['in-review', 'returned', 'draft', 'in-review'] as const) {
        const next = moved(claim, to);
        await held().store.commit([{ kind: 'claim', claim: next, was: claim.events.length }]);
        claim = next;
      }
      const kept = await (await held().reopen()).claims.get(claim.id);
      expect(kept).toEqual(claim);
      expect(kept && brokenLink(kept)).toBeUndefined();
      expect(await held().store.claims.get('SG26-222-2222')).toBeUndefined();
    });

    it('are listed as their summaries, newest first, and among those filed at once the greater number', async () => {
      const claims = [
        someClaim({ id: 'SG26-AAA-AAAA', filedAt: later(1) }),
        someClaim({ id: 'SG26-CCC-CCCC', filedAt: later(2) }),
        someClaim({ id: 'SG26-BBB-BBBB', filedAt: later(2) }),
      ];
      await keep(held().store, ...claims);
      expect(await found({}, claims)).toEqual([1, 2, 0]);
      const { claims: summaries } = await held().store.claims.find({}, ALL);
      expect(summaries[0]).toEqual(claims[1] && summaryOf(claims[1]));
    });

    it('are ordered as they are asked for', async () => {
      const [a, b, c] = [
        someClaim({ filedAt: later(1), contact: { name: '赵一' }, finding: { range: range('900.00') } }),
        someClaim({ filedAt: later(2), contact: { name: '陈二' }, finding: { range: range('10000.00') } }),
        someClaim({ filedAt: later(3), contact: { name: '陈二' }, finding: { range: range('2000.00') } }),
      ];
      await keep(held().store, a, b, c);
      await held().store.commit([{ kind: 'claim', claim: moved(a, 'in-review', later(60)), was: 1 }]);
      const claims = [a, b, c];
      expect(await found({ order: 'newest' }, claims)).toEqual([2, 1, 0]);
      expect(await found({ order: 'oldest' }, claims)).toEqual([0, 1, 2]);
      expect(await found({ order: 'changed' }, claims)).toEqual([0, 2, 1]);
      expect(await found({ order: 'amount' }, claims)).toEqual([1, 2, 0]);
      expect(await found({ order: 'name' }, claims)).toEqual([2, 1, 0]);
    });

    it('names are ordered as Chinese is looked up, by pinyin', async () => {
      const names = ['张三', '安娜', '李四', '白雪', '欧阳修', '陈静'];
      const claims = names.map((name, i) => someClaim({ filedAt: later(i), contact: { name } }));
      await keep(held().store, ...claims);
      const ordered = (await found({ order: 'name' }, claims)).map((place) => names[place]);
      expect(ordered).toEqual(['安娜', '白雪', '陈静', '李四', '欧阳修', '张三']);
    });

    it('are found by each filter alone and by all together', async () => {
      const claims = [
        someClaim({ filedAt: later(0), finding: { payer: 'district', rulings: [] } }),
        someClaim({
          filedAt: later(1),
          town: null,
          reviewer: 'lin',
          benefit: 'certificate-award',
          finding: { payer: 'town', rulings: ['community-worker-award'] },
        }),
        someClaim({
          filedAt: later(2),
          town: 'luzhi',
          reviewer: 'zhou',
          status: 'in-review',
          finding: { payer: 'town', rulings: [] },
        }),
      ];
      await keep(held().store, ...claims);
      expect(await found({ status: 'draft' }, claims)).toEqual([1, 0]);
      expect(await found({ status: 'paid' }, claims)).toEqual([]);
      expect(await found({ benefit: 'certificate-award' }, claims)).toEqual([1]);
      expect(await found({ payer: 'town' }, claims)).toEqual([2, 1]);
      expect(await found({ town: 'luzhi' }, claims)).toEqual([2]);
      expect(await found({ town: 'unknown' }, claims)).toEqual([1]);
      expect(await found({ reviewer: 'lin' }, claims)).toEqual([1]);
      expect(await found({ reviewer: 'nobody' }, claims)).toEqual([0]);
      expect(await found({ disputed: true }, claims)).toEqual([1]);
      expect(await found({ disputed: false }, claims)).toEqual([2, 0]);
      expect(await found({ payer: 'town', status: 'in-review', town: 'luzhi' }, claims)).toEqual([2]);
      expect(await found({ payer: 'town', reviewer: 'nobody' }, claims)).toEqual([]);
    });

    it('days are Shanghai’s, both ends included', async () => {
      const claims = [
        someClaim({ filedAt: '2026-11-21T15:59:59.999Z' }),
        someClaim({ filedAt: '2026-11-21T16:00:00.000Z' }),
        someClaim({ filedAt: '2026-11-23T15:59:59.999Z' }),
        someClaim({ filedAt: '2026-11-23T16:00:00.000Z' }),
      ];
      await keep(held().store, ...claims);
      expect(await found({ from: '2026-11-22', to: '2026-11-23' }, claims)).toEqual([2, 1]);
      expect(await found({ from: '2026-11-24' }, claims)).toEqual([3]);
      expect(await found({ to: '2026-11-21' }, claims)).toEqual([0]);
    });

    it('are found by a part of a name, of a number, or a mobile’s last four digits, and by nothing else', async () => {
      const claims = [
        someClaim({
          id: 'SG26-7K3-F9QX',
          filedAt: later(1),
          contact: { name: '欧阳小静', mobile: '13800001234' },
        }),
        someClaim({
          id: 'SG26-A2B-C3D4',
          filedAt: later(2),
          contact: { name: 'Anna 1234', mobile: '13812349999' },
        }),
      ];
      await keep(held().store, ...claims);
      const search = (words: string) => found({ search: words }, claims);
      expect(await search('阳')).toEqual([0]);
      expect(await search('阳小')).toEqual([0]);
      expect(await search('欧阳小静')).toEqual([0]);
      expect(await search('欧小')).toEqual([]);
      expect(await search('anna')).toEqual([1]);
      expect(await search('A 1')).toEqual([1]);
      expect(await search(' sg26-7k3 ')).toEqual([0]);
      expect(await search('7K3F9')).toEqual([0]);
      expect(await search('SG26')).toEqual([1, 0]);
      expect(await search('sg26-')).toEqual([1, 0]);
      expect(await search('SG2')).toEqual([1, 0]);
      expect(await search('SG25')).toEqual([]);
      expect(await search('K3-F')).toEqual([0]);
      expect(await search('1234')).toEqual([1, 0]);
      expect(await search('9999')).toEqual([1]);
      expect(await search('0001')).toEqual([]);
      expect(await search('1381')).toEqual([]);
      expect(await search('%')).toEqual([]);
      expect(await search('_')).toEqual([]);
      expect(await search('\u0000')).toEqual([]);
      expect(await search("'; DROP TABLE claims; --")).toEqual([]);
      expect(await search('')).toEqual([1, 0]);
      expect(await search('  ')).toEqual([1, 0]);
    });

    it('a search follows a name that was corrected', async () => {
      const claim = someClaim({ contact: { name: '陈静' } });
      await keep(held().store, claim);
      const corrected = moved({ ...claim, contact: { ...claim.contact, name: '程敬' } }, 'draft');
      await held().store.commit([{ kind: 'claim', claim: corrected, was: 1 }]);
      expect(await found({ search: '陈静' }, [claim])).toEqual([]);
      expect(await found({ search: '程敬' }, [claim])).toEqual([0]);
    });

    it('a page is a part of the order; total and counts are of all', async () => {
      const claims = Array.from({ length: 7 }, (_, i) =>
        someClaim({ filedAt: later(i), status: i < 2 ? 'paid' : 'draft' }),
      );
      await keep(held().store, ...claims);
      const { claims: page, total, counts } = await held().store.claims.find({}, { offset: 2, limit: 3 });
      expect(page.map(({ id }) => id)).toEqual([4, 3, 2].map((i) => claims[i]?.id));
      expect(total).toBe(7);
      expect(counts).toEqual({
        draft: 5,
        'in-review': 0,
        returned: 0,
        recommended: 0,
        approved: 0,
        paid: 2,
        rejected: 0,
        withdrawn: 0,
      });
      expect(await held().store.claims.find({}, { offset: 70, limit: 3 })).toMatchObject({
        claims: [],
        total: 7,
      });
    });

    it('the counts are of the query, its state aside', async () => {
      const claims = [
        someClaim({ town: 'luzhi', status: 'draft' }),
        someClaim({ town: 'luzhi', status: 'paid' }),
        someClaim({ town: 'mudu', status: 'draft' }),
      ];
      await keep(held().store, ...claims);
      const { total, counts } = await held().store.claims.find({ town: 'luzhi', status: 'paid' }, ALL);
      expect(total).toBe(1);
      expect(counts).toMatchObject({ draft: 1, paid: 1 });
    });

    it('are found by what they share, newest first, each once', async () => {
      const same = { name: '陈静', mobile: '13800000001', employer: '苏州市吴中区 木渎社区' };
      const claims = [
        someClaim({ filedAt: later(1), contact: same }),
        someClaim({ filedAt: later(2), contact: { ...same, employer: '木渎社区', name: '别人' } }),
        someClaim({
          filedAt: later(3),
          contact: { name: '王五', mobile: '13800000002', employer: '另一家' },
        }),
      ];
      await keep(held().store, ...claims);
      const sharing = async (...marks: string[]) =>
        (await held().store.claims.sharing(marks)).map(({ id }) => claims.findIndex((one) => one.id === id));
      expect(await sharing('person:13800000001')).toEqual([1, 0]);
      expect(await sharing('person:13800000001', 'organization:木渎社区', 'town:mudu')).toEqual([2, 1, 0]);
      expect(await sharing('post-subsidy|name|陈静')).toEqual([0]);
      expect(await sharing('person:13899999999')).toEqual([]);
      expect(await sharing()).toEqual([]);
    });

    it('one that shares a mark with a live claim is a duplicate, until that is withdrawn or corrected', async () => {
      const contact = { name: '甲', mobile: '13800000001', employer: '甲社区' };
      const a = someClaim({ filedAt: later(1), contact });
      const b = someClaim({ filedAt: later(2), contact: { ...contact, name: '乙' } });
      const c = someClaim({
        filedAt: later(3),
        contact: { name: '丙', mobile: '13800000003', employer: '丙' },
      });
      const claims = [a, b, c];
      await keep(held().store, a, c);
      expect(await found({ duplicate: true }, claims)).toEqual([]);
      await keep(held().store, b);
      expect(await found({ duplicate: true }, claims)).toEqual([1, 0]);
      expect(await found({ duplicate: false }, claims)).toEqual([2]);

      const withdrawn = moved(b, 'withdrawn');
      await held().store.commit([{ kind: 'claim', claim: withdrawn, was: 1 }]);
      // The one that was withdrawn still shares its mark with a live one.
      expect(await found({ duplicate: true }, claims)).toEqual([1]);

      const corrected = moved(
        { ...a, contact: { name: '丁', mobile: '13800000009', employer: '丁社区' } },
        'draft',
      );
      await held().store.commit([{ kind: 'claim', claim: corrected, was: 1 }]);
      expect(await found({ duplicate: true }, claims)).toEqual([]);
    });

    it('whatever is filed and changed, the duplicates are those that share a mark with another live one', async () => {
      let seed = 7;
      const dice = (sides: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % sides;
      };
      const contact = () => ({
        name: `名${dice(12)}`,
        mobile: `138000000${10 + dice(12)}`,
        employer: `社区${dice(12)}`,
      });
      const isLive = ({ status }: Claim) => status !== 'withdrawn' && status !== 'rejected';
      const shares = (a: Claim, b: Claim) => marksOf(a).some((mark) => marksOf(b).includes(mark));
      const claims: Claim[] = [];
      const seen = new Set<string>();
      for (let step = 0; step < 40; step++) {
        const place = dice(claims.length + 3);
        const before = claims[place];
        const to = (['draft', 'in-review', 'withdrawn', 'rejected'] as const)[dice(4)] ?? 'draft';
        const next = before
          ? moved(dice(2) === 0 ? { ...before, contact: contact() } : before, to)
          : someClaim({ filedAt: later(step), contact: contact() });
        claims[before ? place : claims.length] = next;
        await held().store.commit([{ kind: 'claim', claim: next, was: before?.events.length ?? 0 }]);
        const expected = claims.flatMap((one, i) =>
          claims.some((other) => other !== one && isLive(other) && shares(one, other)) ? [i] : [],
        );
        seen.add(expected.join());
        const { claims: duplicates } = await held().store.claims.find(
          { duplicate: true, order: 'oldest' },
          ALL,
        );
        expect(duplicates.map(({ id }) => claims.findIndex((one) => one.id === id))).toEqual(expected);
        const query = { duplicate: dice(2) === 0, disputed: false, status: next.status };
        const { total, counts } = await held().store.claims.find(query, ALL);
        const each = await listed(held().store.claims.each({ ...query, status: undefined }));
        expect(counts[next.status]).toBe(total);
        for (const [status, count] of Object.entries(counts)) {
          expect(each.filter((one) => one.status === status)).toHaveLength(count);
        }
      }
      expect(seen.size).toBeGreaterThan(10);
    });

    it('of the same person for different benefits are no duplicates', async () => {
      const claims = [someClaim(), someClaim({ benefit: 'certificate-award' })];
      await keep(held().store, ...claims);
      expect(await found({ duplicate: true }, claims)).toEqual([]);
    });

    it('filed at once with the same mark are duplicates of one another', async () => {
      const contact = { mobile: '13800000001' };
      const claims = Array.from({ length: 6 }, (_, i) =>
        someClaim({ filedAt: later(i), contact: { ...contact, name: `甲${i}` } }),
      );
      await Promise.all(claims.map((claim) => keep(held().store, claim)));
      expect(await found({ duplicate: true }, claims)).toEqual([5, 4, 3, 2, 1, 0]);
    });
  });
}

const range = (max: string): Claim['finding']['range'] => ({ min: '0.00', max });
