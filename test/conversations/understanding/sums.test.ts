import { describe, expect, it } from 'vitest';
import { findSums, saysNothingReceived } from '../../../conversations/understanding/money.js';
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
  ])('%s is %s', (text, sum) => expect(sumsIn(text)).toEqual([sum]));

  it.each(['2022年6月', '4A', '3篇', '85分'])('%s is no sum', (text) => expect(sumsIn(text)).toEqual([]));

  it.each(['四十来万', '几千块', '大概五千', '差不多两万'])('%s is not known to the yuan', (text) =>
    expect(isVague(text)).toBe(true),
  );

  it.each(['没领过', '没有', '还没拿到', '一分没拿', '从来没发过', '0', 'none'])('%s is nothing', (text) =>
    expect(saysNothingReceived(normalise(text))).toBe(true),
  );

  it.each(['领过1000', '五千', '领了'])('%s is not nothing', (text) =>
    expect(saysNothingReceived(text)).toBe(false),
  );
});
