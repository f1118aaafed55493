import { describe, expect, it } from 'vitest';
import {
  isUnknown,
  normalise,
  readAlternatives,
  readAnswer,
} from '../../../conversations/understanding/index.js';
import type { FactId } from '../../../policy/index.js';

const TODAY = '2026-11-23';
const heard = (fact: FactId, text: string) => readAnswer(fact, normalise(text), TODAY).get(fact);
const table = (fact: FactId, rows: readonly (readonly [string, unknown])[]) =>
  it.each(rows)('%s is %j', (text, value) => expect(heard(fact, text)).toEqual(value));

describe('the highest certificate that is held', () => {
  table('certificateLevel', [
    ['助工', 'assistant'],
    ['社会工作者初级', 'assistant'],
    ['中', 'social-worker'],
    ['初中级都考到了', 'social-worker'],
    ['高级没拿下来 手里是中级', 'social-worker'],
    ['初级 中级还在备考', 'assistant'],
    ['打错了 是高级', 'senior'],
    ['压根没有证', 'none'],
    ['考了没过', 'none'],
    ['有证', undefined],
    ['会计证中级', undefined],
  ]);
});

describe('the rating now, and the highest before', () => {
  table('ratingLevel', [
    ['四个A', '4A'],
    ['三A级', '3A'],
    ['从两A升到三A', '3A'],
    ['申报的是5A 定下来4A', '4A'],
    ['以前五A 现在三A', '3A'],
    ['还没评过', 'none'],
  ]);
  table('previousRatingLevel', [
    ['从两A升上来的', '2A'],
    ['先1A再2A 现在3A', '2A'],
    ['头一次参评', 'none'],
  ]);
});

describe('yes and no by what is said', () => {
  table('onEstablishment', [
    ['哪来的编', false],
    ['要是有编就好了', false],
    ['原来有编 现在没了', false],
    ['去年考进编制了', true],
    ['不是编外', true],
  ]);
  table('inPost', [
    ['快退休了 还在岗', true],
    ['没有辞', true],
    ['退休后返聘', true],
    ['合同到期没续', false],
    ['辞职报告还没交', true],
  ]);
  table('worksInDistrict', [
    ['住在园区 上班在吴中', true],
    ['先前在吴中 现在调到相城了', false],
    ['昆山', false],
    ['公司在相城 我人在木渎上班', true],
    ['不在吴中上班了', false],
    ['人不在吴中', false],
  ]);
  table('filedWithTown', [
    ['没有不备案的', true],
    ['正在办备案', false],
    ['材料刚交上去', false],
    ['别的队备了 我们没备', false],
    ['是个老队伍', undefined],
  ]);
  table('grassrootsSubsidyReceived', [
    ['场地给了 补贴没给', false],
    ['3000到账了', true],
    ['钱早进卡里了', true],
  ]);
  table('researchOnDistrict', [
    ['写的是我们吴中', true],
    ['全国的情况', false],
  ]);
});

describe('figures', () => {
  table('evaluationScore', [
    ['八十四分半', 84.5],
    ['前年70 去年77', 77],
    ['满分100 我们得了93', 93],
    ['离90分还差3分', 87],
    ['差两分及格', 58],
    ['总分100 扣了9分', 91],
    ['88', 88],
    ['八十几分', undefined],
    ['101', undefined],
  ]);
  table('operatingFunds', [
    ['前年30万 去年45万5', '455000.00'],
    ['镇里20万 区里10万', undefined],
    ['不到四十万', undefined],
  ]);
  table('provincialPapersThisYear', [
    ['连这篇一共三篇', 2],
    ['这是今年第二篇', 1],
    ['今年三篇 去年一篇', 3],
    ['统一认定的', undefined],
    ['就这一篇', 0],
    ['两三篇', undefined],
  ]);
  table('certificateAwardReceived', [
    ['批了 钱还没下来', '0.00'],
    ['单位没给报', '0.00'],
    ['两次加起来三千', '3000.00'],
    ['一块钱都没见着', '0.00'],
    ['头一回申请 没拿过', '0.00'],
  ]);
  table('townSubsidyThisYear', [
    ['镇上就我们一家', '0.00'],
    ['一个站6万 一个站7万', '130000.00'],
    ['隔壁两个站 一个四万一个三万', '70000.00'],
    ['另外三个站各5万', '150000.00'],
    ['去年给过别的站6万 今年没给', '0.00'],
  ]);
  table('paperAwardReceived', [
    ['稿费给了600', undefined],
    ['另外一篇拿过3000 这篇没有', '0.00'],
  ]);
  table('honorAwardReceived', [['市里发过奖金5000 区里没配套', '0.00']]);
});

