import type { Language } from '../../../conversations/index.js';
import type { TokenProblem } from '../../api/index.js';

/** The words of the page about other systems and their tokens. */
export interface SystemsWording {
  readonly title: string;
  readonly lead: string;
  readonly docs: string;
  readonly name: string;
  readonly nameHint: string;
  readonly createdBy: string;
  readonly empty: string;
  readonly addTitle: string;
  readonly add: string;
  readonly revoke: string;
  readonly revokeOf: (name: string) => string;
  readonly revoked: string;
  readonly once: string;
  readonly onceLead: string;
  readonly onceHint: string;
  readonly use: string;
  readonly back: string;
  readonly problem: Readonly<Record<TokenProblem, string>>;
}

export const systemsWording: Readonly<Record<Language, SystemsWording>> = {
  zh: {
    title: '系统',
    lead: '区里的其他系统用令牌调用接口，能做的和同样角色的人一样，办过的事记在 api:名称 名下。',
    docs: '接口说明',
    name: '名称',
    nameHint: '2到32个小写字母、数字或 . _ -，例如 finance。',
    createdBy: '发放人',
    empty: '还没有给别的系统发过令牌。',
    addTitle: '发放令牌',
    add: '发放令牌',
    revoke: '作废',
    revokeOf: (name) => `作废 ${name} 的令牌`,
    revoked: '令牌已作废，那个系统不能再调用了。',
    once: '令牌',
    onceLead: '只显示这一次，请现在存进那个系统。这里只留它的校验值。',
    onceHint: '离开这一页后就看不到了。丢了就作废，再发一个。',
    use: '每次请求带上',
    back: '← 返回系统',
    problem: {
      name: '名称要用2到32个小写字母、数字或 . _ -，以字母或数字开头。',
      taken: '这个名称的令牌已经有了。要换一个令牌，先作废它。',
      roles: '请至少选一个角色。',
      town: '镇级审核员要选镇、街道。',
      unknown: '没有这个令牌，也许已经作废。',
    },
  },
  en: {
    title: 'Systems',
    lead: 'Other systems of the district call the API with a token. One may do what a person with its roles may, and what it did is on record under api:NAME.',
    docs: 'The API described',
    name: 'Name',
    nameHint: '2 to 32 small letters, digits or . _ -, for example finance.',
    createdBy: 'Given out by',
    empty: 'No other system has a token yet.',
    addTitle: 'A new token',
    add: 'Give out a token',
    revoke: 'Revoke',
    revokeOf: (name) => `Revoke the token of ${name}`,
    revoked: 'The token is revoked; that system cannot call any more.',
    once: 'Token',
    onceLead:
      'It is shown this once; please put it into that system now. Only a checksum of it is kept here.',
    onceHint: 'It is gone once you leave this page. If it is lost, revoke it and give out another.',
    use: 'Goes with every request',
    back: '← Back to systems',
    problem: {
      name: 'A name is 2 to 32 small letters, digits or . _ -, beginning with a letter or digit.',
      taken: 'There is a token of that name. To replace it, revoke it first.',
      roles: 'Please pick at least one role.',
      town: 'A town reviewer needs a town.',
      unknown: 'There is no such token; perhaps it is revoked already.',
    },
  },
};
