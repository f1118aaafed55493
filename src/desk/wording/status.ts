import type { Language } from '../../../conversations/index.js';
import type { ChannelState, StoreProblem } from '../../store/index.js';

/** The words of the status page. */
export interface StatusWording {
  readonly title: string;
  readonly channels: string;
  readonly noChannels: string;
  readonly channel: string;
  readonly state: string;
  readonly states: Readonly<Record<ChannelState['state'], string>>;
  readonly detail: string;
  readonly since: string;
  readonly scan: string;
  readonly outbox: string;
  readonly waiting: (count: number) => string;
  readonly nothingWaits: string;
  readonly oldest: string;
  readonly givenUp: (count: number) => string;
  readonly givenUpHint: string;
  readonly noneGivenUp: string;
  readonly attempts: string;
  readonly problem: string;
  readonly store: string;
  readonly storeWell: string;
  readonly storeProblem: Readonly<Record<StoreProblem['kind'], string>>;
  readonly product: string;
  readonly today: string;
  readonly rehearsal: string;
  readonly ordinary: string;
  readonly document: string;
  readonly hash: string;
}

export const statusWording: Readonly<Record<Language, StatusWording>> = {
  zh: {
    title: '运行状态',
    channels: '消息渠道',
    noChannels: '没有开启消息渠道。网页聊天总是开着的。',
    channel: '渠道',
    state: '状态',
    states: {
      starting: '正在启动',
      running: '正常',
      'signing-in': '等待扫码登录',
      'signed-out': '已掉线',
      failed: '出错，会自动重试',
      stopped: '已停止',
    },
    detail: '说明',
    since: '最近报告',
    scan: '请用要登录的微信扫这个二维码：',
    outbox: '待发消息',
    waiting: (count) => `${count}条消息等待发送`,
    nothingWaits: '没有积压的消息。',
    oldest: '最早的一条从',
    givenUp: (count) => `有${count}条消息没能送达`,
    givenUpHint: '对方可能屏蔽了账号或删除了会话；需要时请按申请里的手机号联系。',
    noneGivenUp: '没有放弃发送的消息。',
    attempts: '尝试次数',
    problem: '原因',
    store: '数据存储',
    storeWell: '没有发现问题。',
    storeProblem: { damaged: '有文件损坏，已另存，没有删除', unavailable: '不能写入' },
    product: '系统',
    today: '今天（上海时间）',
    rehearsal: '演练日期（TODAY 设置）',
    ordinary: '正常日期',
    document: '政策文件',
    hash: '文件文本的SHA-256',
  },
  en: {
    title: 'Status',
    channels: 'Messaging channels',
    noChannels: 'No messaging channel is switched on. The web chat always is.',
    channel: 'Channel',
    state: 'State',
    states: {
      starting: 'Starting',
      running: 'Running',
      'signing-in': 'Waits for the QR code to be scanned',
      'signed-out': 'Signed out',
      failed: 'Failed; it is tried again by itself',
      stopped: 'Stopped',
    },
    detail: 'Detail',
    since: 'Last report',
    scan: 'Scan this code with the WeChat account that is to sign in:',
    outbox: 'Messages waiting',
    waiting: (count) => (count === 1 ? '1 message waits to be sent' : `${count} messages wait to be sent`),
    nothingWaits: 'Nothing waits to be sent.',
    oldest: 'The oldest since',
    givenUp: (count) =>
      count === 1 ? '1 message could not be delivered' : `${count} messages could not be delivered`,
    givenUpHint:
      'The person may have blocked the account or deleted the chat; call the number in the claim if need be.',
    noneGivenUp: 'No message was given up.',
    attempts: 'Attempts',
    problem: 'Why',
    store: 'Storage',
    storeWell: 'No problems were found.',
    storeProblem: { damaged: 'a damaged file was set aside, not deleted', unavailable: 'cannot be written' },
    product: 'System',
    today: 'Today (in Shanghai)',
    rehearsal: 'Rehearsal day (set by TODAY)',
    ordinary: 'An ordinary day',
    document: 'Policy document',
    hash: 'SHA-256 of its text',
  },
};
