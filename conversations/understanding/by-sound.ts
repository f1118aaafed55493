/** How something is written, as a pattern, and what is meant. */
type Mistyped = readonly [wrong: string, right: string];

/** Words of the matter as they are typed by sound: 刚位, 正书, 将励, 补帖, 条解员. */
const BY_SOUND: readonly Mistyped[] = [
  ['[刚钢港冈杠]位', '岗位'],
  ['(?<!行)[正政症整]书(?!记)', '证书'],
  ['社[公功攻工]正', '社工证'],
  ['[将讲浆降奖][利力厉丽立历](?![项即求])|[将讲浆降]励|奖例', '奖励'],
  ['补[帖铁贻]|[步布部卜捕]贴|补助帖', '补贴'],
  ['津[帖铁]', '津贴'],
  ['督[到道倒岛]|都导', '督导'],
  ['[荣容溶融][玉誉育]', '荣誉'],
  ['草[跟根]|艹根', '草根'],
  ['网[格个各](?:圆|园|原|元)|网[革哥阁各个][员圆园]', '网格员'],
  ['[调条]解[圆园原]|条解员?|调节员', '调解员'],
  ['社[公功攻](?=站|师|证|室|机构|个人|人员|$)', '社工'],
  ['社工[诗湿狮失]', '社工师'],
  ['射[区曲]|社曲', '社区'],
  ['助[里利](?=社|证|工|$)', '助理'],
  ['平[古估]|评[古故姑]', '评估'],
  ['申[青清情轻]', '申请'],
  ['财[正证]', '财政'],
  ['(?<!理)论[问闻](?!题)|[轮伦]文', '论文'],
  ['刻题|课提(?![问供])|课体', '课题'],
  ['配[逃桃]', '配套'],
  ['运[赢迎]补', '运营补'],
  ['[示是]范[形行型]', '示范型'],
  ['标准[形行]', '标准型'],
  ['合[格革][形行]', '合格型'],
  ['党[圆园元]', '党员'],
  ['(?<!开)支[不布](?=$|[吗么怎要])', '支部'],
  ['办公[厂常]地|办工场地', '办公场地'],
  ['(?<!准)备[按岸暗]', '备案'],
  ['[初出]及(?!时)|初极|出级(?!别)', '初级'],
  ['(?<!吴)中及(?!其)|中极', '中级'],
  ['高[及极]', '高级'],
  ['(?:辞|迟)制', '辞职'],
  ['再编(?=的|人|能|可)', '在编'],
  ['(?<!方)案列', '案例'],
  ['工[做坐]者', '工作者'],
  ['[名明]政(?=[局厅部])|民[正证](?=[局厅部])', '民政'],
  ['(?<=优秀)[按安暗]例', '案例'],
  ['我门(?=$|[^口])', '我们'],
  ['操根(?=组织)', '草根'],
  ['一次[姓幸]', '一次性'],
  ['[仁任忍]工(?!作|资|会)', '人工'],
];

/** Words as people of Suzhou and their neighbours say them. */
const AT_HOME: readonly Mistyped[] = [
  ['木有(?!限)', '没有'],
  ['朆|勿曾', '没'],
  ['阿有', '有没有'],
  ['辰光', '时候'],
  ['(?<=[部厅局办委份])格(?!局|式|外)', '的'],
  ['几钿', '多少钱'],
  ['铜[钿板]|洋钿', '钱'],
  ['^我系', '我是'],
  ['[弗勿不]清爽', '不清楚'],
  ['[弗勿](?=[办要晓懂会想弄填来行对好能])', '不'],
  ['哉(?=$|[\\s,，。])', '了'],
  ['我[伲倪]|[伲倪](?=是|[^\\s]{0,8}(?:机构|协会|队|站|社))|阿拉', '我们'],
];

/** What puts right what a table lists; most messages are typed as they are meant, and cost one look. */
export function mending(table: readonly Mistyped[]): (text: string) => string {
  const any = new RegExp(table.map(([wrong]) => wrong).join('|'), 'u');
  const oneByOne = table.map(([wrong, right]) => [new RegExp(wrong, 'gu'), right] as const);
  return (text) =>
    any.test(text) ? oneByOne.reduce((heard, [wrong, right]) => heard.replace(wrong, right), text) : text;
}

/** The text with what was typed by sound, or said as at home, put right. */
export const bySound = mending([...BY_SOUND, ...AT_HOME]);
