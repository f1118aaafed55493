import { CERTIFIED_SINCE, on, POST_SUBSIDY } from '../parameters.js';
import { type Benefit, since, yes } from '../rule.js';
import { higherCertificate } from '../steps.js';

/** 第1条 岗位补贴. 在编 is not asked: the clause does not exclude it. */
export const postSubsidy = {
  id: 'post-subsidy',
  clause: '1',
  kinds: ['worker'],
  per: 'month',
  payer: 'town',
  payerQuote: '补贴资金由镇（区）财政承担',
  payee: 'individual',
  inKind: [],
  conditions: [
    yes('worksInDistrict', '补贴资金由镇（区）财政承担'),
    {
      quote: '新获得社会工作职业资格证书的城乡社区工作者',
      reads: ['occupation'],
      holds: (c) => c.occupation === 'community-worker',
    },
    yes('inPost', '给予在职期间岗位补贴'),
    {
      quote: '新获得社会工作职业资格证书',
      reads: ['certificateLevel'],
      holds: (c) => c.certificateLevel !== 'none',
    },
    since('certificateDate', CERTIFIED_SINCE),
  ],
  amount: {
    quote: POST_SUBSIDY.quote,
    reads: ['certificateLevel'],
    parts: (c) => [{ what: 'full', fen: on(c.asOf, POST_SUBSIDY)[c.certificateLevel] }],
  },
  steps: [higherCertificate],
} as const satisfies Benefit;
