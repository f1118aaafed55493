import { OTHER_CERTIFICATES, valuesIn, WORDS } from '../lexicon.js';
import type { Family, Piece, Said } from './family.js';

const LEVELS = WORDS.certificateLevel.slice(0, 3);

/** 没有社工证, 什么证都没有, 没考过社工证: nothing is held. */
const NONE =
  /(?:没|无|木有|未)(?:有|得|考|拿|取得|获得)*(?:过|到|出来?)?(?:任何|什么|啥)?(?:社工|社会工作)(?:师|者)?(?:职业)?(?:资格)?(?:的)?(?:证|资格|考试)|没(?:有)?考过?(?:社工|社会工作)(?![站机])|(?:什么|啥|任何|[一半][本个张])(?:社工)?证(?:书)?(?:也|都)?(?:没|无)|证(?:书)?一[本张个](?:都|也)?没|(?:社工|社会工作者?)?证(?:书)?(?:还|也|都|就|我|们|自己|一直|从来|压根)*(?:没有|没(?:考|拿(?!到)|有)|无)(?!(?:什么|啥)?用|.*(?:发|下来|寄))|(?:社工|社会工作)的(?:还|也|都|倒|就)?没(?:有|考)|(?:社工|社会工作者?)证[^,]{0,8}(?:没|未)(?:能)?[考拿](?:出|过|上|到|下)|(?:社工|社会工作者?)证(?:书)?[么嘛呢]?我?一[张本个](?:都|也)?没|(?:初级|助理)[^,]{0,3}(?:都|也)(?:还)?没(?:考)?过$|^(?:我|我们|自己|但|不过|还是|仍然?|就是|只是|还|都|也|从来?|一直|目前|现在|此前|在?这?之前|以前|原来)*(?:没|无|木有)(?:有|考|拿|得)*(?:过|到|出)?(?:任何|什么|啥)?证(?:书)?(?:的|呢|啊)?$|第一次考(?:社工|社会工作)(?:证|师)?$|(?:初级|助理|社工)(?:都|也)没(?:有)?(?:考|拿)(?:出来?|过|到|上)|no (?:social work )?certificate|don't have (?:a|any|the) .*certificate/u;

/** 之前没有别的证: but for the one named there was none. */
const NO_OTHER = /(?:没|无)(?:有|考|拿|得|持)*过?(?:别的|其他|其它|另外的?)(?:社工)?证/u;

/** 之前没有初级 */
const NONE_BELOW =
  /^(?:在?这?之前|此前|以前|原来)(?:我|也|都|是|并)*没(?:有|考|拿)*过?(?:初级|助理|助社|中级|更低)/u;

/** 没考过初级, after a higher one was told. */
const NEVER_TRIED = /^(?:我|也|都)*没(?:有)?(?:考|拿|报)过(?:初级|助理|助社|中级)/u;

/** 我妹妹有社工证 我没有 */
const NONE_EITHER =
  /^(?:就|只有?|但|可|现在|目前)*(?:我)?(?:还|都|也|是|自己)*(?:一[个本张](?:都|也)?)?没(?:有)?(?:呢|啊)?$/u;

const BEFORE =
  /(?:之前|以前|原来|原先|先|早先|最早|早就?|一开始)(?:就|还)?(?:有|考|拿|是|的|持|过|了|就|到)*[^,]{0,4}(?:初级|助理|助社|中级)/u;

/** 人生头一张社工证 */
const FIRST = /(?:头一?|第一|首)[张本个]?(?:社工)?证/u;

/** 2015年开始当网格员: the date of something else. */
const DATE_OF_ANOTHER =
  /^年?(?:底|初|\d*月?)?(?:份)?(?:就|才)?(?:开始|起(?!步)|入职|进|来|参加工作|成立|当上|做|干|到(?!手)|调|退|离|辞|注册|备)|^[^,]{0,4}(?:入职|开始(?:做|干|当)|参加工作|成立)/u;

