import { ISSUED } from '../document/index.js';
import { on, PAPERS_A_YEAR, RESEARCH_AWARD } from '../parameters.js';
import { type Benefit, type Case, yes } from '../rule.js';
import { nextYearsPapers, publishHigher } from '../steps.js';
import { lessReceived } from './top-up.js';

/** “按最高级别期刊”: the highest level among the journals that printed the paper. */
const highest = ({ journalLevels }: Case) =>
  (['national', 'provincial', 'municipal'] as const).find((level) => journalLevels.includes(level));

/** 第4条 研究成果奖励. Once for a paper. */
export const researchAward = {
  id: 'research-award',
  clause: '4',
  kinds: ['worker'],
  per: 'once',
  payer: 'district',
  payerQuote: '奖励资金由区财政承担',
  payee: 'individual',
  inKind: [],
  conditions: [
    yes('worksInDistrict', '鼓励社工人才针对吴中区社会工作发展开展重点课题及创新项目研究'),
    {
      quote: '由所在社工机构提交相关资料',
      reads: ['occupation', 'research-outside-agency'],
      holds: (c) =>
        c.occupation === 'social-organization' ||
        (c.occupation !== 'none' && c['research-outside-agency'] === 'included'),
    },
    yes('researchOnDistrict', '针对吴中区社会工作发展开展重点课题及创新项目研究'),
    {
      quote: '在官方渠道公开出版的学术刊物或行业内知名刊物发表',
      reads: ['journalLevels'],
      holds: (c) => c.journalLevels.length > 0,
    },
    {
      quote: '本办法自印发之日起施行',
      reads: ['publicationDate'],
      cuts: { publicationDate: () => [ISSUED] },
      holds: (c) => c.publicationDate >= ISSUED,
    },
    {
      quote: PAPERS_A_YEAR.quote,
      reads: [
        'journalLevels',
        'municipalPapersThisYear',
        'provincialPapersThisYear',
        'nationalPapersThisYear',
      ],
      cuts: {
        municipalPapersThisYear: ({ asOf }) => [on(asOf, PAPERS_A_YEAR).municipal],
        provincialPapersThisYear: ({ asOf }) => [on(asOf, PAPERS_A_YEAR).provincial],
        nationalPapersThisYear: ({ asOf }) => [on(asOf, PAPERS_A_YEAR).national],
      },
      holds: (c) => {
        const level = highest(c);
        return !level || c[`${level}PapersThisYear`] < on(c.asOf, PAPERS_A_YEAR)[level];
      },
    },
  ],
  amount: {
    quote: RESEARCH_AWARD.quote,
    reads: ['journalLevels', 'paperAwardReceived'],
    cuts: { paperAwardReceived: ({ asOf }) => Object.values(on(asOf, RESEARCH_AWARD)) },
    parts: (c) => {
      const level = highest(c);
      return lessReceived(level ? on(c.asOf, RESEARCH_AWARD)[level] : 0, c.paperAwardReceived);
    },
  },
  steps: [nextYearsPapers, publishHigher],
} as const satisfies Benefit;
