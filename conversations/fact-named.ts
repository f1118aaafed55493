import { type FactId, isFactId } from '../policy/index.js';
import type { State } from './state.js';
import { normalise } from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** The known facts that a name may mean, the likeliest first. */
export function factsNamed(state: State, name: string, wording: Wording): readonly FactId[] {
  const alike = Object.keys(state.facts)
    .filter(isFactId)
    .filter((fact) => isNamed(wording.factLabel[fact], name));
  // 日期 alone is the one just given, 证书 the one held now.
  const isOfBefore = (fact: FactId) => fact.startsWith('previous') && !/之前|以前|原来/u.test(name);
  return namedBy(name) === '日期'
    ? alike.reverse()
    : [...alike.filter((fact) => !isOfBefore(fact)), ...alike.filter(isOfBefore)];
}

/** 那个日期, 编制那题, 证书我: what stands around a name. */
const AROUND_A_NAME =
  /[那这上前]面?[个道一]*题?|不好意思|抱歉|对不起|更正|等等|等一?下|其实|刚才|之前|我|的|了|[\s,，]/gu;
/** Other words for what the label says. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/编制/u, '在编'],
  [/经费|运营费/u, '运营资金'],
  [/分数|评分/u, '得分'],
  [/时间|年份/u, '日期'],
  [/级别/u, '等级'],
];

const namedBy = (name: string): string =>
  CALLED.reduce((now, [other, word]) => now.replace(other, word), name.replace(AROUND_A_NAME, ''));

/** Is this the name of the fact, whole or in short: 证书 for 证书等级? */
function isNamed(label: string, name: string): boolean {
  const plain = normalise(label);
  if (plain === name) return true;
  // 证书日期 is the 证书批准日期: its signs in their order.
  const signs = [...namedBy(name)];
  let left = plain;
  for (const sign of signs) {
    const at = left.indexOf(sign);
    if (at < 0) return false;
    left = left.slice(at + sign.length);
  }
  return signs.length >= 2;
}
