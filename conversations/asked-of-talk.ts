import type { State } from './state.js';
import { isQuestion } from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** 那你们怎么联系我, 咋通知我: how the staff reach whoever asks. */
const REACHED =
  /(?:怎么|咋|如何|靠什么|用什么|凭什么)(?:样)?(?:来|才能|能|会|去)?(?:联系|联络|通知|找|告诉|回复)(?:得?[到上])?(?:我|俺)|(?:会|能)(?:有人)?(?:来)?(?:联系|通知|找)(?:得?[到上])?我[们吗伐么的啊呢]|how (?:do|will|can|would) (?:you|they|the staff) (?:reach|contact|find|call) me/u;

/** How the staff reach whoever asks, by what was left with them; undefined where a text does not ask it. */
export function howReached(
  { claims, filing, contact }: State,
  text: string,
  wording: Wording,
): string | undefined {
  if (!REACHED.test(text)) return undefined;
  if (filing) return wording.reached.drafting;
  return claims.length > 0 && contact.mobile ? wording.reached.filed : wording.reached.never;
}

/** What people ask of a draft, whichever step of it they are at: 钱打到哪张卡, who sees this, is it final. */
const OF_A_DRAFT: { readonly [Q in keyof Wording['ofTheTalk']]: RegExp } = {
  payout:
    /(?:哪|什么|啥|谁的)(?:个|张|家)?(?:银行|卡|账户|账号)|银行卡|工资卡|社保卡|市民卡|[打发转汇存到进](?:到|在|进)?(?:我的?|个人|单位|公司)?(?:银行)?(?:卡|账户|账号|存折)|现金|支付宝|which (?:card|account|bank)|bank (?:card|account)/u,
  privacy:
    /谁(?:能|会|可以)?(?:看|晓得|知道)(?:得)?(?:到|见)?|泄露|外传|保密|安全[吗伐么]|别人(?:看|知道)|who (?:can |will )?(?:see|read|get)s?\b|private|confidential/u,
  final:
    /(?:提交|交)(?:了|上去)?(?:以后|之后|后)?[^,，]{0,4}(?:能|可以)[^,，]{0,4}改|反悔|\bfinal\b|(?:change|withdraw|undo) (?:it|this)/u,
};

/** The answer to what is asked of the draft in the making, or of what was filed; undefined where a text is none of it. */
export function askedOfDraft(state: State, text: string, wording: Wording): string | undefined {
  if (!(state.filing || state.claims.length > 0) || !isQuestion(text)) return undefined;
  // 打到个人卡还是单位账户: whom it is paid to, which the document says.
  if (OF_A_DRAFT.payout.test(text) && !/还是/u.test(text)) return wording.ofTheTalk.payout;
  if (OF_A_DRAFT.privacy.test(text)) return wording.ofTheTalk.privacy;
  return OF_A_DRAFT.final.test(text) ? wording.ofTheTalk.final : undefined;
}
