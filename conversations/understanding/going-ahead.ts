/** What people call it to hand in an application: 申请, 拟一份, 给我弄, 写个草稿, 报上去. */
const ACTS = '申请|申报|办理?|提交|填|写|报|交|草?拟|弄|起草|apply|file|submit|draft|go ahead';

/*
 * No word of these lists is made of others of the same list: a text is then cut up in one way only, and a long one told
 * as fast as a short one.
 */

/** 好 那就, 还是先帮我, 行 把这份: said before it. */
const BEFORE =
  "好|行|可以|嗯|恩|对|肯|中|ok(?:ay)?|那|就|还是|先|算了|按这个|这么|这样|我?改主意|又|想|要|都|全部?|一起|我们|我(?!们|改)|咱们?|你们?|请|麻烦|[帮给替]|(?<=[帮给替])(?:忙|他们?|她们?|自己)|再|重新|直接|现在|马上|赶紧|快|把|这个|这次|这份|刚才|[的了吧啊格]|please|yes|yeah|sure|now|then|so|just|let's|let us|i|want|would|like|to|(?:can|could) you|and|[\\s,，]";

/** 一份草稿, 上去吧, 了再说: said after it. */
const AFTER =
  '[吧罢啊呀呗哦嘞啦了着掉的下]|一下|起来|上去?|一?[份次遍个张]|这|那|草稿|草案|表|再说|看看|谢谢|好伐|it|one|them|both|all|now|please|up|for me|the|a|an|my|application|[\\s,，]';

const GO_AHEAD = new RegExp(`^(?:${BEFORE})*(?:${ACTS})(?:${ACTS}|${AFTER})*[。.!！]?$`, 'u');

/** 我申请了, 报了: told of what was done, or wished for; only the talk's step tells which. */
export const goesAhead = (text: string): boolean => GO_AHEAD.test(text);

const WISHED = /[帮给替先把拟想要]|(?<!申)请|草稿|一份|(?<!了)[吧罢呗]$|draft|apply|file|submit/u;

/** 写一个吧, 先帮我拟: a draft is wanted, whatever was asked; 办了 and 申请了 may answer it. */
export const wantsDraft = (text: string): boolean =>
  goesAhead(text) && WISHED.test(text) && !AGAIN.test(text);

/** 重新写一份, 再拟 */
const AGAIN = /再(?!说)|重新/u;

/** 提交, 就这么报上去: hands in the draft that is shown; 要写上 and 再拟一份 want another. */
export const handsIn = (text: string): boolean =>
  goesAhead(text) && HANDED_IN.test(text) && !AGAIN.test(text) && !ADDS.test(text);
const HANDED_IN = /[交报办弄]|申请|apply|file|submit|go ahead/u;
const ADDS = /[写填]上/u;
