import type { Language } from '../../../conversations/index.js';

/** The words of the pages about money: budgets, caps, the month's recipients, exports. */
export interface BudgetsWording {
  readonly title: string;
  readonly lead: string;
  readonly year: string;
  readonly show: string;
  readonly payer: string;
  readonly townUnknown: string;
  readonly benefit: string;
  readonly claimed: string;
  readonly approved: string;
  readonly paid: string;
  readonly count: (count: number) => string;
  readonly possible: (sum: string) => string;
  readonly total: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly chart: string;
  readonly chartHint: string;
  readonly caps: string;
  readonly capHint: string;
  readonly town: string;
  readonly left: string;
  readonly cap: string;
  readonly capReached: string;
  readonly take: string;
  readonly per: string;
  readonly recipients: string;
  readonly back: string;
  readonly recipientsLead: string;
  readonly month: string;
  readonly allTowns: string;
  readonly name: string;
  readonly employer: string;
  readonly amount: string;
  readonly since: string;
  readonly isNew: string;
  readonly lastHeard: string;
  readonly ask: string;
  readonly askHint: string;
  readonly monthTotal: (count: number, sum: string) => string;
  readonly noRecipients: string;
  readonly noRecipientsHint: string;
  readonly claim: string;
  readonly note: string;
  readonly sums: Readonly<Record<'count' | 'sure' | 'possible', string>>;
  readonly tooMany: (most: number) => string;
}

export const budgetsWording: Readonly<Record<Language, BudgetsWording>> = {
  zh: {
    title: '资金',
    lead: '按出资方和项目汇总。申报按提交的年份，批准和拨付按各自的年份；每月发的只算一个月的数。等口径、缺情况的只算确定的部分，可能再多的另列。',
    year: '年份',
    show: '查看',
    payer: '出资方',
    townUnknown: '镇（区）财政，未填哪个镇',
    benefit: '项目',
    claimed: '已申报',
    approved: '已批准',
    paid: '已拨付',
    count: (count) => `${count}件`,
    possible: (sum) => `未定的最多再加${sum}`,
    total: '合计',
    empty: '这一年还没有申请',
    emptyHint: '换一个年份看看。',
    chart: '各项目：已申报、已批准、已拨付',
    chartHint: '空心是已申报，斜纹是已批准，实心是已拨付，虚线是未定的最多再加。每一类各有自己的比例。',
    caps: '社工站补贴：各镇（街道）上限',
    capHint: '第10条：每个镇（街道）最高补贴金额为 30 万元。',
    town: '镇、街道、开发区',
    left: '还剩',
    cap: '上限',
    capReached: '已到上限',
    take: '导出',
    per: '发放方式',
    recipients: '岗位补贴名单',
    back: '← 返回资金',
    recipientsLead: '当月在领的人：每人一个标准，按最后批准的那份申请。',
    month: '月份',
    allTowns: '全部',
    name: '姓名',
    employer: '单位',
    amount: '当月金额',
    since: '从哪月起',
    isNew: '本月新增',
    lastHeard: '最近一次说在岗',
    ask: '该问是否在岗',
    askHint: '超过半年没有确认过在岗的标「该问是否在岗」。这是工作台的提醒，文件没有规定多久确认一次。',
    monthTotal: (count, sum) => `${count}人，当月合计${sum}`,
    noRecipients: '这个月没有人在领',
    noRecipientsHint: '岗位补贴的申请批准以后，会出现在这里。',
    claim: '申请编号',
    note: '备注',
    sums: { count: '件数', sure: '确定金额', possible: '最多再加' },
    tooMany: (most) => `太多了，Excel 一次最多导出${most}行。请缩小范围，或导出 CSV。`,
  },
  en: {
    title: 'Money',
    lead: 'By payer and benefit. Claims count in the year they were filed, approvals and payments in theirs; what is paid monthly counts one month. Of what hangs on an open reading or a missing fact the sure part counts; what may come on top stands beside it.',
    year: 'Year',
    show: 'Show',
    payer: 'Payer',
    townUnknown: 'A town, not named',
    benefit: 'Benefit',
    claimed: 'Claimed',
    approved: 'Approved',
    paid: 'Paid',
    count: (count) => (count === 1 ? '1 claim' : `${count} claims`),
    possible: (sum) => `at most ${sum} more`,
    total: 'In all',
    empty: 'No claims in this year',
    emptyHint: 'Try another year.',
    chart: 'By benefit: claimed, approved, paid',
    chartHint:
      'Hollow is claimed, hatched is approved, solid is paid; dashed is what may come on top. Each kind of payment has its own scale.',
    caps: 'Stations: the cap of each town',
    capHint: 'Clause 10: at most 300,000 yuan a town and year.',
    town: 'Town',
    left: 'Left',
    cap: 'Cap',
    capReached: 'cap reached',
    take: 'Export',
    per: 'Paid',
    recipients: 'Post subsidy: recipients',
    back: '← Back to money',
    recipientsLead: 'Who receives it in the month: one rate a person, that of the claim approved last.',
    month: 'Month',
    allTowns: 'All',
    name: 'Name',
    employer: 'Employer',
    amount: 'This month',
    since: 'Since',
    isNew: 'new this month',
    lastHeard: 'Last said to be in post',
    ask: 'ask: still in post?',
    askHint:
      'Whoever has not been confirmed for half a year is marked. This is a reminder of the desk: the document does not say how often to ask.',
    monthTotal: (count, sum) => `${count === 1 ? '1 person' : `${count} people`}, ${sum} this month`,
    noRecipients: 'Nobody receives it in this month',
    noRecipientsHint: 'Approved claims for the post subsidy appear here.',
    claim: 'Claim',
    note: 'Note',
    sums: { count: 'Claims', sure: 'Sure', possible: 'At most more' },
    tooMany: (most) => `Too many: at most ${most} rows for Excel at once. Please narrow it, or export CSV.`,
  },
};
