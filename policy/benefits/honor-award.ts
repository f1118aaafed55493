import { ISSUED } from '../document/index.js';
import type { Fen } from '../money.js';
import { HONOR_AWARD, on } from '../parameters.js';
import type { Benefit, Case } from '../rule.js';
import { lessReceived } from './top-up.js';

/** By the grantor's level; “国家级行业协会……参照省级奖励” whatever its level. Any other grantor: nothing. */
function matched(c: Case): Fen {
  const awards = on(c.asOf, HONOR_AWARD);
  if (c.honorGrantor === 'civil-affairs') return awards[c.honorLevel];
  return c.honorGrantor === 'national-association' ? awards.provincial : 0;
}

/** 第6条 荣誉配套奖励. Filed by the organisation, a person's honour too. */
export const honorAward = {
  id: 'honor-award',
  clause: '6',
  kinds: ['worker', 'organization'],
  per: 'once',
  payer: 'district',
  payerQuote: '奖励资金由区财政承担，用于获奖社会组织的项目运作和可持续发展',
  payee: 'organization',
  inKind: [],
  conditions: [
    {
      quote: '在吴中区登记注册的社会组织或社会工作者个人',
      reads: ['honorRecipient', 'registeredInDistrict', 'worksInDistrict', 'individual-honor-elsewhere'],
      holds: (c) =>
        c.registeredInDistrict ||
        (c.honorRecipient === 'individual' &&
          c.worksInDistrict &&
          c['individual-honor-elsewhere'] === 'included'),
    },
    {
      quote: '优秀案例奖、重大奖励或荣誉称号',
      reads: ['honorKind'],
      holds: (c) => c.honorKind !== 'other',
    },
    {
      quote: '获得市级以上民政部门颁发或授予的',
      reads: ['honorGrantor', 'honorLevel'],
      holds: (c) => matched(c) > 0,
    },
    {
      quote: '国家级行业协会颁发或授予的重大奖励荣誉参照省级奖励给予配套奖励',
      reads: ['honorKind', 'honorGrantor', 'association-case-award'],
      holds: (c) =>
        c.honorGrantor !== 'national-association' ||
        c.honorKind !== 'case-award' ||
        c['association-case-award'] === 'included',
    },
    {
      quote: '本办法自印发之日起施行',
      reads: ['honorDate'],
      cuts: { honorDate: () => [ISSUED] },
      holds: (c) => c.honorDate >= ISSUED,
    },
  ],
  amount: {
    quote: HONOR_AWARD.quote,
    reads: ['honorGrantor', 'honorLevel', 'honorAwardReceived', 'honor-upgrade'],
    cuts: { honorAwardReceived: ({ asOf }) => [1, ...Object.values(on(asOf, HONOR_AWARD))] },
    parts: (c) => {
      const full = matched(c);
      const parts = lessReceived(full, c.honorAwardReceived);
      const isUpgrade = c.honorAwardReceived > 0 && c.honorAwardReceived < full;
      if (!isUpgrade || c['honor-upgrade'] === 'difference') return parts;
      return [...parts, { what: 'not-repeated', fen: c.honorAwardReceived - full }];
    },
  },
} as const satisfies Benefit;
