import { describe, expect, it } from 'vitest';
import { answersYesNo, normalise, readYesNo } from '../../../conversations/understanding/index.js';

describe('yes and no in their many forms', () => {
  it.each([
    '是',
    '是的',
    '对',
    '对的',
    '嗯',
    '嗯嗯',
    '有',
    '有的',
    '在',
    '在的',
    '好',
    '好的没问题',
    '没错',
    '没问题',
    '当然',
    '确实是',
    '不是没有',
    '没有不是',
    '不能说没有',
    '👌',
    'yes',
    'Yes!',
    'yep',
    'ok',
    'OK',
    '可以',
    '同意',
    'I agree',
    '没意见',
    '一直在',
    '可不嘛',
    '那必须',
    '嗯呐',
    '没毛病',
    '谁说不在',
    '怎么会不是',
    '不在才怪',
    '现在还是在的',
    '系',
    '🙆',
    'of course',
  ])('%s is yes', (text) => {
    expect(readYesNo(normalise(text))).toBe(true);
    expect(answersYesNo(normalise(text))).toBe(true);
  });

  it.each([
    '不是',
    '不',
    '不是的',
    '没有',
    '没',
    '没得',
    '无',
    '否',
    '不在',
    '还没',
    '不对',
    '不同意',
    '不行',
    '木有',
    '从来没有',
    '没有没有',
    '冇',
    '才不是',
    '哪有',
    '怎么可能',
    '弗是',
    '唔系',
    '👎',
    'no',
    'nope',
    'not',
    "I don't",
  ])('%s is no', (text) => {
    expect(readYesNo(normalise(text))).toBe(false);
    expect(answersYesNo(normalise(text))).toBe(false);
  });

  it.each(['哈哈', '2022年', '木渎', '什么意思', '随便吧'])('%s is neither', (text) =>
    expect(readYesNo(normalise(text))).toBeUndefined(),
  );
});
