import { benefitNamed } from './benefit-named.js';
import { obey } from './commands.js';
import { claimsInHand, claimToWithdraw } from './flows/claim-news.js';
import type { FiledClaim } from './messages.js';
import type { State } from './state.js';
import type { Step } from './step.js';
import { isQuestion, topicInShort } from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** 撤回申请, 撤回 SG26-…: of a claim that was filed. */
const WITHDRAWAL =
  /^(?:(?:我?改主意|不想办|我?后悔|搞错|填错|不报)了?[\s,，]+)?(?:我?(?:想|要|能不能|可不可以|可以|能|怎么|如何)?)?(?:把)?(?:撤回|撤销|撤掉|withdraw)(?!了$)\s*(?:我的|这个|那个|the|my)?\s*(?:申请|草稿|单子|claim|draft)?\s*(?:sg[\s\d-][\s0-9a-z-]*)?(?:了|吧)?(?:可以|行|能)?(?:吗|么|不)?[?？]?$/u;

/** 帮我撤了吧, 取消这个申请, 不想申请了: where a claim was filed, of that. */
const IN_OTHER_WORDS =
  /撤(?:了|掉|下来|销|回)|取消(?:这个|那个|我的|刚才的)?(?:申请|草稿)|(?:申请|草稿)(?:我)?(?:不要|取消|作废)|不(?:想|要|打算)?申请了/u;

/** Asks whether the claim shall be withdrawn that a text wants back; undefined where it wants none back. */
export function askToWithdraw(state: State, text: string, wording: Wording): Step | undefined {
  const isAfterFiling = state.claims.length > 0 && !state.filing && !state.confirming;
  if (!WITHDRAWAL.test(text) && !(isAfterFiling && text.length <= LONGEST && IN_OTHER_WORDS.test(text)))
    return undefined;
  const isBack = /^(?:撤回|撤销)(?:可以|行)?(?:吗|么)?[?？]?$/u.test(text);
  // 能撤回吗, at the last check: of the draft that is shown, and not of one that was filed.
  if (state.filing && state.asks === 'confirm' && isQuestion(text)) return undefined;
  const claim = claimOfBenefit(state, text) ?? claimToWithdraw(state, text);
  if (isBack && !claim) return obey(state, 'back');
  if (!claim) {
    return {
      state,
      move: 'status',
      notes: [state.claims.length > 0 ? wording.notWithdrawable : wording.noClaims],
    };
  }
  if (claim === 'many') return { state, move: 'status', notes: [wording.whichToWithdraw] };
  return { state: { ...state, confirming: { withdraws: claim } }, move: 'status' };
}

/** 撤回荣誉那份, 岗位补贴的撤掉: the one claim of the benefit that is named. */
function claimOfBenefit(state: State, text: string): FiledClaim | undefined {
  const named = benefitNamed(state, text) ?? topicInShort(text.replace(WITHDRAWN, ''));
  const [claim, other] = claimsInHand(state).filter(({ benefit }) => benefit === named);
  return other ? undefined : claim;
}
const WITHDRAWN =
  /^(?:请|帮我|把|我|想|要)+|(?:撤回|撤销|撤掉|撤下来|撤|取消)[了吧]?|[这那][份个]|申请|草稿/gu;

/** A longer text tells a story. */
const LONGEST = 16;
