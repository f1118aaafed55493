import { describe, expect, it } from 'vitest';
import { clausesOf, statementIn } from '../../../conversations/understanding/clauses.js';
import { normalise } from '../../../conversations/understanding/text.js';

const clauses = (text: string) => clausesOf(normalise(text));
const said = (text: string) => clauses(text).flatMap((clause) => statementIn(clause)?.text ?? []);

describe('the clauses of a message', () => {
  it.each([
    ['我在东山，有证', ['我在东山', '有证']],
    ['初级有了 中级没考', ['初级有了', '中级没考']],
    ['原来两A现在三A', ['原来两a', '现在三a']],
    ['得分85.5。资金20万', ['得分85.5', '资金20万']],
    ['2022 年 3 月 拿的', ['2022年3月', '拿的']],
    ['领了 2,000 元', ['领了', '2000元']],
    ['我不是编外', ['我', '不是编外']],
  ])('%s has %j', (text, expected) => expect(clauses(text).map((clause) => clause.text)).toEqual(expected));

  it.each(['准备考中级', '正在参加培训', '论文还在审', '高级还没出成绩', '明年评4A', '考了没通过', '差一门'])(
    '%s is not so yet',
    (text) => expect(clauses(text).at(-1)?.isHoped).toBe(true),
  );

  it('what falls short takes the clause before it along', () => {
    expect(clauses('考了中级 还没出成绩').map(({ isHoped }) => isHoped)).toEqual([true, true]);
    expect(clauses('考了中级 没领过奖励').map(({ isHoped }) => isHoped)).toEqual([false, false]);
  });

  it.each(['已经考出中级', '评上4A了', '现在考出高级', '想问一下'])('%s is no plan', (text) =>
    expect(clauses(text).at(-1)?.isHoped).toBe(false),
  );

  it.each([
    '我表姐有中级',
    '同事领了两千',
    '听说考出来有钱',
    '我同事说他是网格员',
    'my colleague is a grid worker',
  ])('%s is of others', (text) => expect(said(text)).toEqual([]));

  it('others are spoken of until the person is again', () => {
    expect(said('我爱人在街道 有编 我在社区')).toEqual(['我在社区']);
  });

  it('whoever is asked for is the applicant', () => {
    expect(said('帮我朋友问一下 她在社区')).toContain('她在社区');
  });

  it.each([
    '要是考出高级能拿多少',
    '如果有编还算吗',
    '4A能拿多少',
    '网格员有没有份',
    '想了解督导',
    '评了督导没',
  ])('%s says nothing of the person', (text) => expect(said(text)).toEqual([]));

  it.each([
    ['我评了4A能拿多少', ['我评了4a']],
    ['2022年考的还算吗', ['2022年考的']],
    ['我们街道的补贴谁发', []],
  ])('of %s only %j is said', (text, expected) => expect(said(text)).toEqual(expected));

  it.each(['22年 不对 是23年', '初级 说错了 中级', '3A哦不4A'])('%s has a second thought', (text) =>
    expect(clauses(text).at(-1)?.isSecondThought).toBe(true),
  );

  it('不对 by itself is a plain no', () => {
    expect(clauses('不对')).toMatchObject([{ text: '不对', isSecondThought: false }]);
  });
});