describe('dates that belong to the fact', () => {
  table('certificateDate', [
    ['21年考的 证上写的22年3月', '2022-03'],
    ['23年 不对 是24年', '2024'],
    ['好几年前', undefined],
    ['考试是23年5月 证书是8月', '2023-08'],
    ['2024年3月 说错了 4月', '2024-04'],
    ['25年元旦', '2025-01-01'],
    ['去年的今天', '2025-11-23'],
    ['二〇二四年九月廿八', '2024-09-28'],
  ]);
  table('filingDate', [['2018年成立 2021年去备的案', '2021']]);
});

describe('journals, honours and who granted them', () => {
  table('journalLevels', [
    ['省市两级', ['municipal', 'provincial']],
    ['国家级被退稿 省级登了', ['provincial']],
    ['三级都有', ['municipal', 'provincial', 'national']],
    ['内部刊物', []],
  ]);
  table('honorLevel', [
    ['江苏省苏州市吴中区', 'district'],
    ['省里没评上 市里的', 'municipal'],
    ['区里的 没到市', 'district'],
  ]);
  table('honorGrantor', [
    ['中国某某行业协会', 'national-association'],
    ['不是民政 是残联', 'other'],
    ['区民政局推荐的 市总工会颁的', 'other'],
  ]);
});

describe('words around an answer leave it as it is', () => {
  it.each<[FactId, string, unknown]>([
    ['registeredInDistrict', '同志你好 没有', false],
    ['filedWithTown', '刚吃完饭 有的', true],
    ['filedWithTown', '不知道要备案 没备', false],
    ['certificateAwardReceived', '老实说 从来没有', '0.00'],
    ['alsoGridWorkerOrMediator', '没有 没错', false],
    ['certificateLevel', '中😂', 'social-worker'],
    ['previousRatingLevel', '呃呃 没有', 'none'],
    ['supervisorAwardReceived', '答:还没有', false],
    ['inPost', '好的', true],
  ])('%s: %s is %j', (fact, text, value) => expect(heard(fact, text)).toEqual(value));
});

describe('what is not so yet, or was never so, is not so', () => {
  it.each<[FactId, string, unknown]>([
    ['certificateLevel', '准备明年考', 'none'],
    ['certificateLevel', '准备考中级', undefined],
    ['ratingLevel', '正在评 还没出来', 'none'],
    ['supervisorAwardReceived', '头一回申请', false],
    ['grassrootsSubsidyReceived', '没补过', false],
    ['certificateAwardReceived', '一毛没见', '0.00'],
    ['previousCertificateLevel', '一上来就中级', 'none'],
    ['servesCommunity', '不涉及社区', false],
    ['onEstablishment', '要有编就好了', false],
    ['filedWithTown', '没在街道备案', false],
    ['alsoGridWorkerOrMediator', '不是网格员', false],
    ['servesCommunity', '没有社区活动', false],
    ['researchOnDistrict', '跟吴中不相干', false],
    ['honorAwardReceived', '领的是别的项目 这个没有', '0.00'],
  ])('%s: %s is %j', (fact, text, value) => expect(heard(fact, text)).toEqual(value));
});

describe('of several things that are said, the one that counts', () => {
  it.each<[FactId, string, unknown]>([
    // what names the matter
    ['supervisorAwardReceived', '证书奖领了 督导的没领', false],
    ['registeredInDistrict', '办公在吴中 注册在姑苏', false],
    ['registeredInDistrict', '我们单位是村委会', false],
    ['supervisorQualified', '督导不是的', false],
    ['undertakenService', '去福利院义诊过', true],
    ['inPost', '编制还在 人已经不干了', false],
    ['honorAwardReceived', '市里给过奖金 区里配套没有', '0.00'],
    // what is so now
    ['filedWithTown', '去年没备 今年备上了', true],
    ['supervisorQualified', '以前没有 去年评上了', true],
    ['onEstablishment', '原来是合同工 去年转的编', true],
    ['inPost', '辞了又回来了', true],
    // what was paid, and not what was promised or planned
    ['ratingAwardReceived', '说好一万 没到账', '0.00'],
    ['ratingAwardReceived', '应该一万 只给了5000', '5000.00'],
    ['operatingFunds', '预算70万 实际60万', '600000.00'],
    ['certificateAwardReceived', '两次 一次1000一次2000', '3000.00'],
    // the day that it was granted
    ['ratingDate', '24年12月 牌子今年才发', '2024-12'],
    // what is held, and not what came to nothing
    ['certificateLevel', '初级差两分 没拿到证', 'none'],
    ['ratingLevel', '材料交了 等结果', 'none'],
    ['occupation', '机构的 派驻在社区', 'social-organization'],
    ['evaluationScore', '差一分80 就79', 79],
    ['evaluationScore', '79 没到80', 79],
    ['operatingFunds', '镇里拨了80万 用了73万', '730000.00'],
    ['townSubsidyThisYear', '兄弟站拿了9万', '90000.00'],
    // where somebody went, and not where they came from
    ['occupation', '去年从企业转到社区了', 'community-worker'],
    ['occupation', '从机构跳到街道了 现在街道', 'institution'],
    ['occupation', '辞职了还没找', 'none'],
    ['onEstablishment', '前两年编外 今年入编了', true],
    ['inPost', '差点走了 还是留下了', true],
    // what is denied
    ['researchOnDistrict', '题目没提吴中 写的全省', false],
    ['undertakenService', '没人找我们做过', false],
    ['undertakenService', '没少做公益', true],
    ['servesCommunity', '差不多都是公益', true],
    ['supervisorAwardReceived', '还在等', false],
    ['municipalPapersThisYear', '就一篇 不含这篇', 1],
    // one's own
    ['grassrootsSubsidyReceived', '隔壁队领了 我们没有', false],
  ])('%s: %s is %j', (fact, text, value) => expect(heard(fact, text)).toEqual(value));
});

