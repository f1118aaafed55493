import { isFactId } from '../policy/index.js';
import { withoutFacts } from './repair.js';
import type { State } from './state.js';
import type { Hearing, Step } from './step.js';
import { isBareReceipt, readVolunteered } from './understanding/index.js';

/** 我没说, 我啥时候说过, 我可没讲: denies having said something. */
const NOT_SAID =
  /(?:^|[\s,，])(?:但|可|可是|但是)?(?:我们?|俺们?|咱们?)(?:可|都|又|刚才|从来|根本|并|好像|这边)*(?:没有?|未|(?:什么|啥)时候|几时|哪里|哪儿)(?:跟你|和你|这么|这样|有)?(?:说|讲)(?:过)?(?!错|清|明白|完|到|好|全|准|出|漏|的是|多)|\bi (?:never|did ?n[o']?t) (?:say|said|tell|told)/u;

/** 你咋知道, 谁说: asks where it comes from. */
const HOW_KNOWN =
  /(?:你们?|您|系统)?(?:怎么|咋|怎|凭什么|为什么|为啥|哪里|哪儿)(?:会|就|能)?(?:知道|晓得|说|写|记|觉得|认为|看出)(?:了|成|着|来)?|谁(?:跟你|告诉你)?(?:说|讲)(?:的)?/gu;

/** 你咋知道我们承接过服务 我没说: what is disputed is taken out and asked; undefined where nothing is. */
export function disputed(state: State, hearing: Hearing): Step | undefined {
  const { text, context, wording } = hearing;
  if (!NOT_SAID.test(text)) return undefined;
  const { asks } = state;
  const asked = asks && isFactId(asks) ? asks : undefined;
  const rest = text.replace(NOT_SAID, ' ').replace(HOW_KNOWN, '').trim();
  const said = readVolunteered(rest, context.today, asked);
  const toldOf = Object.keys(state.facts).filter(isFactId);
  // 我可没讲过没领过啊: of what was received, as far as that was told.
  const known = isBareReceipt(rest)
    ? toldOf.filter((fact) => fact.endsWith('Received'))
    : toldOf.filter((fact) => said.has(fact) && fact !== 'applicantKind');
  if (known.length > 0) {
    const notes = [wording.takenOut(known.map((fact) => wording.factLabel[fact]))];
    return { state: { ...withoutFacts(state, known), told: false }, move: 'correction', notes };
  }
  // Of what is asked just now, which it does not answer.
  return asked && said.has(asked) ? { state, move: 'none', how: 'again' } : undefined;
}
