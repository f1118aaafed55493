import type { Language } from '../../../conversations/index.js';
import type { Role } from '../../claims/index.js';
import type { AccountProblem } from '../people/accounts.js';

/** The words of the people page and of `npm run staff`. */
export interface PeopleWording {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly add: string;
  readonly addTitle: string;
  readonly account: string;
  readonly accountHint: string;
  readonly name: string;
  readonly roles: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly roleHint: Readonly<Record<Role, string>>;
  readonly town: string;
  readonly townHint: string;
  readonly noTown: string;
  readonly mobile: string;
  readonly mobileHint: string;
  /** The number is masked. */
  readonly keepMobile: (mobile: string) => string;
  readonly state: string;
  readonly open: string;
  readonly closed: string;
  readonly notYetIn: string;
  readonly createdAt: string;
  readonly save: string;
  readonly saved: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly signOutEverywhere: string;
  readonly signOutHint: string;
  readonly signedOut: string;
  readonly close: string;
  readonly closeHint: string;
  readonly reopen: string;
  readonly closedNow: string;
  readonly reopened: string;
  readonly oneself: string;
  readonly once: string;
  readonly onceLead: string;
  readonly onceHint: string;
  readonly problem: Readonly<Record<AccountProblem, string>>;
}

export const peopleWording: Readonly<Record<Language, PeopleWording>> = {
  zh: {
    title: '人员',
    lead: '谁能进入工作台、能做什么。停用的账号不能登录，办过的事仍署原名。',
    back: '← 返回人员',
    add: '新建账号',
    addTitle: '新建账号',
    account: '账号',
    accountHint: '2到32个小写字母、数字或 . _ -，以字母或数字开头。',
    name: '姓名',
    roles: '角色',
    role: {
      'town-reviewer': '镇级审核员',
      'district-reviewer': '区级审核员',
      approver: '批准人',
      'rulings-keeper': '口径管理员',
      administrator: '管理员',
    },
    roleHint: {
      'town-reviewer': '看本镇的申请，审核本镇出资的',
      'district-reviewer': '审核全区的申请',
      approver: '批准别人初审的申请，登记拨付',
      'rulings-keeper': '登记区民政局明确的口径',
      administrator: '管理账号，看运行状态',
    },
    town: '镇、街道',
    townHint: '镇级审核员必填。',
    noTown: '（不设）',
    mobile: '本人手机号',
    mobileHint: '可不填。填了以后，用这个号码提交的申请不能由本人办理。',
    keepMobile: (mobile) => `上面留空时保留现在的 ${mobile}`,
    state: '状态',
    open: '使用中',
    closed: '已停用',
    notYetIn: '等首次登录',
    createdAt: '建立时间',
    save: '保存',
    saved: '已保存。',
    reset: '重设密码',
    resetHint: '给一个新的一次性密码，并退出他所有的登录。',
    signOutEverywhere: '退出所有登录',
    signOutHint: '电脑丢了、忘了退出时用。',
    signedOut: '已退出他所有的登录。',
    close: '停用账号',
    closeHint: '他不能再登录，办过的事仍署原名。以后可以恢复。',
    reopen: '恢复账号',
    closedNow: '账号已停用。',
    reopened: '账号已恢复。',
    oneself: '这是您自己的账号：不能停用，也不能去掉自己的管理员角色。',
    once: '一次性密码',
    onceLead: '只显示这一次，请现在交给本人；本人登录后要先设自己的密码。',
    onceHint: '离开这一页后就看不到了。丢了可以再重设。',
    problem: {
      account: '账号要用2到32个小写字母、数字或 . _ -，以字母或数字开头。',
      taken: '这个账号已经有了，请换一个。',
      unknown: '没有这个账号。',
      name: '请填姓名，不超过40个字。',
      roles: '请至少选一个角色。',
      town: '镇级审核员要选镇、街道。',
      mobile: '手机号是1开头的11位数字。',
      'last-administrator': '这是最后一个能用的管理员账号，不能停用或去掉管理员角色。',
      oneself: '不能停用自己的账号，也不能去掉自己的管理员角色。请由另一位管理员来做。',
    },
  },
  en: {
    title: 'People',
    lead: 'Who may come into the desk, and what they may do. A closed account cannot sign in; what it did keeps its name.',
    back: '← Back to people',
    add: 'New account',
    addTitle: 'New account',
    account: 'Account',
    accountHint: '2 to 32 small letters, digits or . _ -, beginning with a letter or digit.',
    name: 'Name',
    roles: 'Roles',
    role: {
      'town-reviewer': 'Town reviewer',
      'district-reviewer': 'District reviewer',
      approver: 'Approver',
      'rulings-keeper': 'Rulings keeper',
      administrator: 'Administrator',
    },
    roleHint: {
      'town-reviewer': 'sees the town’s claims, reviews what the town pays',
      'district-reviewer': 'reviews every claim of the district',
      approver: 'approves what others recommended, records payments',
      'rulings-keeper': 'records what the bureau settled',
      administrator: 'manages accounts, sees how the system runs',
    },
    town: 'Town',
    townHint: 'A town reviewer needs one.',
    noTown: '(none)',
    mobile: 'Own mobile',
    mobileHint: 'Optional. A claim filed with this number cannot be handled by this account.',
    keepMobile: (mobile) => `Keep ${mobile} where the field above is left empty`,
    state: 'State',
    open: 'In use',
    closed: 'Closed',
    notYetIn: 'Not signed in yet',
    createdAt: 'Made at',
    save: 'Save',
    saved: 'Saved.',
    reset: 'Reset the password',
    resetHint: 'Gives a new one-time password and ends all their sessions.',
    signOutEverywhere: 'Sign out everywhere',
    signOutHint: 'For a lost computer, or a forgotten sign-out.',
    signedOut: 'Signed out everywhere.',
    close: 'Close the account',
    closeHint: 'They cannot sign in any more; what they did keeps their name. It can be reopened.',
    reopen: 'Reopen the account',
    closedNow: 'The account is closed.',
    reopened: 'The account is open again.',
    oneself:
      'This is your own account: it can neither be closed nor lose the administrator role by yourself.',
    once: 'One-time password',
    onceLead:
      'It is shown this once; please hand it over now. Whoever signs in with it sets their own first.',
    onceHint: 'It is gone once you leave this page. If it is lost, reset it again.',
    problem: {
      account: 'An account is 2 to 32 small letters, digits or . _ -, beginning with a letter or digit.',
      taken: 'That account exists already; please choose another.',
      unknown: 'There is no such account.',
      name: 'Please give a name of at most 40 characters.',
      roles: 'Please pick at least one role.',
      town: 'A town reviewer needs a town.',
      mobile: 'A mobile number is 11 digits beginning with 1.',
      'last-administrator':
        'This is the last open administrator: it can neither be closed nor lose that role.',
      oneself:
        'You can neither close your own account nor take its administrator role away. Another administrator can.',
    },
  },
};