/** The social work certificates: level, date, the one before, what was received for them. */
export const certificate: Family = {
  name: 'certificate',
  words:
    /社工师|社会工作(?:者)?(?:师|职业|证|资格)|(?<![互帮救资扶辅协])助[社工]|高社|(?<!吴)中社(?![区工会联])|(?<![年当起最])初社(?![区工会])|初[、和]?中|初级|中级|高级|(?<!督导|行政|主任|书记|项目|经理)助理(?!督导|教|研)|社工(?:类)?[证正](?!件)|社工资格|(?<!备案)(?:批准|发证)(?:日期|时间)|社工的(?:还|也|都|倒|就)?没|(?:什么|啥|任何|[一半][本个张])证(?:书)?(?:都|也)?没|没(?:有)?考(?:过)?证|(?:没|无)(?:有)?(?:别的|其他|其它|另外的?)(?:社工)?证|证(?:书)?一[本张个](?:都|也)?没|(?:^|[^有])(?:没|无)(?:有)?证(?:书)?$|证书(?:的)?(?:一次性)?奖|证书的(?:还|都|也)?没|[跟和与]证书|考(?:的|了|出|过|上|到)*社工(?![站机])|certificate|assistant (?:social|level)|senior social|intermediate/u,
  vagueWords:
    /证书|(?:没|无)(?:有|考|拿|得|过)*证|(?:^|[的有拿考个本持取得到出])证(?!明|件|实|据)|证是|证(?:都|也|还)?没|考证|领过?奖/u,
  award: { fact: 'certificateAwardReceived' },
  read(piece, named, isPaid) {
    const { text } = piece;
    if (NO_OTHER.test(text)) return [['previousCertificateLevel', 'none']];
    // 有教师证没有社工证
    if (piece.isDenied || (OTHER_CERTIFICATES.test(text) && !/没(?:有)?社工证/u.test(text))) return [];
    const about = text.replace(/[初中高]级督导/gu, '督导');
    if (NONE_BELOW.test(about) || (piece.before.has('certificateLevel') && NEVER_TRIED.test(about)))
      return [['previousCertificateLevel', 'none']];
    if (NONE.test(about) && /^(?:在?这?之前|此前|以前|原来)/u.test(about))
      return [['previousCertificateLevel', 'none']];
    if (NONE.test(about) || (!named && NONE_EITHER.test(text))) return [['certificateLevel', 'none']];
    if (piece.isHoped) return [];
    // 初级太简单了 is no certificate.
    // 有初级没中级, 高级没有
    const own = about
      .replace(/没(?:有)?[考拿]?[出到过]?[初中高]级(?!.*[考证])/gu, '')
      .replace(/[初中高]级(?:的|证)?(?:还|都|也)?没(?:有|考|拿)?[出过到]?$/u, '');
    const levels = /[太挺很好](?:难|简单|容易)/u.test(about) ? [] : valuesIn(own, LEVELS);
    // 补办是24年: when it came again.
    const dates = /补办|补发|换证|挂失|丢/u.test(text)
      ? []
      : piece.dates.filter(({ end }) => !DATE_OF_ANOTHER.test(text.slice(end)));
    const [level, next] = levels;
    if (level && next && dates.length > 1) return inPairs(piece, dates);
    const date = dates.at(-1)?.value;
    if (
      level &&
      !next &&
      level !== 'senior' &&
      (BEFORE.test(about) || (piece.isFormer && !/领|拿了|补/u.test(about)))
    )
      return [
        ['previousCertificateLevel', level],
        ...(date ? [['previousCertificateDate', date] as const] : []),
      ];
    const said: Said[] = [];
    if (level) said.push(['certificateLevel', level]);
    // 考初级那次领过1000: only names the award.
    if (level && isPaid && !next && /那[次时会回年]|的时候/u.test(about))
      return [['previousCertificateLevel', level]];
    if ((level && /直接(?:考|拿|过|报|上)/u.test(about)) || FIRST.test(about))
      said.push(['previousCertificateLevel', 'none']);
    if (next) said.push(['previousCertificateLevel', next]);
    // 初级和中级同一年拿的 都是2023
    if (date && !named && text.includes('都') && piece.before.has('previousCertificateLevel'))
      said.push(['previousCertificateDate', date]);
    if (date && (named || !OF_ANOTHER.test(text)) && !isPaid) said.push(['certificateDate', date]);
    else if (
      date &&
      level &&
      /考|取得|下来|年(?:又)?拿[了到]?(?:[初中高]级|助)|年的[初中高助]|证(?!书?的?(?:一次性)?奖)/u.test(about)
    )
      said.push(['certificateDate', date]);
    return said;
  },
};

/** A date that goes on with the certificate named before, unless it is of something else: 时间是2023年6月, but 2019年入职. */
const OF_ANOTHER = /入职|工作|上班|成立|开始|退|调|毕业|出生|领|补|督导|论文/u;

/** 初级20年中级23年: each level with the date that stands in its place. */
function inPairs({ text }: Piece, dates: Piece['dates']): readonly Said[] {
  const inOrder = LEVELS.flatMap(([value, words]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ value, at }];
  }).sort((a, b) => a.at - b.at);
  const dated = inOrder.map(({ value }, index) => ({ value, date: dates[index]?.value }));
  const [highest, below] = LEVELS.flatMap(([value]) => dated.filter((one) => one.value === value));
  return [
    ...(highest ? [['certificateLevel', highest.value] as const] : []),
    ...(highest?.date ? [['certificateDate', highest.date] as const] : []),
    ...(below ? [['previousCertificateLevel', below.value] as const] : []),
    ...(below?.date ? [['previousCertificateDate', below.date] as const] : []),
  ];
}
