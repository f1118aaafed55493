import { describe, expect, it } from 'vitest';
import { turn } from '../../../conversations/index.js';

const CONTEXT = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z', rulings: {} };

/** Words that patterns begin with or repeat: said over and over, they must not make one of them run for ever. */
const WORDS = [
  ...'嗯是有没不对那就我要请好了吗一二三四五十百千万年月日号点个的在中级证社区工站0123456789aAwk,. ，。？！',
  '没有',
  '不是',
  '我要',
  '可以',
  '能不能',
  '社区',
  '中级',
  '没领过',
  '2022年',
  '吴中',
  '奖励',
  '什么',
  '还是',
  '评估',
  '删除我的',
  '申请',
  '你好',
];

describe('hostile messages', () => {
  it('no message takes long, whatever is repeated in it and whatever is asked', () => {
    const asked = [turn(undefined, {}, CONTEXT).state];
    for (const text of ['个人', '证书奖励', '在木渎', '网格员', '中级', '不在编', '没有', '2023年'])
      asked.push(turn(asked.at(-1), { text }, CONTEXT).state);
    let slowest = 0;
    for (const word of WORDS) {
      for (const end of ['', 'z', '吗', '错']) {
        for (const length of [39, 950]) {
          const text = word.repeat(Math.ceil(length / word.length)).slice(0, length) + end;
          for (const state of [undefined, asked[0], asked[3], asked.at(-1)]) {
            const start = performance.now();
            turn(state, { text }, CONTEXT);
            slowest = Math.max(slowest, performance.now() - start);
          }
        }
      }
    }
    // Two seconds is far from what a message takes, and far from what a pattern that runs away takes.
    expect(slowest).toBeLessThan(2000);
  }, 120_000);
});
