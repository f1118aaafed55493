import type { Move } from '../messages.js';

/** What may be asked of the talk itself at any point. */
export type Command =
  | Exclude<Move, 'answer' | 'unknown' | 'correction' | 'question' | 'none'>
  | 'myData'
  | 'forget';

/** Words around a command that do not change it: 请, 帮我, 一下, 吧, 谢谢. */
const BEFORE =
  '(?:请|麻烦|帮我|帮忙|给我|我要|我想要?|我来|那就?|先|算了|好吧|还是|能不能|可以|可不可以|能|let me|please|can i|i want to|go|\\s)*';
const AFTER =
  '(?:一下|下|吧|呀|啊|呢|吗|了|谢谢|好了|得了|可以吗|行吗|好吗|please|thanks|\\s|[,，.。!！?？~、])*';

/** No command is longer; a long message need not be held against every one. */
const LONGEST = 40;

/** A message is a command only where nothing else is in it: 我取消了社保 is none. */
const only = (words: string) => new RegExp(`^/?${BEFORE}(?:${words})${AFTER}$`, 'u');

const COMMANDS: readonly (readonly [Command, RegExp])[] = [
  [
    'forget',
    only(
      '(?:删除|删掉|清除|抹掉|注销)(?:掉)?(?:我(?:的|所有的?)?)?(?:全部|所有)?(?:的)?(?:资料|信息|数据|个人信息|记录|账号)|(?:把)?我的(?:资料|信息|数据|个人信息|记录)(?:全部|都)?(?:删除|删掉|删了|清除)(?:掉)?|(?:delete|forget) (?:my|all my) data',
    ),
  ],
  [
    'myData',
    only(
      '(?:看看|查看|查)?(?:我的|我)(?:资料|个人信息|信息|数据)(?:有哪些|是什么)?|你(?:们)?(?:都)?(?:存|记|保存|记录|留)(?:了)?(?:我)?(?:的)?(?:什么|啥|哪些)(?:信息|资料|数据)?|my data',
    ),
  ],
  [
    'language-en',
    only(
      'en|english|英文|英语|(?:切换?|换|改|转)(?:成|到|为)?(?:英文|英语|english)|说英[文语]|讲英[文语]|(?:do you |can you )?speak english|用英[文语]|speak english|switch to english',
    ),
  ],
  [
    'language-zh',
    only(
      'zh|cn|chinese|中文|汉语|(?:切换?|换|改|转|说|讲|用)(?:回|成|到|为)?(?:中文|汉语|普通话|国语|chinese)(?:吧)?(?:\\s?(?:我)?看不懂英[文语])?|说中文|用中文|讲中文|speak chinese|switch to chinese',
    ),
  ],
  [
    'back',
    only(
      '(?:返回|退回|退到|退|回到|回|倒|改|修改)?(?:上一?(?:步|题|个问题?|个|条|页|问)|前一?(?:步|题|个问题?|问))(?:(?:重新?|再|改)(?:答|填|选|来|说)?(?:一遍|一次|一下)?)?|后退|返回|退回去?|倒回去|回退|退一步|撤销|撤回|go back|back|previous|undo',
    ),
  ],
  [
    'restart',
    only(
      '(?:从头|重头)(?:再)?(?:来|开始|填|说|问|走)?(?:一遍|一次)?|重新(?:开始|来过?|填写?|问|走)(?:一遍|一次)?|重来(?:一遍|一次)?|(?:全部)?(?:清空|清除|清掉)(?:重填|重来|重新(?:来|填))?|推倒重来|重置|重启|restart|start over|reset|start again|begin again|new',
    ),
  ],
  [
    'cancel',
    only(
      '取消(?:申请|办理|掉)?|不办了?|不弄了?|不搞了?|不填了?|不问了?|不申请了?|(?:我)?不想(?:再)?(?:办|弄|填|申请|搞)了?|退出|结束(?:对话|聊天|会话|办理)?|结束|停止|停|算了|到此为止|先这样|再见|拜拜|bye|cancel|quit|exit|stop|never ?mind',
    ),
  ],
  [
    'help',
    only(
      '帮助|帮忙|求助|(?:我)?不(?:会|知道怎么)(?:用|操作|弄)(?:这个)?|使用说明|说明|指南|菜单|功能|(?:这个?)?怎么(?:用|操作|使用|玩)(?:啊|呀)?(?:这个|它)?|你(?:都|还|到底)?(?:能|会|可以)(?:都)?(?:帮我|帮)?(?:干|做|办)?(?:点|些)?(?:什么|啥|嘛)|你是(?:谁|什么|干嘛的?|干什么的?)|有(?:什么|啥|哪些)功能|help|menu|what can you do|how does this work|\\?',
    ),
  ],
  [
    'repeat',
    only(
      '重复(?:一遍|一次)?|再(?:说|问|讲|念|发|来)(?:一遍|一次|一下)|(?:刚才)?(?:问|说)(?:的)?(?:是)?(?:什么|啥)(?:来着)?|没(?:看清|听清|看见)|什么问题|继续|接着(?:来|说|问|办)?|repeat|again|continue|resume|go on|say again',
    ),
  ],
  [
    'status',
    only(
      '(?:我的?)?(?:查(?:询|看|一查|下)?(?:一下)?)?(?:我的?)?(?:申请|草稿|办理|审核|审批|材料|单子)?(?:的)?(?:进度|状态|进展)(?:怎么样|如何|查询|到哪(?:了|一步了?))?|(?:我的?)?(?:上次|之前|刚才)?(?:提交|申请|报|交)?(?:的)?(?:申请|草稿|单子|材料|东西)?(?:现在|目前)?(?:到|走到|办到|审到|审核到|处理到)(?:了)?(?:哪|什么)(?:里|一?步|个?环节|阶段|地步)?(?:了)?|(?:我的?)?(?:申请|草稿|单子|材料)?(?:批|审|审核|审批|办|通过)(?:了|好|下来|完)*(?:没有?|吗)|(?:我的?)(?:申请|草稿|单子|材料)(?:现在|目前)?(?:怎么样|如何|什么情况)(?:了)?|status|progress|my claims?|my drafts?',
    ),
  ],
  [
    'human',
    only(
      '(?:我)?(?:要|想)?(?:转|找|接|要|换|叫|跟|和)?(?:个)?(?:人工|真人|活人|人)(?:客服|服务|坐席|帮助|咨询|说(?:话)?|聊|讲)|(?:我)?(?:要|想)?(?:转|找|接|要|换|叫)?(?:个)?(?:人工|真人|活人)|叫(?:个|一个)人(?:来)?|有(?:没有|没)?(?:工作人员|人工|真人|客服)|(?:找|叫)(?:你们?)?(?:的)?(?:领导|负责人|主任|经办人)|客服(?:电话|热线)?(?:是)?(?:多少|几号)?|(?:找|转|联系|接)(?:个|一下|一个)?(?:客服|工作人员|管理员|负责人|人)|客服|(?:能|可以)?打?(?:个)?电话(?:问|找|咨询)?(?:谁|哪里|哪个|多少)?\\s?(?:给我)?(?:接|转|找)?(?:个|一个)?(?:人|人工)?|(?:给我|帮我)?(?:接|转|找)(?:个|一个|一位)(?:人|工作人员)|human|agent|operator|talk to (?:a )?(?:human|person|someone)',
    ),
  ],
  [
    'greeting',
    only(
      '你好(?:呀|啊)?|您好|hi|hello|hey|在吗|在不在|有人吗|早上?好|上午好|下午好|晚上好|哈喽|嗨|start|开始',
    ),
  ],
];

/** Said beside a command, and nothing of the matter itself: 不弄了 太麻烦; 没听懂 再问一次. */
const ASIDE =
  /^(?:我)?(?:刚才|刚刚|这个|那个|上面|实在|有点)?[^,，。\s]{0,4}(?:选错|填错|点错|按错|打错|弄错|搞错|太麻烦|麻烦|没听懂|听不懂|没看懂|看不懂|没懂|不懂|谢谢|不好意思|抱歉|啥意思|什么意思|没时间|改天|下次|忙|算了|等等|好的?|嗯+)(?:了|啊|吧|呢|再说)*$/u;

/** The command that a normalised message is, with nothing of the matter itself beside it; else undefined. */
export function readCommand(text: string): Command | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = commandIn(text);
  if (whole) return whole;
  const [first = '', ...rest] = text.split(/[\s,，。!！]+/u).filter((part) => part !== '');
  const second = rest.join(' ');
  if (second === '') return undefined;
  if (ASIDE.test(first)) return commandIn(second);
  return rest.every((part) => ASIDE.test(part)) ? commandIn(first) : undefined;
}

const commandIn = (text: string): Command | undefined =>
  COMMANDS.find(([, pattern]) => pattern.test(text))?.[0];
