import { OFF_ESTABLISHMENT, ON_ESTABLISHMENT, OUTSIDE, TOWN_NAMES, townIn } from '../lexicon.js';
import type { Family, Piece, Said } from './family.js';
import { FROM, occupationsIn, TO_COME } from './occupation.js';

const ESTABLISHED = new RegExp(ON_ESTABLISHMENT, 'u');
const NOT_ESTABLISHED = new RegExp(`${OFF_ESTABLISHMENT}|not (?:on|in) (?:the )?establishment`, 'u');
const WORKING =
  /(?:在|[跳调到去来]|[就任]职于|^(?:我|本人)?是)吴中(?:区)?(?:的)?[^,]{0,10}(?:上班|机构(?![^,]{0,4}(?:评|登|注))|单位|工作(?!发展|的)|任职|就职|干活|社工|网格|社区)|(?:上班|工作|单位)(?:地点?)?(?:就?在|是|:)?吴中|(?:学校|医院|机构|公司|中心|协会)就?在吴中|^(?:我是|我|本人)?吴中(?:区)?(?:的)?(?:社区|网格|社工(?!作))|吴中(?:区)?(?:的)?(?:机构|单位|社区)上班|(?<!social )\bwork(?:ing)? in wuzhong/u;
const AT_WORK =
  /上班|班在|(?<!社会)工作|做|任职|就职|干|社区|社工|网格|调解|机构|单位|居委|街道|[调跳槽换](?:到|去)|去了|work/u;
const HOME = new RegExp(`住|上学|读书|家在|户口|户籍|老家|${TOWN_NAMES}人(?![民员工社]|民调解)|live in`, 'u');
/** 课题是关于香山街道的: what something is about. */
const SUBJECT =
  /(?:关于|针对|围绕|研究|写)的?[^,]{0,6}(?:镇|街道|社区)|(?:写|研究)的(?:就|都)?是|(?:课题|论文|文章)的?(?:研究|写|做|讲)|写吴中/u;
/** 跟木渎站结对: of others. */
const WITH_OTHERS = /[跟和与同][^,]{1,8}(?:结对|共建|合作|联合|挂钩)/u;
/** Speaks of who granted, registered or filed, not of where somebody works. */
const OF_AN_OFFICE =
  /落款|[盖的]章|评[为上选的]|颁|授|发的|奖|荣誉|案例|论文|表彰|称号|注册|登记|备案|认定|公布|拨|批准/u;
const LEFT =
  /还没(?:上班|入职|上岗|报到)|辞退|被[^,]{0,6}(?:开除|裁)|(?:现在|早就?|已经)不(?:再)?[做干当][^,]{0,6}了|离职|辞职(?![^,]{0,2}[去到进])|[辞离]的职|辞了|合同[^,]{0,6}没续|没续签|(?<!几个|一群|一帮|些[几些群帮]个?|都是)退休(?!(?:以|之)?后)|(?<![被给])退了(?![款群费伍])|离岗|不在(?:社区|岗|职|单位|机构|那)[^,]{0,3}了|离开(?:社区|岗位|单位|网格|这)|退下来?|不干了|待业|失业|(?:现在|早就?|已经)不(?:做|干)了|(?:网格员?|调解员?|社工|社区)[^,]{0,2}不(?:做|干)了|调走|下岗(?!位)|离开了(?:这行|社区|机构)/u;
/** 已经不做网格员了 */
const NO_LONGER = /不(?:再)?[做干当][^,]{1,8}了/u;
const IN_POST =
  /(?:刚|新|才)(?:刚|近)?(?:入职|上岗|到岗)|[产病]假(?:呢|中|里|$)|(?:现在|目前|仍|还)(?:在职|在岗|在(?:社区|做|干|上班))|(?<!不)在[岗职](?!位|业|员|时|的时|期间)|还在[^,]{1,8}(?:上班|工作|做|干)|(?:现在|目前|一直)?还?(?:做|干)着|没(?:有)?(?:离职|离$|辞职$|退休$)|又回来(?:了|上班|工作)|回来(?:上班|工作)|又回(?:到)?(?:了)?(?:社区|机构|单位|原)/u;
const STAYING =
  /没(?:有)?(?:离职|辞|退)|准备|打算|想|快|要|马上|返聘|下个?[月周]|(?<!上个?)月底|(?<!去)年底|明年/u;