describe('where somebody works says what they are', () => {
  table('occupation', [
    ['社区里打杂的', 'community-worker'],
    ['社区民政条线的', 'community-worker'],
    ['便民服务中心', 'institution'],
    ['街道社会事务科', 'institution'],
    ['公益发展中心', 'social-organization'],
    ['开小店的', 'none'],
    ['打零工', 'none'],
    ['卫健所', 'institution'],
  ]);
});

describe('“I don’t know”', () => {
  it.each<[FactId, string]>([
    ['certificateAwardReceived', '领没领过记不得了'],
    ['operatingFunds', '得问会计'],
    ['evaluationScore', '成绩还没公布'],
    ['operatingFunds', '三四十万'],
    ['certificateDate', '大概七八年前'],
    ['certificateDate', '证书压箱底了'],
    ['operatingFunds', '账在财务那'],
    ['operatingFunds', '会计才知道'],
    ['operatingFunds', '会计晓得 我不管钱的'],
    ['onEstablishment', '嗯 不清楚是不是编'],
    ['evaluationScore', '八十几'],
    ['supervisorAwardReceived', '到账的钱多 分不清有没有这笔'],
    ['townSubsidyThisYear', '要等街道回话才知道'],
    ['honorAwardReceived', '给了 数目没跟我们讲'],
  ])('%s: %s', (fact, text) => expect(isUnknown(fact, text, TODAY)).toBe(true));

  it.each<[FactId, string]>([
    ['certificateDate', '2023年 哪个月忘了'],
    ['filedWithTown', '没备案 不知道去哪办'],
    ['inPost', '还在'],
  ])('%s: %s says what is known', (fact, text) => expect(isUnknown(fact, text, TODAY)).toBe(false));
});

describe('an answer that leaves two values open', () => {
  it.each<[FactId, string, unknown]>([
    ['certificateDate', '2022或者2023', ['2022', '2023']],
    ['certificateDate', '22年8月或9月', ['2022-08', '2022-09']],
    ['ratingLevel', '3A还是4A', ['3A', '4A']],
    ['ratingLevel', '复评还是4A', undefined],
    ['inPost', '在或者不在', undefined],
  ])('%s: %s', (fact, text, values) =>
    expect(readAlternatives(fact, normalise(text), TODAY)).toEqual(values),
  );
});

