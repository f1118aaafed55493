type Topic = 'thanks' | 'bot' | 'opening' | 'busy';

/** 你好 我想咨询一下: and what, comes next. */
const OPENING =
  /^(?:你好|您好|请问|那个|老师|领导|麻烦|我|想|要|来|就|[\s,，])*(?:咨询|问|请教|了解)(?:一?下子?|问|一?个事情?|个问题|点事情?|一?件事)(?:您|你|啊|哦|呢|可以吗|行吗)?[?？。.…!！]*$/u;

/** 好的谢谢: agrees to nothing. */
const THANKS =
  /^(?:好[的吧嘞]?|行|嗯|哦|ok|明白了?|知道了|了解了?|收到|[\s,，])*(?:谢谢|多谢|谢了|感谢|辛苦了?|thanks|thank you)(?:您|你|啦|了|啊|哦|呀|老师|亲|们|[\s,，!！。~])*$/u;

/** 你是机器人吗: who answers, may be known. */
const BOT =
  /^(?:那|请问|\s)*(?:你|您|对面|跟我(?:说话|聊天)的|这边?)(?:这)?(?:是|到底是)?(?:不是)?(?:一?个)?(?:真人|机器人|人工智能|ai|电脑|程序|人还是机器人?|机器人?还是(?:真)?人)(?:还是[^,，。\s]{1,4})?(?:吗|吧|啊|呀|呢)?(?:在回)?[?？]?$|^(?:are you|is this|am i (?:talking|chatting) to) (?:a |an )?(?:bot|robot|ai|machine|real person|human)\??$/u;

/** 谢谢啊 下次再来: thanks, with more behind it. */
const THANKS_FIRST =
  /^(?:好的?|行|嗯|哦|ok|明白了?|知道了|了解了?|[\s,，])*(?:谢谢|多谢|谢了|感谢|辛苦了?|thanks|thank you)/u;
/** 等一下 接个电话 */
const BUSY =
  /^(?:你?(?:等|稍)(?:一?等|一?下|一?会儿?)|先等等|马上|(?:等|让)?我?(?:先|再)?(?:想想|考虑一?下?|看看|找找)|wait)(?:[啊哈哦呀…]|[\s,，][^\d]{0,14}|我[^\d,，]{1,8})?$/u;

/** 我想想再说, 等会儿再交, 等我问下领导: the draft waits. */
const PUTS_OFF =
  /^(?:那|让|等|我|先|再|[\s,，])*(?:想想|考虑考虑|考虑一下)(?:再说|再定|看|吧|一下)*$|^等(?:一?会儿?|下)再(?:交|说|弄|填|提交)吧?$|^先不(?:提交|交)[了吧]?$|^(?:那)?(?:明天|改天|回头|晚上)再(?:说|弄|交|来|填)吧?$|^等?我?(?:先)?问(?:一?下|问)?(?:领导|主任|站长|会计|老婆|老公|同事)(?:再说)?$/u;

/** What is polite, or asks who answers, and nothing else. */
export const smallTalk = (text: string): Topic | undefined =>
  THANKS.test(text)
    ? 'thanks'
    : BOT.test(text)
      ? 'bot'
      : OPENING.test(text)
        ? 'opening'
        : PUTS_OFF.test(text)
          ? 'busy'
          : undefined;

/** What may well be small talk where nothing else was understood. */
export const likelySmallTalk = (text: string): Topic | undefined =>
  THANKS_FIRST.test(text) ? 'thanks' : BUSY.test(text) ? 'busy' : undefined;
