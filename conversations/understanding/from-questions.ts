import type { FactId, FactValue } from '../../policy/index.js';
import { headOf } from './asserted.js';
import type { Clause } from './clauses.js';
import { occupationsIn } from './families/occupation.js';
import { LADDERS } from './ladders.js';
import { levelsIn } from './levels.js';
import { single } from './receipts.js';

/** What the questions of a message are about tells of who asks, where something else is said of oneself beside it. */
export function takeFromQuestions(
  facts: Map<FactId, FactValue>,
  questions: readonly Clause[],
  statements: readonly Clause[],
): void {
  // 5A能奖多少呀 我们中心25年3月评的: the level was named in the question.
  for (const { level, date } of LADDERS) {
    const asked = single(questions.flatMap(({ text: words }) => levelsIn(level, words)));
    if (asked && facts.has(date) && !facts.has(level)) facts.set(level, asked);
  }
  // 我上班在工业园区 中级证能在你们这领吗: who asks with it holds it.
  const heads = questions
    .map(({ text: words }) => headOf(words))
    .filter((head) => /^我?有|证书?[也的]?$/u.test(head));
  const held = single(heads.flatMap((head) => levelsIn('certificateLevel', head)));
  if (held && statements.length > 0 && !facts.has('certificateLevel')) facts.set('certificateLevel', held);
  // 居委会主任能不能领岗位补贴 我胥口的: who asks for such a post is in it.
  if (!facts.has('occupation') && statements.some(({ text: own }) => /^我(?!们)/u.test(own))) {
    for (const [fact, value] of questions.flatMap(({ text: words }) => occupationsIn(headOf(words), false)))
      facts.set(fact, value);
    // 公务员能领吗 我考了社工证
    if (
      !facts.has('onEstablishment') &&
      questions.some(({ text: words }) => /公务员|在编/u.test(headOf(words)))
    )
      facts.set('onEstablishment', true);
  }
}
