/** 有没有, 算不算, 给不给; 现在不在了 is none. */
const A_NOT_A = /(?<!现)([^不没勿弗\P{Script=Han}])[不没勿弗]\1(?!了)/u;
const WORDS =
  /[?？]|[吗么嘛伐哇啵](?:$|[\s,，。])|多少|几(?:百|千|钱|元|块|个|月|年|篇|级|项|条|名|人|天|次|档|等|分|站|岁|本|种|号|万|家|点|$|[啊呀呢\s,，。])|什么|啥|怎么|怎样|咋|如何|哪|谁|何时|几时|能否|可否|是否|有木有|阿(?:能|有|是|要|可以|算)|多久|多长|呢$|(?:想|要)?(?:咨询|请问|问一?下|问问|了解一?下)|讲讲|说说|介绍/u;
/** 能叠加不, 领过没: a question by its last word. */
const ENDING =
  /(?:能|可|可以|算|有|行|给|发|要|领|拿|补|会|影响|冲突|叠加|用|成|需要)[^,，。\s]{0,12}(?<!还|都|也|从|就|并|才|是)(?:不|没|否)$/u;
/** 区里出还是镇里出 */
const EITHER_OR = /[出发给算归按拿报是要][^,，。\s]{0,8}还是/u;
/** 岗补标准, 第六条原文: a matter and what is wanted of it. */
const NOUNS =
  /(?:标准|金额|条件|比例|流程|上限|要求|范围|材料|依据|原文|内容|全文|期限|规定|对象|待遇|目标|职责|步骤|amount|cap|criteria|conditions|requirements|rules)$/u;
const ENGLISH =
  /\b(?:how|what|who|when|which|where|why|whose)\b|^(?:and |but |so |hi |hello |please )?(?:can|could|do|does|did|is|are|am|will|would|should|may|must|tell me|any)\b/u;

/** Does the text ask for something? */
export const isAsking = (text: string): boolean =>
  [A_NOT_A, WORDS, ENDING, EITHER_OR, NOUNS, ENGLISH].some((form) => form.test(text));

/** 我…… says something of oneself, unless it asks all the same. */
const OF_ONESELF = /^(?:我|本人)(?!.*(?:吗|么$|多少|能不能|可以|什么|啥|怎么|哪|谁|有没有|要不要|算不算))/u;
/** 没什么证, 不知道是哪级, 谁都没领过: a question word that asks nothing. */
const ASKS_NOTHING =
  /^(?:没|没有|不知道|不清楚|不记得|忘了|记不清|也?不是)[^?？吗]*(?:什么|啥|哪|多少|几|谁)[^?？吗]*$/u;

/** Is this piece a question, so that nothing in it is said of the person? */
export const isQuestion = (piece: string): boolean =>
  isAsking(piece) && !OF_ONESELF.test(piece) && !ASKS_NOTHING.test(piece);

/** Asks beyond doubt, so that a value in it is asked about and not said. */
const PLAINLY =
  /[?？]|[吗伐](?:$|[\s,，。])|多少(?!不|也)|几(?:百|千|块|钱|元)|怎么|咋|如何|谁|能不能|可不可以|有没有|算不算|要不要|给不给|是不是|会不会|用不用|发不发|需不需要|(?:能|可以|有|给|发|算|行)(?:不|没|否)$|呢$|什么(?:时候|条件|材料|人|样|标准|级别|意思|用)|哪(?:里|儿|些|个|年|天|级|几|条)|(?:标准|金额|条件|流程|原文)$|\b(?:how|what|who|when|which|where)\b/u;

/** Is the text plainly a question, though it could be read as an answer too? */
export const isPlainlyAsking = (text: string): boolean => PLAINLY.test(text) && !ASKS_NOTHING.test(text);
