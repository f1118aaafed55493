import type { Language } from '../../../conversations/index.js';

/** The words of the pages about open readings. */
export interface RulingsWording {
  readonly title: string;
  readonly lead: string;
  readonly ruling: string;
  readonly standing: string;
  readonly open: string;
  readonly settled: (value: string, from: string) => string;
  readonly notYet: string;
  readonly settle: string;
  readonly settleAnew: string;
  readonly back: string;
  readonly which: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly from: string;
  readonly fromHint: string;
  readonly preview: string;
  readonly effects: string;
  readonly noEffects: string;
  readonly effectCount: (count: number) => string;
  /** Where it holds from a later day: what is shown is for that day. */
  readonly later: (day: string) => string;
  readonly before: string;
  /** Instead of `before`, for a later day. */
  readonly otherwise: string;
  readonly after: string;
  readonly sure: string;
  readonly most: string;
  readonly someOf: (shown: number, count: number) => string;
  readonly confirm: string;
  readonly confirmHint: string;
  readonly confirmLater: (day: string) => string;
  readonly problems: Readonly<Record<'value' | 'basis' | 'from', string>>;
  readonly saved: string;
  readonly history: string;
  readonly by: string;
  readonly readOnly: string;
  readonly nothing: string;
}

export const rulingsWording: Readonly<Record<Language, RulingsWording>> = {
  zh: {
    title: '口径',
    lead: '文件没有写清的地方。定下一项以后，未办结的申请按它重新核算，聊天也按它答复。',
    ruling: '没写清的地方',
    standing: '现在',
    open: '未定',
    settled: (value, from) => `${value}（${from}起）`,
    notYet: '（还没到那天）',
    settle: '定口径',
    settleAnew: '改口径',
    back: '← 返回口径',
    which: '怎么定',
    basis: '依据',
    basisHint: '例如：区民政局某年某月某日的答复或会议纪要。会记录在案。',
    from: '从哪天起',
    fromHint: '从这天起按它核算。',
    preview: '先看影响',
    effects: '会改变的申请',
    noEffects: '没有申请会因此改变。',
    effectCount: (count) => `${count}件未办结的申请会改变。`,
    later: (day) => `从${day}起才按它核算，这之前什么也不变。到那天，现在未办结的申请会这样：`,
    before: '现在',
    otherwise: '不定的话',
    after: '定了以后',
    sure: '确定的合计',
    most: '最多合计',
    someOf: (shown, count) => `下面是前${shown}件，共${count}件。`,
    confirm: '确认定下',
    confirmHint: '定下后立即生效，会记下是谁、什么时候、依据什么定的。',
    confirmLater: (day) => `定下后到${day}生效，会记下是谁、什么时候、依据什么定的。`,
    problems: {
      value: '请选一种定法。',
      basis: '请写明依据。',
      from: '请填一个日期，不早于文件施行之日（2022-07-14）。',
    },
    saved: '口径已定下，未办结的申请正按它重新核算。',
    history: '历次',
    by: '定的人',
    readOnly: '定口径要有「口径」权限，您可以查看。',
    nothing: '没有这项钱',
  },
  en: {
    title: 'Readings',
    lead: 'What the document leaves open. Once one is settled, claims that are not decided are worked out by it, and the talk answers by it.',
    ruling: 'What is open',
    standing: 'Now',
    open: 'open',
    settled: (value, from) => `${value} (from ${from})`,
    notYet: ' (that day has not come)',
    settle: 'Settle',
    settleAnew: 'Change',
    back: '← Back to the readings',
    which: 'Which way',
    basis: 'Basis',
    basisHint:
      'For example a letter or the minutes of a meeting of the bureau, with its date. It is kept on record.',
    from: 'From which day',
    fromHint: 'Claims are worked out by it from this day on.',
    preview: 'Show what changes',
    effects: 'Claims that would change',
    noEffects: 'No claim would change.',
    effectCount: (count) =>
      count === 1 ? '1 undecided claim would change.' : `${count} undecided claims would change.`,
    later: (day) =>
      `Claims are worked out by it from ${day} on; nothing changes before. Of those undecided now, on that day:`,
    before: 'Now',
    otherwise: 'Without it',
    after: 'After it',
    sure: 'Sure in all',
    most: 'At most in all',
    someOf: (shown, count) => `The first ${shown} of ${count} are below.`,
    confirm: 'Settle it',
    confirmHint: 'It takes effect at once; who settled it, when and on which basis is kept.',
    confirmLater: (day) => `It takes effect on ${day}; who settled it, when and on which basis is kept.`,
    problems: {
      value: 'Please choose a way.',
      basis: 'Please say what it rests on.',
      from: 'Please give a day, not before the document came into force (2022-07-14).',
    },
    saved: 'Settled. Claims that are not decided are being worked out by it.',
    history: 'Decisions so far',
    by: 'Settled by',
    readOnly: 'To settle a reading takes the right to; you can look.',
    nothing: 'nothing',
  },
};