describe('an answer among other words', () => {
  it.each<[FactId, string, unknown]>([
    ['operatingFunds', '人工花了30万 总共六十五万', '650000.00'],
    ['operatingFunds', '街道说明年给90万 去年是七十二万', '720000.00'],
    ['operatingFunds', '1.5 million', '1500000.00'],
    ['ratingAwardReceived', '创投给过5万 评估的奖励没领过', '0.00'],
    ['honorAwardReceived', '20,000 yuan already', '20000.00'],
    ['evaluationScore', 'eighty seven', 87],
    ['nationalPapersThisYear', '认定了2篇 还有一篇投出去没消息', 2],
    ['nationalPapersThisYear', '登在第4期', undefined],
    ['applicantKind', '自己问 跟机构没关系', 'worker'],
    ['supervisorQualified', '教我的师傅是督导 我不是', false],
    ['certificateDate', '跟我同事同一年 23年', '2023'],
    ['certificateDate', '11th of May 2024', '2024-05-11'],
    ['honorKind', '报的是案例 最后给的荣誉称号', 'honorary-title'],
    ['honorLevel', '原先以为省级 其实是市里的', 'municipal'],
    ['honorGrantor', '区文明办 民政局也来人参加了', 'other'],
    ['previousRatingLevel', '从2A升上来的 上次是3A', '3A'],
    ['onEstablishment', '还在考编', false],
    ['occupation', '私企上班 跟社工没关系', 'none'],
    ['occupation', '打到银行卡的', undefined],
    ['registeredInDistrict', '会计去办的', undefined],
    ['certificateDate', '考是6月考的 证上写10月 都是24年', '2024-10'],
    ['ratingDate', '22年评的 23年才发的牌子', '2022'],
    ['worksInDistrict', '人住吴中 上班么在相城区', false],
    ['operatingFunds', '今年的没出来 去年是51万', '510000.00'],
    ['servesCommunity', '社区里不去的', false],
    ['servesCommunity', '有做', true],
    ['previousRatingLevel', '从前什么都没有', 'none'],
    ['ratingLevel', '一个a都没有', 'none'],
    ['journalLevels', '今年没有别的', undefined],
    ['onEstablishment', '同意', undefined],
    ['onEstablishment', '没有 我们站长才有编', false],
    ['certificateDate', '23年10月批的 证是今年才去领的', '2023-10'],
    ['municipalPapersThisYear', '2篇 去年有4篇', 2],
    ['honorLevel', '区里的 没评到市里', 'district'],
    ['filingDate', '2023年5月 队伍是2016年拉起来的', '2023-05'],
    ['grassrootsSubsidyReceived', '没 别的队都领了', false],
    ['evaluationScore', '84.5 比上次高了三分', 84.5],
    ['operatingFunds', '二十来万 准数是216500', '216500.00'],
    ['ratingDate', '前年双十一那天', '2024-11-11'],
  ])('%s: %s is %j', (fact, text, value) => expect(heard(fact, text)).toEqual(value));
});

describe('what only begins like a yes or a no is no answer', () => {
  const ASKED: readonly FactId[] = [
    'onEstablishment',
    'inPost',
    'supervisorQualified',
    'filedWithTown',
    'previousCertificateLevel',
    'certificateAwardReceived',
    'journalLevels',
    'municipalPapersThisYear',
    'townSubsidyThisYear',
  ];
  const REMARKS =
    '嗯？|好烦|没听懂|没空|不想说|不急|不好意思|没意思|不一定|没那么快吧|怎么没人回我|没手机号|不会吧';
  it.each(REMARKS.split('|'))('%s', (text) => {
    for (const fact of ASKED) expect([fact, heard(fact, text)]).toEqual([fact, undefined]);
  });

  it('a hedged yes or no is one', () => {
    expect(heard('onEstablishment', '好像不是')).toBe(false);
    expect(heard('onEstablishment', '好像是的')).toBe(true);
  });
});

describe('what is said of other things in life answers nothing', () => {
  it.each<readonly [FactId, string]>([
    ['certificateDate', '我今年48岁'],
    ['certificateDate', '今天是11月23号'],
    ['certificateDate', '孩子今年高考'],
    ['ratingDate', '去年就该报了'],
    ['supervisorDate', '我2010年参加工作'],
    ['honorDate', '你们7月14号发的那个文件'],
    ['municipalPapersThisYear', '我们街道有三个站'],
    ['nationalPapersThisYear', '两个都帮我报'],
    ['provincialPapersThisYear', '13900001234'],
    ['evaluationScore', '今天是11月23号'],
    ['evaluationScore', '我今年56岁'],
    ['certificateAwardReceived', '工资才3000'],
    ['certificateAwardReceived', '我看文件上写的2000'],
    ['ratingAwardReceived', '我们社区有3000户'],
    ['paperAwardReceived', '我姓陆'],
    ['occupation', '上个月去民政局问过'],
    ['occupation', '以前在工厂上班'],
    ['inPost', '以前在工厂上班'],
    ['inPost', '我不在苏州'],
    ['town', '住在木渎'],
    ['supervisorQualified', '刚拿到驾照'],
    ['supervisorAwardReceived', '民政局说可以'],
    ['previousCertificateLevel', '街道说没有这个政策'],
    ['applicantKind', '我在吃饭'],
    ['onEstablishment', '我们书记是在编的'],
    ['onEstablishment', '全区才3个编制名额'],
    ['certificateAwardReceived', '工会发过300过节费'],
    ['certificateAwardReceived', '科室小王领了两千'],
    ['municipalPapersThisYear', '去年有3篇'],
    ['ratingAwardReceived', '光布置就花了5000'],
    ['grassrootsSubsidyReceived', '隔壁舞蹈队领到了'],
    ['evaluationScore', '隔壁镇的站有96分'],
    ['operatingFunds', '按30%就是24万'],
    ['townSubsidyThisYear', '别的街道都拿满了30万'],
  ])('%s: %s', (fact, text) => expect(heard(fact, text)).toBeUndefined());
});
