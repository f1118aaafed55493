/** 没有, 没得过, 什么荣誉都没有, 哪有什么奖; but not 那本算不上国家级. */
const DENIED =
  /^(?:我们?)?哪(?:来|有|里|儿|会)|^(?:我|我们|也|都|还|从来|从|真的|哪|啥|什么|荣誉|奖项?|称号|这个|这些|[\s,，])*(?:没|无|不(?![对错]|好意思)|none|no\b|never)|(?:没|无)(?:有)?(?:得|获|拿|评|这|任何|什么|啥|荣誉|奖)|(?:荣誉|奖项?|称号|表彰)[^,，。]{0,4}(?:没|无)|^[^\s,，。]{0,6}(?:没有?|无)[过的呢啊呀了]*$/u;

/** Says, asked of an honour, that there is none. */
export const deniesHonour = (text: string): boolean => DENIED.test(text);

const WITHOUT =
  /^(?:我们?|也|还|都|目前|机构|个人|[\s,，])*(?:没有?|无)(?:得过|获过|评过|拿过|任何|什么|啥|获得过?)*(?:荣誉|奖项|称号|表彰|奖(?![励金补钱]))(?:称号|奖项)?[的啊呀哦]*$|^(?:我们?)?(?:荣誉|奖项|称号|表彰)(?:也|都|倒)?(?:没有?|无)[的啊呀哦]*$|^no hono[u]?rs?$/u;

/** 没荣誉: says, unasked, that there is none. */
export const isWithoutHonour = (text: string): boolean => WITHOUT.test(text);
