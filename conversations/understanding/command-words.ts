import type { Move } from '../messages.js';

/** What may be asked of the talk itself at any point. */
export type Command =
  | Exclude<Move, 'answer' | 'unknown' | 'correction' | 'question' | 'none'>
  | 'myData'
  | 'forget'
  /** The question is to be put in other words. */
  | 'explain';

/** How a command is told: by words that name it, among words that may stand around them. */
export interface CommandWords {
  readonly command: Command;
  /** Looked for in the text without its spaces and signs. */
  readonly names: RegExp;
  /** The words that may stand in it, beside the common ones: anything else makes it an ordinary sentence. */
  readonly around: readonly string[];
  /** What says it beyond doubt, whatever else stands beside it. */
  readonly plainly?: RegExp;
}

const words = (list: string): readonly string[] => list.split(' ');

/** Said around any command: politeness, pronouns, particles, excuses. None of them says anything of the matter itself. */
export const COMMON_WORDS = words(
  '请 麻烦 帮 帮我 帮忙 给 让 我 俺 我们 咱 咱们 你 您 你们 那 就 先 再 又 也 都 还 还是 干脆 直接 可以 可不可以 可否 能 能不能 想 要 得 要不 不如 ' +
    '快 赶紧 赶快 现在 马上 立刻 把 将 一下 下 下子 吧 呀 啊 呢 吗 嘛 么 了 啦 哦 噢 哈 呗 咯 喽 哟 哎 唉 诶 额 呃 嗯 恩 的 地 个 一个 这 那个 这个 ' +
    '谢谢 多谢 谢 谢了 谢啦 好 好的 好了 好吗 好不好 行 行吗 行不 行不行 得了 算了 等等 等一下 等下 不好意思 抱歉 对不起 哥 姐 亲 老师 师傅 同志 ' +
    '太 有点 好像 真 真的 刚 这次 本次 不对 错了 又错了 算 了吧 一遍 一次 这里 这儿 这边 那边 今天 对话 聊天 会话 程序 系统 页面 机器人 上次 上回 之前 刚才 刚刚 need me 实在 突然 发现 需要 必须 麻烦了 太麻烦 烦 累 忙 没空 没时间 有事 懒得 懒 急 长 久 细 搞错 弄错 选错 填错 点错 按错 打错 答错 写错 错 ' +
    '看不懂 看不明白 听不懂 不懂 没懂 没看懂 没听懂 没明白 不明白 不清楚 啥意思 什么意思 不会 啥 什么 ' +
    '很 好多 非常 特别 实在是 真是 挺 蛮 这么 那么 复杂 繁琐 啰嗦 罗嗦 慢 难 乱 晕 绕 累人 费劲 费时间 费事 头疼 头大 折腾 无聊 没劲 没意思 烦死 烦死了 急事 点事 家里有事 手滑 手误 手快 手抖 不小心 ' +
    '想要 觉得 晓得 知道 想着 一哈 哈子 一会儿 一会 待会 待会儿 等会 等会儿 过会 过会儿 晚点 晚些 来着 啊呀 哎呀 哎哟 唉呀 劳驾 辛苦 辛苦了 阿拉 侬 哇 伐 撒 噻 嘞 咧 ' +
    'please pls plz thanks thank thx you i me my the a an to want would like let lets can could ok okay just now sorry we us our this that is it are be with for on at of in do should may might have has get here there',
);

/** The question or step before: 上一步, 前面那题, 刚才那个问题. */
const EARLIER =
  /(?:上|前)(?:面|头|边)?(?:那)?一?(?:个|道|条)?(?:步|题目?|问题|问|条|页|项|选项|个(?!月|人))|(?:上|前)一?道|(?:刚才|刚刚|方才|刚)(?:我)?(?:那|的|选|答|填|点|说)[^说讲问]{0,6}/u;

/**
 * In the order they are tried: what only one command says comes before what several say. Names are looked for in the
 * whole, so that 从头再说一遍 begins again and 上一句再说一遍 repeats.
 */
