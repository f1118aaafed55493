import type { Language } from '../../../conversations/index.js';
import type { ClaimOrder, ClaimStatus } from '../../claims/index.js';

/** The words of the queue. */
export interface QueueWording {
  readonly title: string;
  readonly states: string;
  /** What a state means to the staff, in a word. */
  readonly state: Readonly<Record<ClaimStatus, string>>;
  readonly all: string;
  readonly filters: string;
  readonly search: string;
  readonly searchHint: string;
  readonly benefit: string;
  readonly payer: string;
  readonly payerOf: Readonly<Record<'district' | 'town', string>>;
  readonly town: string;
  readonly townUnknown: string;
  readonly reviewer: string;
  readonly nobody: string;
  readonly mine: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  readonly disputed: string;
  readonly duplicate: string;
  readonly order: string;
  readonly orders: Readonly<Record<ClaimOrder, string>>;
  readonly apply: string;
  readonly clear: string;
  readonly total: (count: number) => string;
  readonly number: string;
  readonly amount: string;
  readonly applicant: string;
  readonly status: string;
  readonly filedAt: string;
  readonly disputedMark: string;
  readonly duplicateMark: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly noTown: string;
  readonly noTownHint: string;
  /** Of a claim that was just corrected to be another town's. */
  readonly left: (id: string, town: string) => string;
  readonly back: string;
  readonly onward: string;
  readonly page: (page: number, pages: number) => string;
  readonly pager: string;
}

export const queueWording: Readonly<Record<Language, QueueWording>> = {
  zh: {
    title: '申请',
    states: '按状态',
    state: {
      draft: '待审核',
      'in-review': '审核中',
      returned: '已退回',
      recommended: '待批准',
      approved: '待拨付',
      paid: '已拨付',
      rejected: '未通过',
      withdrawn: '已撤回',
    },
    all: '全部',
    filters: '筛选',
    search: '查找',
    searchHint: '编号、姓名或手机后四位',
    benefit: '项目',
    payer: '出资',
    payerOf: { district: '区财政', town: '镇（区）财政' },
    town: '镇、街道',
    townUnknown: '还不清楚',
    reviewer: '经办人',
    nobody: '还没有人受理',
    mine: '我受理的',
    any: '不限',
    from: '提交日期从',
    to: '到',
    disputed: '有待明确',
    duplicate: '疑似重复',
    order: '排序',
    orders: {
      newest: '最新提交在前',
      oldest: '最早提交在前',
      changed: '最近有变动在前',
      amount: '金额大的在前',
      name: '按姓名',
    },
    apply: '查找',
    clear: '清除筛选',
    total: (count) => `共${count}份`,
    number: '编号',
    amount: '金额',
    applicant: '申请人',
    status: '状态',
    filedAt: '提交时间',
    disputedMark: '有待明确',
    duplicateMark: '疑似重复',
    empty: '还没有申请',
    emptyHint: '有人在聊天里提交申请后，会自动出现在这里，不需要您做什么。',
    nothingFound: '没有符合筛选的申请',
    nothingFoundHint: '可以放宽条件，或者清除筛选后再看。',
    noTown: '这个账号还没有设定镇、街道',
    left: (id, town) => `${id} 已更正，所属镇（街道）：${town}。现在由那里或区里重新受理，不在您的列表里了。`,
    noTownHint: '镇级审核员只看本镇（街道）的申请。请管理员在「人员」里为您的账号设定。',
    back: '← 上一页',
    onward: '下一页 →',
    page: (page, pages) => `第${page}页，共${pages}页`,
    pager: '翻页',
  },
  en: {
    title: 'Claims',
    states: 'By state',
    state: {
      draft: 'To review',
      'in-review': 'In review',
      returned: 'Returned',
      recommended: 'To approve',
      approved: 'To pay',
      paid: 'Paid',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
    },
    all: 'All',
    filters: 'Filters',
    search: 'Search',
    searchHint: 'Number, name or last four of the mobile',
    benefit: 'Benefit',
    payer: 'Paid by',
    payerOf: { district: 'District', town: 'Town' },
    town: 'Town',
    townUnknown: 'Not known',
    reviewer: 'Reviewer',
    nobody: 'Nobody yet',
    mine: 'Mine',
    any: 'Any',
    from: 'Filed from',
    to: 'to',
    disputed: 'Open reading',
    duplicate: 'Possible duplicate',
    order: 'Order',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      changed: 'Last changed first',
      amount: 'Largest amount first',
      name: 'By name',
    },
    apply: 'Search',
    clear: 'Clear filters',
    total: (count) => (count === 1 ? '1 claim' : `${count} claims`),
    number: 'Number',
    amount: 'Amount',
    applicant: 'Applicant',
    status: 'State',
    filedAt: 'Filed at',
    disputedMark: 'Open reading',
    duplicateMark: 'Duplicate?',
    empty: 'No claims yet',
    emptyHint:
      'When someone files a claim in the chat it appears here by itself; there is nothing you need to do.',
    nothingFound: 'No claim fits these filters',
    nothingFoundHint: 'Loosen them, or clear them and look again.',
    noTown: 'This account has no town yet',
    left: (id, town) =>
      `${id} is corrected; its town: ${town}. It waits there, or at the district, to be taken anew, and is no longer in your list.`,
    noTownHint:
      'Town reviewers see the claims of their own town alone. Please ask an administrator to set yours under People.',
    back: '← Previous',
    onward: 'Next →',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pager: 'Pages',
  },
};
