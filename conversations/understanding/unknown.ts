const UNKNOWN =
  /不(?:太|大|是很|是太|怎么|很)?(?:知道(?!有|还有|能|可以|要|得|需要)|知情|清楚|确定|记得|晓得|了解|懂|明白|好说|肯定|敢说)|说不(?:清|准|好|上|定)|记不(?:太|大|得|清|住|起|全|准)|想不起|忘(?:了|记|掉|光)|没(?:印象|数|注意|留意|细看|看过|看到|查过|算过|统计|记)(?!起)|没[^,，。\s]{0,4}(?:印象|统计)|搞不(?:清|懂)|弄不清|吃不准|拿不准|拎不清|不详|(?:要|得|需要?)(?:先|再)?(?:回去|回家|去|等)?(?:问|查|翻|看|找|核实|确认)(?!题)|(?:我)?(?:回头|回去|回家|等我)(?:再)?(?:问|查|翻|看|找|核)|不在(?:手边|身边|手上|我这)|压箱底|谁还?记得|多少来着|没细?算|(?:证书?|账本?|数据?|材料|文件)[^,，。\s]{0,3}在[^,，。\s]{1,6}(?:那|手|家里|柜)|跳过(?!了?[初中高])|略过|先不填|随便填|unknown|don'?t (?:know|remember)|not sure|no idea|unsure|can'?t remember|forgot|skip/u;

/** Is this “I don't know”? Said so in its many forms, it is an answer. */
export const saysUnknown = (text: string): boolean => UNKNOWN.test(text);

/** 还没出来, 还没公布: nobody can know it yet. */
export const saysNotOutYet = (text: string): boolean =>
  /(?:没|未)(?:有)?(?:出来|出结果|出分|公布|公示|下来|打分|通知)|(?:结果|分数|成绩)(?:还)?没|在等(?:结果|通知|公布)|等(?:结果|通知|公布)|not out yet|not announced/u.test(
    text,
  );
