import { nextDay, oneYearBefore } from '../dates.js';
import { GRASSROOTS_SUBSIDY } from '../parameters.js';
import { type Benefit, flat, notYetReceived, yes } from '../rule.js';
import { doFor, filedForAYear } from '../steps.js';

/** 第7条 草根组织补贴. An organisation so filed counts as 草根型、本土型. */
export const grassrootsSubsidy = {
  id: 'grassroots-subsidy',
  clause: '7',
  kinds: ['organization'],
  per: 'once',
  payer: 'town',
  payerQuote: '由所属镇（街道）免费提供办公场地并给予3000元一次性补贴',
  payee: 'organization',
  inKind: ['免费办公场地'],
  conditions: [
    yes('servesCommunity', '支持在城乡社区开展为民服务、公益慈善、邻里互助'),
    yes('filedWithTown', '对在镇（街道）备案1年以上'),
    {
      quote: '对在镇（街道）备案1年以上',
      reads: ['filingDate'],
      cuts: { filingDate: ({ asOf }) => [nextDay(oneYearBefore(asOf))] },
      holds: (c) => c.filingDate <= oneYearBefore(c.asOf),
    },
    yes('undertakenService', '承接过公益或志愿服务的草根型、本土型社会组织'),
    notYetReceived('grassrootsSubsidyReceived', '3000元一次性补贴'),
  ],
  amount: flat(GRASSROOTS_SUBSIDY),
  steps: [filedForAYear, doFor('undertakenService'), doFor('servesCommunity')],
} as const satisfies Benefit;
