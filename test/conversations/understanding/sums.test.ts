import { describe, expect, it } from 'vitest';
import { findSums, saysNothingReceived, totalOf } from '../../../conversations/understanding/money.js';
import { readNumber } from '../../../conversations/understanding/numerals.js';
import { normalise } from '../../../conversations/understanding/text.js';
import { isVague } from '../../../conversations/understanding/vague.js';

const sumsIn = (text: string) => findSums(normalise(text), '2026-11-23', true).map(({ value }) => value);

describe('numbers in Chinese and digits', () => {
  it.each([
    ['三万五', 35000],
    ['一千二', 1200],
    ['三百五', 350],
    ['一万零五', 10005],
    ['一百零五', 105],
    ['十五', 15],
    ['二十', 20],
    ['八十五点五', 85.5],
    ['九十二', 92],
    ['两千', 2000],
    ['一百二十万', 1200000],
    ['2.5万', 25000],
    ['30w', 300000],
    ['5k', 5000],
    ['1,200,000', 1200000],
    ['二〇二二', 2022],
    ['俩', 2],
    ['三十万零五百', 300500],
  ])('%s is %d', (text, number) => expect(readNumber(text)?.toNumber()).toBe(number));
});

/** Inputs and values of Microsoft's Recognizers-Text, Specs/Number/Chinese/NumberModel.json (MIT). */
describe('numbers of a public specification', () => {
  it.each([
    ['一百五十二', 152],
    ['壹佰伍拾', 150],
    ['两千四百五', 2450],
    ['40k', 40000],
    ['4,565', 4565],
    ['四百五', 450],
    ['一千零一', 1001],
    ['一百零一万一千', 1011000],
    ['一千两百三十四万', 12340000],
    ['五亿零六', 500000006],
    ['七十八万五佰零六', 780506],
    ['5万4千6百', 54600],
    ['拾万零五十六', 100056],
    ['九百九', 990],
    ['一千零五', 1005],
    ['一万三', 13000],
    ['一万零二百五十', 10250],
    ['九十二万四', 924000],
    ['四千零五万', 40050000],
    ['四亿五千六百四十二万零一十五', 456420015],
    ['十万柒仟捌佰伍拾肆', 107854],
    ['1,050,000,000', 1050000000],
    ['两千三百五', 2350],
  ])('%s is %d', (text, number) => expect(readNumber(text)?.toNumber()).toBe(number));

  it.each(['万', '', '半', '元'])('%j alone is no number', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
});

describe('sums as people say them', () => {
  it.each([
    ['2000', '2000.00'],
    ['2000元', '2000.00'],
    ['一千块', '1000.00'],
    ['三十万', '300000.00'],
    ['85w', '850000.00'],
    ['2.5万', '25000.00'],
    ['763215.4', '763215.40'],
    ['50万元', '500000.00'],
    ['120万', '1200000.00'],
    ['36万5', '365000.00'],
    ['25万3千元', '253000.00'],
    ['48万3210元5角', '483210.50'],
    ['1,200,000元', '1200000.00'],
    ['三十六万八千', '368000.00'],
  ])('%s is %s', (text, sum) => expect(sumsIn(text)).toEqual([sum]));

  it.each(['2022年6月', '4A', '3篇', '85分'])('%s is no sum', (text) => expect(sumsIn(text)).toEqual([]));

  it.each(['一共', '一直', '一次', '第3', '十几个人'])('%s has no sum in it', (text) =>
    expect(sumsIn(text)).toEqual([]),
  );

  it.each([
    '四十来万',
    '几千块',
    '大概五千',
    '差不多两万',
    '五十万出头',
    '不到三十万',
    '七八十万',
    '两三千',
    '45万多',
    '40-50万',
    '将近二十万',
    '三四篇',
    '八十多分',
  ])('%s is not known to the yuan', (text) => expect(isVague(text)).toBe(true));

  it.each(['五十万', '三万五', '一百零二万', '85分', '两篇', '2000元'])('%s is known', (text) =>
    expect(isVague(text)).toBe(false),
  );

  it.each([
    ['领过两千', '2000.00'],
    ['先领1000 后来又领了2000', '3000.00'],
    ['第一次500 第二次700 一共1200', '1200.00'],
    ['两次各500', '1000.00'],
  ])('%s comes to %s', (text, total) =>
    expect(totalOf(text, findSums(normalise(text), '2026-11-23', true))).toBe(total),
  );

  it.each(['没领过', '没有', '还没拿到', '一分没拿', '从来没发过', '0', 'none'])('%s is nothing', (text) =>
    expect(saysNothingReceived(normalise(text))).toBe(true),
  );

  it.each(['领过1000', '五千', '领了'])('%s is not nothing', (text) =>
    expect(saysNothingReceived(text)).toBe(false),
  );
});
