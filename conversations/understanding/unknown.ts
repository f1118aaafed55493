/** “I don't know”, in its many forms. */
const FORMS = [
  // 不知道, 不太清楚; but 不知道能不能领 asks
  '不(?:太|大|是很|是太|怎么|很)?(?:知道(?!有|还有|能|可以|要|得|需要)|知情|清楚|确定|记得|晓得|了解|懂|明白|好说|肯定|敢说)',
  '(?:哪|谁)(?:里|还)?(?:晓得|知道|记得)',
  // 说不准, 搞勿清, 查不到; 算不上 is a no
  '(?!算不上)[看搞弄说讲记想认数分算拎拿吃查翻摸](?:不|勿|弗)(?:太|大)?(?:清|准|好|上|定|出|起|住|懂|明白|全)',
  '记不(?:太|大|得)|[查翻]不[到着]',
  '忘(?:了|记|掉|光)',
  // 没印象, 心里没数, 没问过
  '没(?:印象|数|(?:去)?(?:问|打听)过|注意|留意|细看|看过|看到|查过|算过|统计|记)(?!起)|没[^,，。\\s]{0,4}(?:印象|统计)|没细?算',
  '好像[^,，。]{1,5}又?好像|(?<![^\\s,，。]{3})多少来着|不详',
  // 得问会计, 回头查查, 会计才知道, 没人告诉我, 不归我管
  '(?:要|得|需要?)(?:先|再)?(?:回去|回家|去|等)?(?:问|查|翻|看|找|核实|确认)(?!题)',
  '(?:我)?(?:回头|回去|回家|等我)(?:再)?(?:问|查|翻|看|找|核)',
  '(?:会计|财务|领导|站长|出纳)(?:才|那边|那里|那儿)?(?:知道|晓得|清楚|有数)|没(?:有)?(?:人)?告诉|不归我管|没经手',
  // 证书不在手边, 账在会计那
  '(?:不在|没带在?)(?:手边|身边|身上|手上|我这)|压箱底|(?:证书?|账本?|数据?|材料|文件)[^,，。\\s]{0,3}在[^,，。\\s]{1,6}(?:那|手|家里|柜)',
  '跳过(?!了?[初中高])|略过|先不填|随便填',
  "unknown|don'?t (?:know|remember)|not sure|no idea|unsure|can'?t remember|forgot|skip",
].join('|');
const UNKNOWN = new RegExp(FORMS, 'u');

/** Is this “I don't know”? Said so in its many forms, it is an answer. */
export const saysUnknown = (text: string): boolean => UNKNOWN.test(text);

const LAST_WORD = new RegExp(
  `(?:${FORMS}|没(?:有)?(?:公布|通知|出来|下来))(?:的|了|啊|呀|呢|哦|过|爽|来|楚)*$`,
  'u',
);

/** 批没批我心里没数: whatever stands before, “I don't know” is the last word. */
export const endsUnknown = (text: string): boolean => LAST_WORD.test(text);

/** 还没出来, 还没公布: nobody can know it yet. */
export const saysNotOutYet = (text: string): boolean =>
  /(?:没|未)(?:有)?(?:出来|出结果|出分|公布|公示|下来|打分|通知)|(?:结果|分数|成绩)(?:还)?没|在等(?:结果|通知|公布)|等(?:结果|通知|公布)|not out yet|not announced/u.test(
    text,
  );
