import { fieldIn } from './contact-named.js';
import { correct, restate } from './correction.js';
import { claimsText } from './flows/claim.js';
import { claimsInHand } from './flows/claim-news.js';
import type { State } from './state.js';
import type { Hearing, Step } from './step.js';
import { isQuestion } from './understanding/index.js';

/** 我交的那份里写了啥, 草稿内容给我看看: what was filed is to be shown. */
const OF_THE_FILED =
  /[这那]份|草稿|申请|单子|表|(?:交|提交|填|报)(?:上去|过|了)?的|刚才[交填报]|what i filed|my (?:draft|claim)/u;
const SHOWS =
  /(?:写|填|报|交)(?:了|的|过)?(?:是|些|都|点)*[^,，]{0,6}(?:什么|啥|几|多少|哪|谁|怎么)|内容|(?:给我|让我|再|想|能|帮我|看)[^,，]{0,4}[看瞧]|(?:show|see|say|read)/u;
/** 进度给我看看, 想撤了, 再看看能申请什么: of what becomes of it, or of another. */
const OF_ITS_WAY =
  /进度|状态|到哪|还[能有可]|别的|其他|另|(?:能|可以)(?:再)?(?:申请|报|领|拿)|申请(?:什么|啥|哪)|[审批]|多久|什么时候|撤|重新|再[写交报填]|怎么(?:办|申请|弄)|材料|条件/u;

/** 手机号能换吗, 能不能改得分: something of it shall be otherwise. */
const CHANGES =
  /(?:能|可以|怎么|想|要|得|还|帮我|给我)[^,，。]{0,8}(?:改|换|更正)|(?:改|换)(?:一?下|成|掉|不了|得了|了)|更正|[写填报弄搞][错岔]/u;

/** 能不能把证书日期改成2024年6月: what stands before it. */
const ASKS_TO = /^(?:那|请问|我|想|要|能不能|可不可以|可以|能|帮我|给我|麻烦|怎么|[\s,，])+/u;
/** What the document gives is nobody's to change. */
const OF_MONEY = /钱|奖|补|金额|标准/u;
const REGRETS = /其实|错|应该是|实际|核实|不是|更正/u;
const SUPPOSED = /如果|要是|假如|万一|的话|以后|将来/u;
const OF_THE_NAME = /名|全称|写|填|错/u;

/** What is asked or wanted of drafts that were filed: they are shown, and stay as they are; undefined where nothing is. */
export function ofWhatWasFiled(state: State, hearing: Hearing): Step | undefined {
  const { text, wording } = hearing;
  if (state.claims.length === 0 || state.filing || state.reopened || state.confirming) return undefined;
  if (OF_THE_FILED.test(text) && SHOWS.test(text) && !OF_ITS_WAY.test(text) && !CHANGES.test(text)) {
    const drafts = state.drafts ?? [];
    const shown = drafts.length > 0 ? [wording.filedDrafts(drafts)] : [];
    return { state, move: 'status', notes: [claimsText(state, wording), ...shown] };
  }
  const filed = claimsInHand(state).map(({ id }) => id);
  if (filed.length === 0 || !CHANGES.test(text)) return undefined;
  // 能不能改得分 其实是90分: is known from now on, and the draft is said to stay as it was.
  const asked = text.replace(ASKS_TO, '').replace(/[吗么伐][?？]?$/u, '');
  const put =
    asked !== text && !OF_MONEY.test(text) ? correct(state, { ...hearing, text: asked }) : undefined;
  if (put?.move === 'correction') return put;
  const said = text.split(/[\s,，。;；]+/u).filter((piece) => piece !== '' && !isQuestion(piece));
  const anew =
    REGRETS.test(text) && !SUPPOSED.test(text) && said.length > 0
      ? restate(state, { ...hearing, text: said.join(' ') })
      : undefined;
  if (anew) return anew;
  const field = fieldIn(text);
  // 换了单位还能领吗: of where one works.
  const isOfField = field && (field !== 'employer' || OF_THE_NAME.test(text));
  return isOfField || OF_THE_FILED.test(text)
    ? { state, move: 'question', notes: [wording.filedAsBefore(filed)] }
    : undefined;
}
