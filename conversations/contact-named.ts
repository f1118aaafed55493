import { isOfContact } from './command-meant.js';
import { claimsInHand } from './flows/claim-news.js';
import { withoutContact } from './repair.js';
import type { Contact, State } from './state.js';
import { answered, type Step } from './step.js';
import { maskMobile, readEmployer, readMobile, readName } from './understanding/index.js';
import type { Wording } from './wording/index.js';

const READ: { readonly [F in keyof Contact]: (written: string) => string | undefined } = {
  name: readName,
  mobile: readMobile,
  employer: readEmployer,
};

/** What people call what they leave of themselves. */
const CALLED: readonly (readonly [keyof Contact, RegExp])[] = [
  ['name', /^(?:联系人)?(?:的)?(?:姓名|名字|全名|真名|大名|称呼|联系人|name)$/u],
  ['mobile', /^(?:联系)?(?:手机|电话|号码|手机号码?|电话号码?|联系方式|mobile|phone)(?: number)?$/u],
  ['employer', /^(?:所在)?(?:单位|机构|组织)(?:的)?(?:名称|名字|全称)?$|^employer$/u],
];

/** 名字写王桂芳, 手机号不对 是138…, 单位：…: a name, what was wrong with it, and what it shall be. */
const NAMED =
  /^(?:我的?|把|帮我把|请把|那个|哦|啊|噢|等等|等一?下|the |my |[\s,，])*(?<name>[^\s,，。:是写填改叫换错不就]{1,6}?|mobile|phone(?: number)?|name|employer)(?:我)?(?:刚才|前面|之前)?(?:还是|也|又)?(?:[说写填弄记搞打选报点答看讲][错岔反]了?|错了|不对)?[\s,，。]*(?:就|应该|还是)?(?:改成|改为|改到|改回|换回|写成|填成|更正为|换成|应为|写|填|叫|是|改|:|=|is|to)+\s?(?<to>.+)$/u;

/** 手机号写错了, 名字填错可以改吗 */
const WRONG =
  /^(?:等等|等一?下|不好意思|那个|我的?|我?刚才的?|前面的?|哎呀?|啊|哦|[\s,，])*(?:姓名|名字|手机号?码?|电话号?码?|单位名?称?)(?:好像|我|刚才|还是|也|又)*(?:[说写填弄记搞打选报][错岔反]|不对|有误)(?:了|的)?(?:怎么办|(?:怎么|可以|能|想|要)?(?:改|修改|重填|换)(?:一?下)?)?(?:吗|么|吧|啊|呢)?[?？。]*$/u;

/**
 * What of the contact is named with its new value, whichever of it is asked; undefined where none is, or nothing of it
 * was asked yet.
 */
export function contactNamed(
  state: State,
  text: string,
  written: string,
  wording: Wording,
): Step | undefined {
  const [wrong] = WRONG.exec(text) ?? [];
  const { name = '', to = '' } = NAMED.exec(text)?.groups ?? {};
  const mistaken = wrong && fieldIn(wrong);
  const field = fieldCalled(name);
  // 手机号写错了, after the draft was filed: it stays as it was.
  const filed = state.filing || state.reopened ? [] : claimsInHand(state).map(({ id }) => id);
  if (filed.length > 0 && (mistaken || field))
    return { state, move: 'correction', notes: [wording.filedAsBefore(filed)] };
  // 等等手机号写错了, and no word of the right one: it is asked again.
  if (mistaken && state.contact[mistaken] && mistaken !== state.asks)
    return { state: withoutContact(state, mistaken), move: 'back' };
  // What is asked reads its own name: 单位是… says nothing of another.
  if (!field || field === state.asks || !(state.contact[field] || isOfContact(state.asks))) return undefined;
  const value = READ[field](written.slice(-to.length).replace(/^全称[吧是]?[\s,，]*/u, ''));
  // 名字是木渎镇社工站, asked for the organisation's.
  if (state.asks === 'employer' && field === 'name' && (value ?? to).length > LONGEST_HAN_NAME)
    return undefined;
  // 电话写错了 最后是3333: what it shall be is not all there, and is asked for.
  if (!value && state.contact[field]) return { state: withoutContact(state, field), move: 'back' };
  if (!value) return { state, move: 'none', notes: [wording.questions[field].again] };
  return state.contact[field]
    ? withField(state, field, value, wording)
    : { state: answered({ ...state, contact: { ...state.contact, [field]: value } }, field), move: 'answer' };
}

/** Puts another value in the place of what was left before, and says so. */
export const withField = (state: State, field: keyof Contact, value: string, wording: Wording): Step => ({
  state: { ...state, contact: { ...state.contact, [field]: value } },
  move: 'correction',
  notes: [
    wording.corrected([
      wording.stated(wording.contact[field], field === 'mobile' ? maskMobile(value) : value),
    ]),
  ],
});

const LONGEST_HAN_NAME = 4;

/** 姓名, 手机号: what of the contact that is; undefined where it is none of it. */
export const fieldCalled = (text: string): keyof Contact | undefined =>
  CALLED.find(([, words]) => words.test(text))?.[0];

/** 好像名字错了: what of the contact a sentence speaks of. */
export const fieldIn = (text: string): keyof Contact | undefined =>
  SPOKEN_OF.find(([, words]) => words.test(text))?.[0];
const SPOKEN_OF: readonly (readonly [keyof Contact, RegExp])[] = [
  ['name', /姓名|名字/u],
  ['mobile', /手机|电话|号码/u],
  ['employer', /单位|机构名|组织名/u],
];

/** The value of a contact's field in what was written; undefined where there is none. */
export const readField = (field: keyof Contact, written: string): string | undefined => READ[field](written);
