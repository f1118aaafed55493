import type { Day } from './dates.js';
import { type ClauseId, ISSUED } from './document/index.js';
import type { Fen } from './money.js';

/** A number that the document sets: what it is from which day on, and the words that set it. */
export interface Parameter<T> {
  readonly clause: ClauseId;
  readonly quote: string;
  /** Oldest first. The first one holds from the day the document was issued. */
  readonly versions: readonly { readonly from: Day; readonly value: T }[];
}

const parameter = <T>(clause: ClauseId, quote: string, value: T): Parameter<T> => ({
  clause,
  quote,
  versions: [{ from: ISSUED, value }],
});

/** What a parameter is on a day. */
export function on<T>(day: Day, { versions, quote }: Parameter<T>): T {
  for (let i = versions.length - 1; i >= 0; i--) {
    const version = versions[i];
    if (version && version.from <= day) return version.value;
  }
  throw new RangeError(`no value on ${day} for 「${quote}」`);
}

const yuan = (amount: number): Fen => amount * 100;

export const CERTIFIED_SINCE = parameter<Day>('1', '2022 年 1 月起新获得', '2022-01-01');
export const POST_SUBSIDY = parameter(
  '1',
  '助理社会工作师每人每月 300 元、社会工作师每人每月 500 元、高级社会工作师每人每月 1000 元',
  { none: 0, assistant: yuan(300), 'social-worker': yuan(500), senior: yuan(1000) },
);

export const AWARDED_SINCE = parameter<Day>('3', '对 2022 年起取得', '2022-01-01');
export const CERTIFICATE_AWARD = parameter('3', '分别给予 1000 元、2000 元、3000 元的一次性奖励', {
  none: 0,
  assistant: yuan(1000),
  'social-worker': yuan(2000),
  senior: yuan(3000),
});
export const SUPERVISOR_AWARD = parameter('3', '每人给予一次性奖励 5000 元', yuan(5000));

export const RESEARCH_AWARD = parameter(
  '4',
  '按市级 1000 元/课题、省级 3000 元/课题、国家级 5000 元/课题给予个人奖励',
  { municipal: yuan(1000), provincial: yuan(3000), national: yuan(5000) },
);
export const PAPERS_A_YEAR = parameter(
  '4',
  '每人每年度认定的国家级研究成果不超过2篇、省级研究成果不超过3篇、市级研究成果不超过5篇',
  { municipal: 5, provincial: 3, national: 2 },
);

export const RATING_AWARD = parameter(
  '5',
  '首次获得3A级、4A级、5A级评估等级的，可分别获得5000元、10000元、20000元的奖励',
  { none: 0, '1A': 0, '2A': 0, '3A': yuan(5000), '4A': yuan(10000), '5A': yuan(20000) },
);

export const HONOR_AWARD = parameter(
  '6',
  '按照市、省、国家级分别给予一次性配套奖励5000元、10000元、20000元',
  { district: 0, municipal: yuan(5000), provincial: yuan(10000), national: yuan(20000) },
);

export const GRASSROOTS_SUBSIDY = parameter('7', '给予3000元一次性补贴', yuan(3000));

/** The bands of a station's yearly score, highest first: its scores, and the percentage of the operating funds. */
export const STATION_BANDS = parameter(
  '10',
  '获评示范型社工站的，补贴运营资金的 40%；获评标准型社工站的，补贴运营资金的 30%；获评合格型社工站的，补贴运营资金的 20%',
  [
    { name: '示范型', from: 90, to: 100, percent: 40 },
    { name: '标准型', from: 80, to: 89, percent: 30 },
    { name: '合格型', from: 60, to: 79, percent: 20 },
  ],
);
export const TOWN_CAP = parameter('10', '每个镇（街道）最高补贴金额为 30 万元', yuan(300000));

/** Full members from which a branch, and a committee, is formed; the usual most of members, and of stations in a joint one. */
export const PARTY_BRANCH = parameter(
  '11',
  '有 3 名以上正式党员的，应当成立党支部，党支部党员人数一般不超过 50 人；有 7 名以上正式党员的社工站党支部，应当设立党支部委员会',
  { branch: 3, committee: 7, most: 50, stations: 3 },
);
