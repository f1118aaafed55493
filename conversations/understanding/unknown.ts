const UNKNOWN =
  /不(?:太)?(?:知道|清楚|确定|记得|晓得|了解|懂|明白|好说)|不(?:大|怎么)(?:知道|清楚|记得)|说不(?:清|准|好|上来)|记不(?:太|大)?(?:得|清|住|起)|想不起|忘(?:了|记|掉)|没(?:印象|数|注意|查过)|搞不(?:清|懂)|拿不准|不详|(?:要|得|需要?)(?:去)?(?:问|查)|不在手边|跳过|略过|unknown|don'?t know|not sure|no idea|unsure|can'?t remember|forgot|skip/u;

/** Is this “I don't know”? Said so in its many forms, it is an answer. */
export const saysUnknown = (text: string): boolean => UNKNOWN.test(text);