/** Who somebody is: where they work, as what, on establishment or not, still in post. */
export const person: Family = {
  name: 'person',
  words: /./u,
  read(piece, isOfPerson) {
    const { text, isDenied, isFormer } = piece;
    // 项目都在吴中的社区做: of what is done, and not of who does it.
    if (/^(?:项目|活动|服务|业务|会员|成员|队员)/u.test(text)) return [];
    const isOfOffice = OF_AN_OFFICE.test(text);
    const isPast =
      isDenied || isFormer || (LEFT.test(text) && !STAYING.test(text) && !/[到去]了/u.test(text));
    const found = isPast ? [] : occupationsIn(text, isOfOffice || !isOfPerson || piece.matter === 'honor');
    // 在镇上, 在城南街道上班, asked where: where it is, and not who employs.
    const isOfWhere = piece.asked === 'town' || piece.asked === 'worksInDistrict';
    const occupations = isOfWhere ? found.filter(([, value]) => value !== 'institution') : found;
    return [
      ...(isPast || TO_COME.test(text)
        ? []
        : placesIn(
            piece,
            isOfOffice || (piece.matter === 'research' && occupations.length === 0),
            occupations.length > 0,
          )),
      ...occupations,
      ...establishmentIn(piece),
      ...(isFormer && !NO_LONGER.test(text) ? [] : postIn(piece)),
    ];
  },
};

function placesIn({ text, asked }: Piece, isOfOffice: boolean, isAtOwnPlace: boolean): readonly Said[] {
  // 从郭巷的社区跳到园区: where somebody is now.
  const now = text.replace(FROM, '').replace(WITH_OTHERS, '');
  const isAtHome = HOME.test(text) || SUBJECT.test(text);
  // 木渎的, asked what the paper is about: not where somebody works.
  if (asked === 'researchOnDistrict' || asked === 'registeredInDistrict') return [];
  const town = isAtHome ? undefined : townIn(now);
  const towns: readonly Said[] = town ? [['town', town]] : [];
  if (/(?:不|没)在吴中(?![^,]{0,4}(?:登记|注册))/u.test(text)) return [...towns, ['worksInDistrict', false]];
  const isBare =
    !asked &&
    /^(?:[我他她]们?)?(?:就|人|也|还)*在[^,]{2,8}(?:没错)?$|^(?:在|就?是)?吴中区?(?:的|这边的?|本地的?)?$/u.test(
      text,
    );
  const isAtWork = isBare || isAtOwnPlace || AT_WORK.test(text.replace(HOME, ''));
  const isOutside =
    OUTSIDE.test(now.replace(/总部在[^,]{2,4}/u, '')) &&
    isAtWork &&
    !isOfOffice &&
    !(/考|证/u.test(text) && !/上班|(?<!社会)工作(?!时)|单位|社区/u.test(text)) &&
    !/时(?:候)?考/u.test(text);
  if (!town && isOutside && (!isAtHome || /上班|(?<!社会)工作/u.test(text)))
    return [['worksInDistrict', false]];
  const isInDistrict = WORKING.test(text) || ((isAtOwnPlace || isBare) && /吴中/u.test(text));
  return !isAtHome && !isOfOffice && isInDistrict ? [...towns, ['worksInDistrict', true]] : towns;
}

function establishmentIn({ text, isDenied, isFormer }: Piece): readonly Said[] {
  // 以前在机关是在编的: and may be no longer.
  // 下个月要去当编外: not so yet.
  if (isFormer || TO_COME.test(text)) return [];
  // 不是合同工了: says nothing of the other.
  if (isDenied && /不是[^,]{0,3}(?:合同|派遣|临时|编外|外包|劳务)/u.test(text)) return [];
  if (NOT_ESTABLISHED.test(text)) return [['onEstablishment', false]];
  return ESTABLISHED.test(text) && !isDenied && !/不含|是不是|算不算/u.test(text)
    ? [['onEstablishment', true]]
    : [];
}

function postIn({ text, asked }: Piece): readonly Said[] {
  // 调走了, asked where somebody works: perhaps in the same post.
  if (asked === 'worksInDistrict' && LEFT.test(text) && !/[离辞]|退/u.test(text)) return [];
  if (LEFT.test(text) && !STAYING.test(text)) return [['inPost', false]];
  return IN_POST.test(text) && !TO_COME.test(text) && !/下个?月/u.test(text) ? [['inPost', true]] : [];
}
