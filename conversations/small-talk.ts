type Topic = 'thanks' | 'bot' | 'opening' | 'busy' | 'upset';

/** 你好 我想咨询一下: and what, comes next. */
const OPENING =
  /^(?:你好|您好|请问|那个|老师|领导|麻烦|我|想|要|来|就|[\s,，])*(?:咨询|问|请教|了解)(?:一?下子?|问|一?个事情?|个问题|点事情?|一?件事)(?:您|你|啊|哦|呢|可以吗|行吗)?[?？。.…!！]*$/u;

/** 好的谢谢: agrees to nothing. */
const THANKS =
  /^(?:好[的吧嘞]?|行|嗯|哦|ok|明白了?|知道了|了解了?|收到|[\s,，])*(?:谢谢|多谢|谢了|感谢|辛苦了?|thanks|thank you)(?:您|你|啦|了|啊|哦|呀|老师|亲|们|[\s,，!！。~])*$/u;

/** 你是机器人吗: who answers, may be known. */
const BOT =
  /^(?:那|请问|\s)*(?:你|您|对面|跟我(?:说话|聊天)的|这边?)(?:这)?(?:是|到底是)?(?:不是)?(?:一?个)?(?:真人|机器人|人工智能|ai|电脑|程序|人还是机器人?|机器人?还是(?:真)?人)(?:还是[^,，。\s]{1,4})?(?:吗|吧|啊|呀|呢)?(?:在回)?[?？]?$|^(?:are you|is this|am i (?:talking|chatting) to) (?:a |an )?(?:bot|robot|ai|machine|real person|human)\??$/u;

/** 你叫啥, 你是谁做的: who answers, by name. */
const WHO_ANSWERS =
  /^(?:那|请问|对了|[\s,，])*(?:你|您)(?:(?:的)?(?:名字)?(?:叫|是)(?:什么|啥|谁)|(?:是)?(?:谁|哪[个家里儿])(?:单位|公司|人)?(?:做|开发|弄|搞|写|设计|造|办)(?:出来)?)(?:名字|名|人)?(?:的)?(?:呀|啊|呢)?[?？]?$|^(?:who (?:are|made|built) you|what(?:'s| is) your name)\??$/u;

/** 太不公平了, 领导天天骂, 心累: what weighs on somebody, and nothing of the matter. */
const UPSET =
  /不公平|不公道|偏心|委屈|憋屈|心累|心寒|寒心|心酸|[累烦气急愁冤]死|气人|难受|(?:太|好|真|很|实在)(?:难|累|烦|苦|气|辛苦|麻烦|憋)(?:了|啊|$)|受气|(?:被|挨|天天|老是?|总是?|又|一直)[^,，。]{0,4}(?:骂|训|批评|欺负|刁难)|(?:骂|训|欺负|刁难)(?:我|人)|撑不住|不想干了|干不下去|unfair|so tired|frustrat/u;

/** 谢谢啊 下次再来: thanks, with more behind it. */
const THANKS_FIRST =
  /^(?:好的?|行|嗯|哦|ok|明白了?|知道了|了解了?|[\s,，])*(?:谢谢|多谢|谢了|感谢|辛苦了?|thanks|thank you)/u;
/** 等一下 接个电话 */
const BUSY =
  /^(?:你?(?:等|稍)(?:一?等|一?下|一?会儿?)|先等等|马上|(?:等|让)?我?(?:先|再)?(?:想想|考虑一?下?|看看|找找)|wait)(?:[啊哈哦呀…]|[\s,，][^\d]{0,14}|我[^\d,，]{1,8})?$/u;

/** 我想想再说, 等会儿再交, 等我问下领导: the draft waits. */
const PUTS_OFF =
  /^(?:那|让|等|我|先|再|[\s,，])*(?:想想|考虑考虑|考虑一下)(?:再说|再定|看|吧|一下)*$|^等(?:一?会儿?|下)再(?:交|说|弄|填|提交)吧?$|^先不(?:提交|交)[了吧]?$|^(?:那)?(?:明天|改天|回头|晚上)再(?:说|弄|交|来|填)吧?$|^(?:那|我|你|先|这个|电话|手机号?|号码|名字|姓名|单位|[\s,，])*(?:等歇|等一?下|等会儿?|等等|晚点|晚些|过会儿?|一会儿?|待会儿?|回头)(?:再|我再)(?:讲|说|填|写|给|留|报|发|弄)(?:你|您)?(?:可以|行|好|成)?[吧吗伐呀啊么不]*[?？]?$|^等?我?(?:先)?问(?:一?下|问)?(?:领导|主任|站长|会计|老婆|老公|同事)(?:再说)?$/u;

/** What is polite, or asks who answers, and nothing else. */
export const smallTalk = (text: string): Topic | undefined =>
  THANKS.test(text)
    ? 'thanks'
    : BOT.test(text) || WHO_ANSWERS.test(text)
      ? 'bot'
      : OPENING.test(text)
        ? 'opening'
        : PUTS_OFF.test(text)
          ? 'busy'
          : undefined;

/** What may well be small talk where nothing else was understood. */
export const likelySmallTalk = (text: string): Topic | undefined =>
  THANKS_FIRST.test(text) ? 'thanks' : BUSY.test(text) ? 'busy' : UPSET.test(text) ? 'upset' : undefined;
