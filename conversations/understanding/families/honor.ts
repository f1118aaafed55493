import { authorityLevelsIn, valuesIn, WORDS } from '../lexicon.js';
import type { Family, Said } from './family.js';

const SAID_LEVEL = [
  ['national', /国家级|全国(?:级|性)?|部级/u],
  [
    'provincial',
    /省(?:社会工作|社工)?[^,省市]{0,4}(?:协会|联合会)|省(?:[级里]|[金银铜]奖|[一二三]等奖)|全省|江苏省?(?:最美|优秀|十佳|级)/u,
  ],
  [
    'municipal',
    /市(?:[级里]|优秀|先进|最美|十佳|[金银铜]奖|[一二三]等奖)|全市|苏州市?(?:最美|优秀|十佳|级)/u,
  ],
  [
    'district',
    /(?<!社)区(?:[级里]|优秀|先进|最美|十佳|[金银铜]奖|[一二三]等奖)|全区|吴中区?(?:最美|优秀|十佳|级)/u,
  ],
] as const;
const KINDS = WORDS.honorKind.slice(0, 3);
const NO_HONOUR =
  /(?:没有?|未)(?:得|获|拿|评|有)?(?:过|到|什么|任何|啥)*(?:荣誉|奖|表彰|称号)|(?:荣誉|奖项?|表彰|称号)(?:都|也|从来|还)*(?:没|未)(?:有|得|获|拿|评)/u;
/** Thanks, whoever sends them, are none of the honours of the document. */
const THANKS = /锦旗|感谢[信状]/u;
const OTHER_GRANTOR =
  /(?:卫健委|[教司公人][育法安社]局|团委)[^,]{0,3}[给发颁授评]|[省市区](?!民政)[^,\s级里]{1,7}[委局厅部会](?=[^,]{0,4}[颁发授评给送写盖的])|团[区市省中]*[委央]|共青团|妇联|工商联|科协|工会|残联|红十字|[区市省]委|党委|(?:区|市|省)政府|文明办|宣传部|组织部|政法委|[日晚]报|报社|(?:江苏|苏州|吴中|[省市区])[^,]{0,8}(?:协会|联合会|促进会|学会|基金会|促进会)|慈善(?:总)?会|(?:街道|镇(?:里|政府)?|社区|企业|公司|学校|高校|大学|媒体|电视台|基金会|商会|赞助商|合作方|家属)[^,]{0,3}(?:发|颁|评|给|授|送|表彰)/u;

/** An honour: its kind, who granted it, of which level, when, what was matched for the project. */
export const honor: Family = {
  name: 'honor',
  words:
    /案例|荣誉|称号|表彰|获奖|得奖(?![励金])|大奖|等奖|[金银铜]奖|红旗|奖[牌状]|命名|示范(?!型)|劳模|劳动奖|评为|授予|荣获|颁|(?<![没未])(?:拿|得|获)(?!过)[^,]{0,18}奖(?![励金状]|[过了]\s?\d)|的奖$|锦旗|感谢[信状]|表扬|重大(?:奖励|荣誉)|文明[号岗]|民政[部厅局]的?[^,]{0,2}章|盖[^,]{0,8}民政|^(?:而)?是[^,]{0,4}民政[部厅局]$|^(?:国家|江苏省?|省)?民政[部厅]$|民政[部厅局][^,]{0,10}给(?:我|咱)们[^,钱]{0,6}[发颁授]的?|民政[部厅局][^,]{0,2}[发颁]的?(?:证书|奖)|[金银]牌|^(?:一开始)?(?:还)?(?:以为|当)?是?[^,证]{0,6}民政[局厅部](?:发|颁|给|评)的$|中社联|先进|标兵|年度(?:人物|社工)|最[美佳]|[十百千][佳优强]|^(?:这个?|那个?)?奖项?是|(?<!考核|评估)优秀(?!毕业)|配套|项目[^,]{0,6}奖|(?:给|发|颁|评)[^,]{0,5}[了过]?(?:我们?)?(?:一?[个张块]|了[个张块]?)[^,]{0,6}奖(?![励金])|给(?:我|咱)们?[^,]{0,8}奖(?![励金])|[发颁][了过](?:一?个)?奖(?![励金])|[发颁]的[^,]{0,6}奖(?![励金])|(?:发|颁|授|给)[^,]{0,12}(?:牌子|牌匾)|文明岗|奖[状杯]|(?:民政[局厅部]|联合会|协会|妇联|文明办|团[^,]{0,2}委)[^,]{0,3}[发颁授评]给?(?:我|咱)们?[^,钱奖补]{0,6}的$|award(?!s? for)|hono[u]?r/u,
  award: { fact: 'honorAwardReceived' },
  read(piece, named, isPaid) {
    const { text, dates } = piece;
    // 案例都取自吴中: of the paper that is asked about.
    if (
      piece.asked === 'researchOnDistrict' ||
      // 登记证书 吴中民政局发的
      (piece.asked === 'registeredInDistrict' &&
        piece.matter !== 'honor' &&
        !/荣誉|奖|称号|案例|表彰/u.test(text)) ||
      // 市民政局推荐的: who put it forward did not grant it.
      (/推荐|推选|报送/u.test(text) && !/[颁授评]/u.test(text)) ||
      // 写的是昆山的案例: what a paper is about.
      /写的?(?:都|就)?是|取自/u.test(text) ||
      NO_HONOUR.test(text) ||
      piece.isHoped ||
      piece.isDenied
    )
      return [];
    const said: Said[] = [];
    // 荣誉配套奖励: the award of the document, and none of its kinds.
    // 荣誉 alone, where its kind is not asked, names the benefit.
    const isTopic = piece.asked !== 'honorKind' && /^荣誉(?:类|的)*$/u.test(text);
    const [kind] = isTopic
      ? []
      : valuesIn(
          text.replace(/(?:荣誉)?配套(?:的)?奖(?:励|金)?|荣誉(?:的)?奖(?:励|金)?(?=$|[,\s])/gu, ''),
          KINDS,
        );
    const [grantor] = valuesIn(text, WORDS.honorGrantor.slice(0, 2));
    const isOfAnother =
      OTHER_GRANTOR.test(text) || (THANKS.test(text) && /(?:给|送了?)(?:我|咱|俺|本)/u.test(text));
    const given = grantor ?? (isOfAnother ? 'other' : undefined);
    const level = grantor === 'civil-affairs' ? authorityLevelsIn(text)[0] : valuesIn(text, SAID_LEVEL)[0];
    if (kind) said.push(['honorKind', kind]);
    else if (THANKS.test(text)) said.push(['honorKind', 'other']);
    if (given) said.push(['honorGrantor', given]);
    if (level && (kind || given || !named || /[区市省家][级里]的?奖|奖项?是/u.test(text)))
      said.push(['honorLevel', level]);
    const date = dates.at(-1)?.value;
    if (date && !isPaid && (said.length > 0 || !named || piece.matter === 'honor'))
      said.push(['honorDate', date]);
    return said;
  },
};
