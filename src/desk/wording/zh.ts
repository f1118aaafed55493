import { formWording } from './application-form.js';
import { budgetsWording } from './budgets.js';
import { peopleWording } from './people.js';
import { queueWording } from './queue.js';
import { reviewWording } from './review.js';
import { rulingsWording } from './rulings.js';
import { statusWording } from './status.js';
import { systemsWording } from './systems.js';
import type { DeskWording } from './wording.js';

export const zh: DeskWording = {
  htmlLang: 'zh-CN',
  product: '社工通 · 工作台',
  skip: '跳到正文',
  otherLanguage: 'English',
  rehearsal: (day) => `演练日期 ${day}（TODAY 设置）`,
  signOut: '退出',
  changePassword: '修改密码',
  colon: '：',

  signIn: {
    title: '登录工作台',
    lead: '供区民政局和镇（街道）经办人员使用。',
    account: '账号',
    password: '密码',
    submit: '登录',
    wrong: '账号或密码不对，请再试一次。',
    help: '首次启动时，程序会显示一次首个账号和它的一次性密码。忘了密码，请找工作台的管理员。',
  },
  locked: (seconds) => `尝试次数太多，为了安全先停一会儿。请过${waitZh(seconds)}再试。`,

  password: {
    firstTitle: '请设置自己的密码',
    firstLead: '您用的是一次性密码。设好自己的密码后，就能进入工作台。',
    title: '修改密码',
    lead: '改好以后，这个账号在其他地方的登录会一并退出。',
    current: '现在的密码',
    fresh: '新密码',
    again: '再输入一次新密码',
    rule: (shortest) => `至少${shortest}个字符。几个不相干的词连在一起，又长又好记。`,
    submit: '保存新密码',
    short: (shortest) => `新密码至少要${shortest}个字符。`,
    unlike: '两次输入的新密码不一样，请重新输入。',
    same: '新密码不能和原来的一样。',
    wrong: '现在的密码不对。',
    changed: '新密码已保存。',
  },

  queue: queueWording.zh,
  review: reviewWording.zh,
  people: peopleWording.zh,
  status: statusWording.zh,
  systems: systemsWording.zh,
  rulings: rulingsWording.zh,
  budgets: budgetsWording.zh,
  form: formWording.zh,
  handovers: {
    title: '留言',
    empty: '还没有留言',
    emptyHint: '有人在聊天里说「人工」时，会留条在这里，附上他说过的情况。',
    asked: '当时问到',
    claims: '已提交的草稿',
    nothingSaid: '当时还没有说什么情况。',
    ofTown: (town) => `这里是说过属于${town}的人留下的；没有说到镇（街道）的，由区里联系。`,
  },
  navigation: '工作台栏目',
  payer: (payer, town) => (payer === 'district' ? '区财政' : `${town ?? '镇（区）'}财政`),
  channel: {
    web: '网页',
    telegram: 'Telegram',
    wechat: '微信',
    'official-account': '公众号',
    terminal: '终端',
  },
  language: { zh: '中文', en: '英文' },

  claim: {
    title: (number) => `申请 ${number}`,
    back: '← 返回列表',
    finding: '核算结果',
    status: '结论',
    amount: '金额',
    range: '可能的金额',
    arithmetic: '怎么算的',
    arithmeticIf: '若符合，怎么算',
    payer: '出资',
    payee: '发放对象',
    inKind: '另有',
    asOf: '核算日',
    missing: '还不清楚、会影响结果的情况',
    conditions: '逐条核对',
    conditionsLead: '文件的原话，和申请人所说的情况是否相符。',
    holds: '符合',
    fails: '不符合',
    open: '还不清楚',
    reads: '依据的情况',
    hangsOnRuling: '取决于区民政局怎么明确，见上。',
    paidInFull: '已领足',
    clauseText: (clause) => `${clause}全文`,
    rulings: '有待区民政局明确',
    rulingsLead: '文件在这里有两种理解，由区民政局负责解释。两种结果如下：',
    settled: '已明确的理解',
    nothing: '没有这项钱',
    advice: '申请人还可以争取',
    said: '申请人所说',
    saidLead: '每项情况都附申请人的原话和时间。',
    fact: '情况',
    value: '记为',
    words: '原话',
    at: '时间',
    contact: '联系人',
    name: '姓名',
    mobile: '手机',
    show: '显示完整号码',
    showHint: '查看会记录在案（账号、时间）。',
    shownHint: '本次查看已记录在案。',
    employer: '单位',
    filing: '提交信息',
    number: '编号',
    claimStatus: '状态',
    filedAt: '提交时间',
    town: '镇、街道',
    channel: '渠道',
    language: '所用语言',
    consent: '同意保存个人信息',
    consentVersion: (version) => `告知文字版本 ${version}`,
    document: '政策文件',
    hash: '文件文本的SHA-256',
    otherText: '核算时的文件文本与现在的不同，所以这里不显示条文全文和两种结果的金额。',
  },

  problem: {
    forbidden: {
      title: '没有权限',
      text: '这一部分不对您的账号开放。需要的话，请找工作台的管理员。',
    },
    notFound: {
      title: '没有找到这个页面',
      text: '地址或编号可能有误。编号的样子是 SG26-7K3-F9QX，请核对后再试。',
    },
    stale: {
      title: '页面已过期',
      text: '为了安全，这次操作没有执行。请返回并刷新页面，再试一次。如果总是这样，请确认浏览器允许本站的Cookie。',
    },
    refused: { title: '请求有误', text: '服务器没有看懂这次请求，什么都没有改动。请返回重试。' },
    unavailable: { title: '暂时用不了', text: '资料现在读不出来，什么都没有改动。请过几分钟再试。' },
    failed: {
      title: '出了点问题',
      text: '这次操作没有完成，问题已记入日志。请稍后再试；还是不行，请告诉管理员。',
    },
    onward: '回到工作台',
  },
};

function waitZh(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
}
