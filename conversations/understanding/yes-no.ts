/** What people say before they come to the point, in the standard language and at home. */
const BEFORE =
  '(?:好像|似乎|嗯|恩|哦|噢|喔|哎|唉|诶|额|呃|啊|哈|呵|那个?|那么|这个?|我|我们|咱们?|俺|都|也|就|倒|那倒|已经|早就|早|还|还是|仍然?|依然|照样|目前|现在|暂时|从来|从|一直|根本|其实|应该|肯定|当然|确实|的确|真的?|说实话|阿|绝对|百分百|百分之百|铁定|一定|起码|well|um|uh|[\\s,，。.!！~、])*';

const YES = new RegExp(
  `^${BEFORE}(?:[是有在](?=$|[\\s,，。.!！~、;；]|[的得格呀啊哦呢吧了滴嘞哒啦噢喔嘛哈诶额着过这]|[是有在])|昂(?=$|[\\s,，。.!！])|那是(?=$|[\\s,，。]|当然|自然|肯定|必须)|有(?:在)?[做搞办接弄参](?!没)|对(?!了[\\s,，]+\\S{2})|嗯|恩|好|行|中$|中的|成$|得$|要得|愿意|肯(?:的|格)?$|可以|阔以|口以|同意|没错|没问题|不错|系(?:的|啊|嘅|呀)?$|正确|正是|确认|确定|当然|肯定|必须|确实|的确|要|能|会(?![长计员费议])|领(?!导)|拿|评|通过|备|做|参加|承接|开展|仍|依然|y$|yes|yep|yeah|yup|ya$|ok|okay|sure|right|correct|true|agree|of course|absolutely|indeed|definitely|exactly|certainly|still|i agree|i do|i am|we are|we do|i have|i still)`,
  'u',
);
const NO = new RegExp(
  `^${BEFORE}(?:并(?:不|没|未|非)|才(?:不|没)|都(?:不|没)|不|没|无|否|非|未|别(?![人的家处])|勿|弗|唔|伐是|木有|木得|冇|冒得|莫得|莫有|么有|么得|哪(?:有|里|儿|会|能|还|是)|怎么(?:可能|会)|咋(?:可能|会)|[nN]$|no\\b|nope|nah|not|never|none|false|don't|i don't|i'm not|we don't|isn't|hardly)`,
  'u',
);
/** Two negations that make a yes, or a question that answers itself: 不是不在, 怎么会不在, 没有不是. */
const DOUBLE =
  /(?:不是|没有?|并非|并不是|不可能|不会|哪能|哪会|哪有|怎么(?:会|能|可能)|咋(?:会|能|可能)|岂能|谁说(?:我)?|没说(?:我)?)(?:说)?(?:不|没)(?!$)|(?:怎么|咋)(?:说)?(?:不|没)(?:是|在|有|算)[的了呢啊呀]*(?:$|[\s,，。])|(?:不|没)[^,，。]{1,4}才怪|不能说(?:不|没)|没有不|无不|非.{1,4}不可/u;
const APPROVING =
  /^(?:嗯|那|哦|啊|\s|,)*(?:可不(?:是)?(?:嘛|吗|么|呗)?$|必须(?:的|滴|啊)?$|没(?:有)?(?:任何)?(?:错|问题|意见|毛病|跑|说的)|一点(?:都|也)?没错|不错|不客气|不假|错不了|不用说|不用问)/u;
const OPPOSED = /^(?:不同意|不对|不是|不行|不要|不可以|不确认|有误|错)(?!不|没)/u;
/** Signs that say it all. */
const NODS = /^[\s]*(?:👌|👍|🆗|🙆|✅|☑|✔|💯|👏|🙋)/u;
const SHAKES = /^[\s]*(?:👎|🙅|❌|✖|🚫|❎)/u;

/**
 * A plain yes or no, whatever was asked.
 * @param text normalised
 */
export function readYesNo(text: string): boolean | undefined {
  if (NODS.test(text)) return true;
  if (SHAKES.test(text)) return false;
  const plain = saidOnce(text);
  if (APPROVING.test(plain)) return true;
  if (DOUBLE.test(plain)) return true;
  if (OPPOSED.test(plain)) return false;
  if (NO.test(plain)) return false;
  return YES.test(plain) ? true : undefined;
}

/** What goes with a yes or a no in the same breath: particles, how long and how far, and what is done in such matters. */
const NOTHING_BESIDE =
  /^(?:没(?:问题|意见|毛病)|肯定|确定|对头|[无未非否木冇冒莫唔伐弗勿哪怎咋愿意同正才怪必须系呐的了啊呀吧呢嘛哦滴哈啦嘞噢喔嘢哒诶额着过么吗是有在得到上下起来去进这那个种样边里什啥任何哪点些东西人钱款我咱们你他都还也就才一直现目前暂时以之曾从再又已早刚领拿发给做办弄搞接参加申请报收享受评考通取获批打补交兼当干变算属于听见走离退辞调次回分毛半丝机会资格份命福轮可能敢备登记注册岗职编制证督导够不没错对嗯恩好行真确实当然别其另外二两家本阿昂更低高像似乎持成格\da-z'-])*(?=$|[\s,，。.!！~、;；])/u;

/**
 * A yes or a no that answers a question of fact: the word, and nothing but what goes with it. 不急, 好烦, 没听懂 begin like
 * one and are none.
 * @param text normalised
 */
export function answersYesNo(text: string): boolean | undefined {
  const so = readYesNo(text);
  const isWhole =
    NODS.test(text) || SHAKES.test(text) || isYesInDisguise(text) || NOTHING_BESIDE.test(saidOnce(text));
  return isWhole ? so : undefined;
}

/** 不是没有在职, 谁说不在, 一点没错: a yes, whatever its words say one by one. */
export const isYesInDisguise = (text: string): boolean => {
  const plain = saidOnce(text);
  return DOUBLE.test(plain) || (plain.length <= 6 && APPROVING.test(plain));
};

/** 没有没有, 不是不是: said twice, meant once. */
const saidOnce = (text: string): string =>
  text.replace(/^[\s,，。.!！~]+/u, '').replace(/^(没有|不是|不|没)\1+/u, '$1');

/** 对，提交吧; 以上都没问题: nothing but a yes. */
const NOTHING_BUT_YES =
  /^(?:好|行|可以|同意|愿意|肯|格|确认|确定|对|没错|没有?问题|没有?意见|是|嗯|恩|提交|交|要|办|申请|保存|保留|收集|留下?|填|信息|资料|情况|内容|以上|上面|都|全部?|正确|准确|无误|不用改|不改|的|了|吧|啊|呀|哦|呢|哈|嘞|啦|就|这样|那|我|也|继续|先|请|帮我|草稿|ok|okay|yes|yep|sure|agree|agreed|i|correct|right|submit|it|all|go ahead|[\s,，。.!！~])+$/u;

/** A yes that stands alone: 没问题，就是手机换了 is none, and 好吧谢谢 agrees to nothing. */
export const isPlainYes = (text: string): boolean =>
  NODS.test(text) || (readYesNo(text) === true && NOTHING_BUT_YES.test(text));
