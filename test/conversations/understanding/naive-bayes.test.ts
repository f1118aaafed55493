import { describe, expect, it } from 'vitest';
import { NaiveBayes } from '../../../conversations/understanding/commands/naive-bayes.js';

const weather = new NaiveBayes(
  new Map([
    ['rain', ['要下雨了', '下大雨', '雨停了没', '好']],
    ['sun', ['太阳真大', '出太阳了', '晒死了', '好']],
  ]),
);

describe('naive Bayes over runs of signs', () => {
  it('tells what a text is most like, by what it has in common with the sayings', () => {
    expect(weather.classify('外面下雨了')?.label).toBe('rain');
    expect(weather.classify('太阳出来了')?.label).toBe('sun');
  });

  it('is sure of a saying word for word, and of one that is said of two kinds is not', () => {
    expect(weather.classify('下大雨')).toEqual({ label: 'rain', probability: 1 });
    expect(weather.classify('好')?.probability).toBeLessThan(0.7);
  });

  it('knows nothing of what has nothing in common with any: as likely one as the other', () => {
    expect(weather.classify('xyz')?.probability).toBeCloseTo(0.5, 1);
  });

  it('has no label where there are no kinds', () => {
    expect(new NaiveBayes(new Map()).classify('好')).toBeUndefined();
  });
});
