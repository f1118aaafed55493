const HAN_DIGITS = '一二两三四五六七八九';

/** 七八十, 两三篇, 四五: two neighbouring figures are neither of them. */
const NEIGHBOURS = new RegExp(
  `(?<![${HAN_DIGITS}])(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?=[十百千万个篇分块元成]|$|\\s)|\\d\\s?(?:-|~|到|至|、|或)\\s?\\d+(?:\\.\\d+)?\\s?[万wk千篇分块元]`,
  'u',
);

/** 四十来万, 大概五千, 几千块, 五十万出头, 不到五十万: more than one figure would do. */
const ROUGH =
  /来[万千块元分]|[几多](?:十|百|千|万|块|元|个|篇|分)|[万千百十元块分\d]多(?!少)|[好]几|几[篇分]|十几|十多|余[万元]|大概|大约|左右|上下|差不多|约莫?\d|好像|可能|应该是|将近|接近|近\d|出头|不到|不足|不止|超过|至少|起码|最多|顶多|以[内上下]|about|around|roughly|nearly|almost|more than|less than/u;

/** Is a figure only named roughly, so that it is not known as the engine needs it? */
export const isVague = (text: string): boolean => ROUGH.test(text) || NEIGHBOURS.test(text);
