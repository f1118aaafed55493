const INTRODUCED =
  /^(?:.*?(?:我(?:的名字)?叫|名字是|姓名(?:是|:)?|联系人(?:是|:)?|叫我|^(?:她|他)?叫(?=\p{Script=Han}{2})|^就(?:写|填)|my name is|i am|i'm)|\p{L}{1,8}:|(?:我|免贵|本人)?姓(?=\S+\s)|(?:我是|就?叫|本人)(?=\p{Script=Han}{2,4}$))\s*/iu;

/** 张三（会长）, 小李就行, 闵洁 138…: what is said after a name. */
const AFTER_A_NAME =
  /(?:\([^()]*\)|[\d\s-]{7,}|就(?:行|好|可以)|即可|(?<=\p{Script=Han}{2})[吧呀哦啊]|[,，\s][男女])$/u;

/** 等一下我问问同事, 我不想留真名 */
const NOT_A_NAME =
  /^(?:我|你|您|咱)|等(?:一?下|等|一?会)|稍等|问问|不[想要用留姓叫]|能不能|可以|什么|吗$|没有|同事|老[公婆]|真名|真实|明天|改天|下次|再说|再弄|算了|先停|停一下|随便|跳过|略过|下一步|^先不|还要|不知道|空着|同上|^忘|^(?:我是)?(?:站长|会长|主任|书记)$|(?:艺术团|队)$|^姓.?$|^(?:名字|姓名)$|(?:协会|中心|机构|公司|居委会|社工站|服务社|商会|基金会|社区)$/u;

/**
 * A person's name from an answer to “your name”: 我姓叶 叶志明 → 叶志明, 经办人：傅洁 → 傅洁.
 * @returns undefined where there is no name in it
 */
export function readName(text: string): string | undefined {
  // 钱多多 手机138… 单位…: only what stands before them.
  const shown = text
    .normalize('NFKC')
    .replace(/\p{C}/gu, '')
    .trim()
    .replace(/(?<=\p{Script=Han}{2})[\s,，]+(?:手机|电话|单位|联系方式).*$/u, '');
  const rest = shown
    .replace(/[。.!！,，~]+$/u, '')
    .replace(AFTER_A_NAME, '')
    .replace(INTRODUCED, '')
    .trim();
  const words = rest.split(/[\s,，]+/u);
  const last = words.at(-1) ?? '';
  const name = words.length > 1 && /^\p{Script=Han}{2,4}$/u.test(last) ? last : rest;
  return /^[\p{L}\p{M}·.'\- ]{2,40}$/u.test(name) && !NOT_A_NAME.test(name) ? name : undefined;
}

/** A mainland mobile number from an answer: 11 digits, however they are spaced, with or without +86. */
export function readMobile(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/g, '');
  // 139… 不对 是138…: the last one stands.
  return [...digits.matchAll(/(?<!\d)(?:\+?86)?(1[3-9]\d{9})(?!\d)/g)].at(-1)?.[1];
}

/** 单位全称：…, 我们机构叫…: said before a name. */
const CALLED =
  /^(?:我们?|咱们)?(?:所在)?(?:单位|机构|组织|协会)?(?:的)?(?:全称|全名|名称|名字|单位|机构|组织)(?:是|叫做?|为|:)\s*|^单位(?=\p{Script=Han}{4})|^(?:就|那就|我)?(?:是|叫)(?=\S{3})/u;

const NO_EMPLOYER =
  /^都?对[\s,，]|^(?:确认|是的?|对的?|好的?|可以|同意|行|没错|继续)$|^(?:我)?(?:没有?|无|目前没有?)(?:工作)?(?:单位|机构|组织)?[了的呢啊]*$|^(?:跳过|略过|下一步|先?不填|暂无|随便)$|^(?:我)?退休|^等|不想|(?:明天|改天|下次|以后)(?:再)?(?:说|弄|填|来)|^算了|先停|停一下|^我(?:换|现在|已经|退|忘|不|也)|上班|^(?:我)?(?:也)?(?:不知道|不清楚|忘)|^先?空着|^同上|^不传|^随便|没(?:有)?全[称名]/u;

/** An employer's or organisation's name: 2 to 60 signs with letters in them, on one line. */
export function readEmployer(text: string): string | undefined {
  const shown = text
    .normalize('NFKC')
    .replace(/\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^不是[^,，。]{1,24}[,，\s]\s*(?:而?是|应该是)/u, '')
    .replace(CALLED, '')
    .replace(/(?<=\S{4})[呀啊哦呢嘛]$/u, '');
  const isName = shown.length >= 2 && shown.length <= 60 && /\p{L}{2}/u.test(shown);
  return isName && !NO_EMPLOYER.test(shown) ? shown : undefined;
}

/** An ID card number (18 signs) or a bank card number (16 to 19 digits) somewhere in the text. */
export function hasIdOrBankNumber(text: string): boolean {
  const digits = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/g, '');
  return /(?<!\d)(?:\d{17}[\dx]|\d{16,19})(?!\d)/i.test(digits);
}

/** 13812345678 → 138****5678 */
export const maskMobile = (mobile: string): string => `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;