export const COMMANDS: readonly CommandWords[] = [
  {
    command: 'forget',
    names:
      /(?:删|清除|抹|注销|销毁).*(?:资料|信息|数据|记录|账号)|(?:资料|信息|数据|记录|账号).*(?:删|清除|抹|注销)|(?:delete|forget|erase|remove).*data/u,
    around: words(
      '删 删除 删掉 删了 掉 除 清除 抹 抹掉 注销 销毁 全部 所有 全 个人 资料 信息 数据 记录 账号 聊天 对话 delete forget erase remove all data',
    ),
  },
  {
    command: 'myData',
    names:
      /我(?:的)?(?:个人)?(?:资料|信息|数据)|(?:存|记|保存|记录|留|收集)(?:了|着)?(?:我)?(?:的)?(?:什么|啥|哪些)|mydata|whatdoyou(?:know|keep|store)/u,
    around: words(
      '看 看看 查 查看 有 哪些 是 存 记 保存 记录 留 着 收集 资料 信息 数据 个人 知道 关于 data what do know keep store about show',
    ),
  },
  {
    command: 'language-zh',
    plainly:
      /^简体中?文?$|[说讲]中国话吧?$|(?:改|换|切换?|变|转|弄|调|搞)回?[成为到]?用?(?:中文|汉语|普通话|中国字|汉字)(?![论期刊])|用中文(?:[跟和给]我)?(?:回|说|讲|答|聊)|中文(?:显示|界面|模式)/u,
    names:
      /^(?!.*(?:cant|cannot|dont)\w*chinese).*(?:中文|汉语|普通话|国语|[中汉]国?字|chinese)|^(?:zh|cn)$/u,
    around: words(
      '中文 汉语 普通话 国语 chinese zh cn 回答 回复 聊 写 变 变成 变回 切换 切 换 换成 回 成 到 为 改 转 说 讲 用 版 版本 模式 界面 会 不会 英文 英语 speak switch change in use version back language',
    ),
  },
  {
    command: 'language-en',
    plainly:
      /(?:改|换|切换?|变|转|弄|调|搞)[成为到]?用?英[文语](?![论期刊名了])|can'?t (?:read|understand) chinese|english,? (?:pls|please)|用英[文语](?:[跟和给]我)?(?:回|说|讲|答|聊)|英[文语](?:显示|界面|模式)/u,
    names: /^(?!.*会(?:说|讲)(?!.*(?:吗|么|不)))(?!我是).*(?:英文|英语|english)|^en$|speakeng/u,
    around: words(
      '不 英文 英语 英 english en 回答 回复 聊 写 变 变成 变回 切换 切 换 换成 成 到 为 改 转 说 讲 用 版 版本 模式 界面 会 会不会 不会 跟 和 speak switch change in use version do language is there',
    ),
  },
  {
    command: 'human',
    names:
      /^(?!我是|.*重新|.*问(?:一?下)?(?:我们|咱|单位)|.*不(?:知道|晓得|清楚).*[要得]问)(?:.*)(?:(?<!非)人工|真人|活人|客服|(?:找|接|叫|喊|让|请|换|转|联系|跟|和|有|要|问|见)[^,]{0,6}(?:工作人员|领导|负责人|主任|主管|经理|经办人|管理员|办事员|接线员|同志|管事的)|(?:叫|让|喊|换)你们?(?:同事|领导)|^(?:接线员|管理员|办事员|值班员)|(?:找|跟|和|换)[^,]{0,8}(?:电话里|坐办公室|真)[^,]{0,3}(?:讲|说|聊|人)|不(?:想|要|愿意)?[跟和要]?机器人|联系(?:到|上)个?人|(?:找|接|叫|喊|换|转)(?:你们|个|一个|一位|位|懂的|会的|明白的|管事的)*人(?!社|民)|值班的?人|(?:跟|和|要|找)(?:个)?人(?:说|聊|讲|谈|问)|电话(?:给|问|找|咨询)(?:人|谁|你)|有没有人(?:能|可以)?(?:帮|管|回|理|(?:直接|当面)?[跟和给]我[说讲聊谈])|(?:跟|和|找|要)[^,]{1,6}的人(?:直接|当面|亲自)?[说讲聊谈问]|的人(?:联系|回|打|找)|有人(?:能|可以)帮|human|agent|operator|(?:talk|speak)to(?:a|some)?(?:person|one|body)|realperson)/u,
    around: words(
      '人工 真人 活人 人 客服 喊 说不清 讲不清 说不通 讲不通 区民政局 民政局 民政 工作人员 你们同事 办事 领导 负责人 主任 经办人 管理员 办事员 主管 经理 接线员 值班 回复 回答 解答 服务 坐席 帮助 咨询 说 说话 聊 聊天 聊聊 讲 讲话 谈 来 有 有没有 没 没有 在 在哪 哪 哪里 哪儿 ' +
        '找 找个 转 转接 接 接通 叫 换 跟 和 问 见 不 不想 不要 不跟 机器人 机器 联系 联系我 在线 听不懂 方式 谁 一位 位 懂 明白 管事 说不明白 电话 打 打电话 号码 多少 几号 办公室 热线 是 在不在 human agent operator talk speak with person someone somebody real staff service customer',
    ),
  },
  {
    command: 'back',
    names: new RegExp(
      `^(?!.*(?:不(?:报|办|弄|填|申请)了|从头|全部|再[说问讲念发]|[说问讲](?:的)?(?:是)?(?:什么|啥)|重复|最开始|是什么|是啥|啥意思|什么意思|没[看听](?!.*(?:退|返回|回去)))).*(?:${EARLIER.source}|前[头面](?:那)?一道|倒转|后退|倒退|回退|退回|倒回|返回|退一[步题格页]|往回|撤销|撤回|(?:回|退)去|^退一[下退]|重答|重选|(?:选|填|点|按|答|写)错|手[滑误抖]|退后|往前(?:翻|退|倒|一)|改(?:一下|一?改)?(?:前面|刚才|上)|返回去|goback|^back|stepback|backone|takemeback|上一?[级层]|previous|undo|(?:last|earlier)question)`,
      'u',
    ),
    around: words(
      '退后 后 往前 翻 上一页 返回去 上 前 上面 前面 一 步 题 题目 问题 问 条 页 项 道 选项 步骤 上一 前一 上个 前个 上一步 上一个 前一个 刚才 刚刚 方才 之前 选 答 填 点 按 说 改 修改 更改 改改 重 重新 重来 重答 重选 重填 ' +
        '返回 退回 退 退到 退一步 后退 倒退 倒 倒回 回退 回 回到 回去 去 来 到 往 往回 跳 跳回 撤销 撤回 一遍 一次 答案 回答 上级 上一级 上一层 that it go back one step previous earlier question undo last take previously 上头 前头 上边 前边 没 看清 看见 看到 想好 页 格 得 不准 不好 不行 不准确 不太对 换 换个 换一个 改个 改掉 另 另外 看 看看',
    ),
  },
  {
    command: 'restart',
    names:
      /[从打]头|从零|重头|删光|(?:前面|之前|刚才)[^,]{0,4}不要了|重填|重测|从(?:一开始|最开始|开头)|归零|(?:再|重新?)走一?遍|推翻|重新(?!说|讲|发|念|考|答$|选$)|重来|重开|重启|重置|推倒|清空|清掉|清零|从第一|(?:回到|回)(?:最)?(?:开始|开头|第一|首页|起点)|全部(?:重|不算)|^new$|reset|restart|startover|startagain|beginagain|fromthebeginning|fromscratch/u,
    around: words(
      '归零 零 一塌糊涂 不要 打回 登记 录入 做 改 改掉 一个人 换个人 换 身份 别人 从头 起 推翻 一开始 流程 删 删了 删掉 从头 重头 从 头 重新 重 重来 重开 重启 重置 推倒 申请 办理 清空 清掉 清零 清除 清 全部 全 所有 一切 前面 之前 刚才 不算 不算数 作废 来 来过 过 开始 填 填写 答 问 测 走 说 弄 办 选 算 ' +
        '一遍 一次 遍 次 第一 第一题 第一步 题 步 个 问题 最 最开始 开头 首页 起点 回到 回 到 restart reset start over again begin from beginning scratch new everything',
    ),
  },
  {
    command: 'repeat',
    names:
      /重复|复述|上一?句(?:话)?(?:是|说)|重[说问讲念发]|(?:再|重新)(?:说|问|讲|念|发|读|打|来|看|显示)(?:我|给我)?(?:一)?(?:遍|次|下)|(?<!不|不想|不要|别)(?:继续|接着)|(?:问|说|讲)(?:的|了|到)?(?:我)?(?:是)?(?:什么|啥|哪)|(?:什么|啥)问题|(?:问题|题目)是(?:什么|啥)|^(?:什么|啥|啥子|么事)$|没听到|(?:没|未)(?:有)?(?:看|听)(?:清|见|到)|(?:看|听)不(?:清|见)|(?<!下次|改天|改日|以后|回头|明天|有空|[晚迟]点|[晚迟]些)再说|repeat|say(?:it|that)?again|^again|onemoretime|continue|resume|goon|pardon|comeagain|what(?:did)?yousay|whatwasthequestion/u,
    around: words(
      '哪 哪一 忘 刷忘 重复 复述 重发 重说 重问 重新 说 问 讲 念 发 读 打 来 看 显示 一遍 一次 遍 次 继续 接着 往下 办 填 答 刚才 刚刚 上 上一 上面 前面 那句 句 话 条 上一句 上一条 问题 题 题目 这题 那题 是 啥 什么 来着 没 没有 看清 听清 清楚 看清楚 听清楚 看见 听见 看到 听到 看明白 听明白 看懂 听懂 明白 清 看不清 听不清 看不见 听不见 ' +
        'repeat say come that it again question what did was is one more time continue resume go on pardon',
    ),
  },
  {
    command: 'explain',
    names:
      /^(?!.*(?:(?:怎么|咋|如何)(?:用|操作|弄|玩)|帮帮))(?:^(?:这|这个|这题|这句|那|你|问|的|话|题|是|到底|啥|什么)*(?:是)?(?:什么|啥|几个)意思|.*(?:(?:没|不)(?:有)?(?:太|大|怎么|很)?(?:看|听|搞|弄)?(?:懂|明白)|(?:看|听|搞|弄)不(?:太|大)?(?:懂|明白)|解释|说(?:得)?(?:清楚|明白|简单|具体|详细|细)|(?:换|用)(?:个|种)?(?:说法|问法|话)|(?:举|打)(?:个)?(?:例子|比方)|whatdo(?:es)?(?:you|it|that|this)mean|dont(?:understand|getit)|explain|inotherwords))/u,
    around: words(
      '这题 这句 这句话 这问题 问题 题 题目 句 话 到底 是 意思 几个 太 大 怎么 看 听 搞 弄 懂 明白 没 没有 不 解释 说 说法 问法 用 换 种 得 清楚 简单 具体 详细 细 点 些 一点 举 例子 例 打 比方 问 what do does mean dont understand get explain other words',
    ),
  },
  {
    command: 'status',
    // 我那个证书奖励的申请审完没, 报上去半个月 帮我查查到谁手里了
    plainly:
      /^(?=.*(?:我[^,]{0,8}(?:申请|草稿|单子)|(?:交|报|递)(?:上去|的那)|提交))(?!.*(?:多少钱|条件|怎么(?:申|报|交)|材料|能不能|可以吗|领过|资格)).*(?:(?:到|在)了?(?:谁|哪(?:个|一)?[步环阶])|[审批]完?(?:了|好|过|下来)?(?:没有?|吗|伐)$|查(?:查|一下|下)[^,]{0,4}[到进]|(?:单子|申请|草稿|材料)[^,]{0,6}(?:情况|怎么样|怎样|咋样|进度|如何))|我(?:那|这)[个份笔张][^,]{0,4}在?[审批办](?:吗|没|呢|完|了没|到)/u,
    names:
      /^(?=.*(?:^(?:现在)?(?:走|办|审|弄)?到(?:了)?哪|申请|草稿|单子|材料|交|报|状态|受理|消息|进度|进展|审|批|办|status|progress|claim|draft|application))(?=.*(?:(?:进度|进展)(?!慢|快|不)|状态(?!不|很|差)|结果|到(?:了)?(?:哪|什么)|哪一?步|怎么样|怎样|咋样|如何|情况|批(?:了|下|没|好|准|过)|过了?没|[审办](?:了|好|完|过|到|没|核|批|得)|受理|(?:消息|回复|回音|反馈|下文|动静)|通过|下来|查(?:查|询|一查|看|(?:一下)?我?的?(?:申请|草稿|单子))|看.*我的(?:申请|草稿|单子)$|status|progress|claims?$|drafts?$|application|approved))(?!.*(?:申请过(?!了没|没)|交过|报过|材料是|什么材料|哪些材料|怎么(?:办|报|申请)|可以审))(?:.*(?:吗|没|伐|哪|什么|啥|怎么样|怎样|咋样|如何|查|看|进度|进展|状态|结果|status|progress|my|where))/u,
    around: words(
      '申请 申报 草稿 单子 材料 东西 那几项 几项 那几个 啥情况 提交 交 报 交上去 上去 进度 进展 状态 结果 查 查查 查询 查一查 查看 看 看看 想 之前 上次 上回 前次 刚才 刚刚 前面 前几天 前两天 前天 昨天 上周 上礼拜 上星期 上个礼拜 上个星期 上个月 前阵子 前段时间 那天 早上 那份 那个 那笔 得 有了 目前 有没有人 人 在 还在 看过 看了 到 到了 走到 办到 审到 哪 哪里 哪儿 哪步 一步 步 什么 什么情况 情况 什么地步 环节 阶段 什么环节 什么阶段 什么程度 ' +
        '怎么样 怎样 咋样 如何 批 批准 批下来 审 审核 审批 处理 办 办理 办好 办完 完 过 通过 下来 出来 出 没 没有 有没有 有 是不是 是 知道 什么时候 多久 时候 消息 回复 回音 反馈 下文 动静 受理 补贴 奖励 好没好 status progress claim claims draft drafts application of what is where check show how are has been approved',
    ),
  },
  {
    command: 'cancel',
    names:
      /取消|没兴趣|暂停|拉倒|撂|歇(?:了|会|一)|溜了|回见|(?:晚点|晚些|等会儿?|待会儿?|过会儿?|一会儿?)(?:再|来)|^够了|打住|不(?:整|来|继续)了|[作罢]罢|罢了|下线|晚安|不(?:需要|必)了|不(?:需要|必)$|不(?:想|要|打算|愿意|准备|用|需要|必)?(?:再)?(?:继续|办理?|报|弄|搞|填|问|申请|申领|申报|玩|聊|答|看|用)(?:下去)?了|不(?:再)?(?:继续|填|问|申请|申领|申报|聊|答|看|用)(?:下去)?$|不(?:想|要|打算|愿意|准备)(?:再)?(?:继续|办|弄|搞|填|问|申请|申领|申报|玩|聊|答|看)|先不|别(?:再)?(?:问|弄|办|填|搞)|放弃|退出|结束|停(?!发|薪|职)|关掉|关闭|关了|终止|中止|(?:到|就)(?:这|此)(?!一?[个本])|先这样|就这样|(?<!不)算了(?!一?下|算)|懒得(?:再)?(?:填|弄|搞|问|答)|没必要|^(?:走了){2}|(?:问|聊)完了|中断|(?:下次|下回|改天|回头|以后|明天|改日)(?:再|来|说|弄)|(?:先|得|要)(?:走|撤|闪|下)了|^我[撤闪]了|再见|拜拜|^拜|88|没空|没时间|cancel|quit|exit|^(?:lets)?stop|nevermind|forgetit|bye|abort|iamdone|imdone|^end$/u,
    around: words(
      '取消 取消掉 撤销 撤 报 申请 申领 申报 办理 办 弄 搞 填 问 玩 聊 答 看 用 做 说 来 继续 下去 掉 不 不想 不要 不打算 不愿意 不准备 不用 别 放弃 退出 结束 停 停止 停下 停下来 关 关掉 关闭 终止 中止 到 到此 为止 此 这里 这儿 里 这样 ' +
        '对话 聊天 会话 下次 下回 中断 必要 没 完 暂时 暂 改天 改日 回头 以后 明天 今天 走 撤 闪 再见 拜拜 拜 88 再说 cancel quit exit stop here later never mind nevermind forget it bye goodbye abort am im done end this dont 够了 够 打住 整 罢了 下线 晚安 没意思 没兴趣 兴趣 不需要 不必 浪费时间 程序 页面 吃饭 去 开会 睡觉 上班 接孩子 暂停 拉倒 撂 下 歇 歇会 会儿 溜 回见 有空 再来',
    ),
  },
  {
    command: 'help',
    names:
      /帮助(?!过|了)|求助|帮帮(?:我|忙)|^帮(?:我|忙|个忙|我一下|忙一下)$|使用(?:说明|方法|指南)|(?:有|看|给)(?:没有|个)?说明|说明(?:书)?(?:在哪|$)|指南|指引|教程|向导|引导|菜单|功能|用法|(?:怎么|咋)(?:个)?(?:用|操作|使|玩|弄|开始)|(?:不会|不(?:知道|晓得|清楚|懂)(?:该)?(?:怎么|如何|咋)|[搞弄]不(?:懂|清|来)(?:怎么|如何|咋))(?:用|弄|操作|玩|搞|填|开始)|[你侬](?:们)?(?:这个|个|这)?(?:机器人|程序|系统|东西|助手)?(?:都|还|到底|究竟)?(?:能|会|可以)(?:都)?(?:帮我|帮)?(?:干|做|办|查|问|解决|处理)?(?:点|些)?(?:什么|啥|嘛|哪些)|(?:咋|怎么)跟你|(?:点|按)(?:还是|或者?)(?:要)?打字|打字(?:还是|或者?)(?:要)?(?:用)?(?:点|按|语音)|^在?这(?:里|儿|边)?(?:都)?(?:能|可以)(?:干|做|办|查|问|申请)(?:点|些)?(?:什么|啥|哪些)|(?:是)?干(?:什么|啥)使|(?:机器人|程序|东西|系统|助手)是?(?:都|还)?(?:能|会|可以)?(?:帮我|帮)?(?:干|做|办|查)(?:点|些)?(?:什么|啥|嘛|哪些)|^(?:能|可以)(?:帮我|帮)(?:干|做|办)(?:点|些)?(?:什么|啥|嘛)|你(?:有|是)?(?:什么|啥)(?:用|本事|能耐)|有(?:什么|啥)用(?:处)?(?:这|你)|你(?:是)?谁|你是(?:什么|啥|干|做)|这(?:个|东西)?是(?:什么|干|做|啥)|有(?:什么|啥|哪些)功能|(?:能|可以)问(?:你|些|点)*(?:什么|啥|哪些)|(?:怎么|咋|如何)(?:用|使|整|填|回答|搞|操作)|^介绍(?:一下)?(?:你|功能|下你)|提示|教(?:教|一下)?我|我?(?:该|应该)(?:怎么|如何|咋)(?:做|办|弄)?|help|menu|what(?:can|could)(?:you|i)(?:do|ask)|howdoesthiswork|howtouse|howdoiuse|whoareyou|whatdoyoudo/u,
    around: words(
      '打字 点 按 按钮 按键 输入 语音 跟 申请 没 来 来个 个 呗 讲讲 说说 讲 说 年纪大 提供 解决 处理 问题 事 事情 文档 本事 能耐 整 玩意 玩意儿 使 咋使 法 弄法 介绍 头一趟 头一回 第一次 头一次 在哪 哪里 忙 自己 玩意 玩意儿 使 事 事情 回答 填 搞 给点 看看 看 有没有 有没 求 帮助 求助 帮帮 帮帮我 用 使用 操作 玩 弄 开始 做 干 办 查 问 提示 说明 说明书 指南 菜单 功能 用法 方法 怎么 如何 咋 怎样 不会 不知道 该 应该 会 些 点 哪些 到底 究竟 谁 是 有 东西 系统 软件 小程序 机器人 干嘛 干什么 教 教教 它 不 操作 指引 教程 向导 引导 搞不懂 弄不来 搞不清 机器 东西 助手 工具 help menu what ask do how does this work it use who are',
    ),
  },
  {
    command: 'greeting',
    names:
      /你好|您好|^(?:hi|hello|hey)|在吗|(?<!现)在不在|有人|(?:早上?|上午|中午|下午|晚上)好|^早$|哈喽|哈罗|嗨|^start$|^开始|(?:good)(?:morning|afternoon|evening)/u,
    around: words(
      '你好 您好 hi hello hey 在 在吗 在不在 有人 早 早上 早上好 上午 上午好 中午 中午好 下午 下午好 晚上 晚上好 哈喽 哈罗 嗨 start 开始 there good morning afternoon evening everyone 大家',
    ),
  },
];
