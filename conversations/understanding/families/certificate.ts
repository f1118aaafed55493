import { held, valuesIn, WORDS } from '../lexicon.js';
import { type Family, received, type Said } from './family.js';

const LEVELS = WORDS.certificateLevel.slice(0, 3);
const NONE =
  /(?:没|无|木有|还没)(?:有|得|考|拿|取得|考出|考过|考到)*(?:任何|什么)?(?:社工|社会工作)(?:师|者)?(?:职业)?(?:资格)?(?:的)?(?:证|资格)/u;

/** 没有证, 没考证: nothing else in the piece. */
const NONE_AT_ALL =
  /^我?(?:们)?(?:还|都)?(?:没|无|木有)(?:有|考|拿|得)*(?:过|到|出)?(?:任何|什么)?证(?:书)?(?:的|呢|啊)?$/u;

/** Levels of something else: 高级教师, 二级心理咨询师, 中级职称. */
const ANOTHER =
  /(?:教师|心理咨询|会计|工程师|技师|职称|律师|健康管理|育婴|养老护理|人力资源|经济师|护士|消防)/u;

const before = (text: string) =>
  /(?:之前|以前|原来|原先|先|早先|最早|早就?)(?:有|考|拿|是|的|持|过|了|就)*[^,，。]{0,4}(?:初级|助理|助社|中级)/u.test(
    text,
  );

/** The social work certificates: level, date, the one before, what was received for them. */
export const certificate: Family = {
  name: 'certificate',
  words:
    /社工师|社会工作(?:者)?(?:师|职业|证|资格)|助社|高社|中社|初级|中级|高级|助理|社工证|社工资格|证书|(?:没|无)(?:有|考|拿)?证|(?:^|[的有拿考个本])证(?!明|件|实)|证是|certificate|social worker/u,
  read(piece, named) {
    if (ANOTHER.test(piece.text)) return [];
    const text = held(piece.text.replace(/[初中高]级督导/gu, '督导'));
    if (NONE_AT_ALL.test(piece.text)) return [['certificateLevel', 'none']];
    if (text === '') return [];
    if (NONE.test(text)) return [['certificateLevel', 'none']];
    const [level, next] = valuesIn(text, LEVELS);
    const date = piece.dates.at(-1)?.value;
    const said: Said[] = [...received(piece, 'certificateAwardReceived')];
    if (level && !next && before(text) && level !== 'senior')
      return [
        ...said,
        ['previousCertificateLevel', level],
        ...(date ? [['previousCertificateDate', date] as const] : []),
      ];
    if (level) said.push(['certificateLevel', level]);
    if (next) said.push(['previousCertificateLevel', next]);
    if (date && (named || piece.text.length < 20)) said.push(['certificateDate', date]);
    return said;
  },
};
