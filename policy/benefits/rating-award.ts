import { ISSUED } from '../document/index.js';
import { FACTS } from '../facts.js';
import { on, RATING_AWARD } from '../parameters.js';
import { type Benefit, yes } from '../rule.js';
import { higherRating } from '../steps.js';
import { topUp } from './top-up.js';

const rank = (level: (typeof FACTS.ratingLevel.values)[number]) => FACTS.ratingLevel.values.indexOf(level);

/** 第5条 等级评估奖励. */
export const ratingAward = {
  id: 'rating-award',
  clause: '5',
  kinds: ['organization'],
  per: 'once',
  payer: 'district',
  payerQuote: '奖励资金由区财政承担，用于项目运作和可持续发展',
  payee: 'organization',
  inKind: [],
  conditions: [
    yes('registeredInDistrict', '在吴中区登记注册的社会组织'),
    {
      quote: '首次获得3A级、4A级、5A级评估等级的',
      reads: ['ratingLevel'],
      holds: (c) => rank(c.ratingLevel) >= rank('3A'),
    },
    {
      quote: '本办法自印发之日起施行',
      reads: ['ratingDate'],
      cuts: { ratingDate: () => [ISSUED] },
      holds: (c) => c.ratingDate >= ISSUED,
    },
    {
      quote: '若在下一轮复评中获得更高等级的，获评后补足相应奖励经费',
      reads: ['ratingLevel', 'previousRatingLevel'],
      holds: (c) => rank(c.ratingLevel) > rank(c.previousRatingLevel),
    },
  ],
  amount: {
    quote: '可分别获得5000元、10000元、20000元的奖励',
    reads: [
      'ratingLevel',
      'previousRatingLevel',
      'previousRatingDate',
      'ratingAwardReceived',
      'rerating-over-unawarded',
    ],
    cuts: {
      previousRatingDate: () => [ISSUED],
      ratingAwardReceived: ({ asOf }) => Object.values(on(asOf, RATING_AWARD)),
    },
    parts: (c) => {
      const awards = on(c.asOf, RATING_AWARD);
      return topUp({
        full: awards[c.ratingLevel],
        received: c.ratingAwardReceived,
        previous: awards[c.previousRatingLevel],
        previousIsOlder: () => c.previousRatingDate < ISSUED,
        ruling: () => c['rerating-over-unawarded'],
      });
    },
  },
  steps: [higherRating],
} as const satisfies Benefit;
