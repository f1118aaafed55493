import { describe, expect, it } from 'vitest';
import { normalise, readVolunteered } from '../../../conversations/understanding/index.js';
import type { FactId } from '../../../policy/index.js';

const said = (text: string, asked?: FactId) =>
  Object.fromEntries(readVolunteered(normalise(text), '2026-11-23', asked));

describe('what an opening message says', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '我女儿在光福当网格员 有中级',
      {
        applicantKind: 'worker',
        town: 'guangfu',
        worksInDistrict: true,
        occupation: 'grid-worker',
        certificateLevel: 'social-worker',
      },
    ],
    [
      '喂你好我想问一下就是我在光福镇做网格员然后去年考出来那个助理社会工作师这个有没有奖励的',
      {
        applicantKind: 'worker',
        town: 'guangfu',
        worksInDistrict: true,
        occupation: 'grid-worker',
        certificateLevel: 'assistant',
        certificateDate: '2025',
      },
    ],
    ['我们站评估还差0.5分就90了', { applicantKind: 'station', evaluationScore: 89.5 }],
    ['另外两个站各拿了10万', { applicantKind: 'station', townSubsidyThisYear: '200000.00' }],
    ['我们队没去镇里备过案', { applicantKind: 'organization', filedWithTown: false }],
    ['协会想从2A冲3A', { applicantKind: 'organization', ratingLevel: '2A' }],
    ['我们是3A还是4A我得查查', { applicantKind: 'organization' }],
    [
      '我们协会去年头一次参评就评上3A',
      { applicantKind: 'organization', ratingLevel: '3A', ratingDate: '2025', previousRatingLevel: 'none' },
    ],
    ['隔壁镇的站考了97 我们社工站78', { applicantKind: 'station', evaluationScore: 78 }],
    [
      '初级的时候领过1000奖励 后来25年考了中级',
      {
        applicantKind: 'worker',
        certificateLevel: 'social-worker',
        certificateDate: '2025',
        previousCertificateLevel: 'assistant',
        certificateAwardReceived: '1000.00',
      },
    ],
    [
      '我个人获了市民政局的先进个人 机构是吴中的',
      {
        applicantKind: 'worker',
        honorKind: 'honorary-title',
        honorGrantor: 'civil-affairs',
        honorLevel: 'municipal',
      },
    ],
    ['投稿被退了 最后登在市级刊物上', { applicantKind: 'worker', journalLevels: ['municipal'] }],
    ['条解员 出级社工证', { applicantKind: 'worker', occupation: 'mediator', certificateLevel: 'assistant' }],
    [
      '我在横泾一个村当网格员 助社证是2023年5月发的 奖励从没领过',
      {
        applicantKind: 'worker',
        town: 'hengjing',
        worksInDistrict: true,
        occupation: 'grid-worker',
        certificateLevel: 'assistant',
        certificateDate: '2023-05',
        certificateAwardReceived: '0.00',
      },
    ],
    [
      '先有初级(2018) 后来中级(2024)',
      {
        applicantKind: 'worker',
        certificateLevel: 'social-worker',
        certificateDate: '2024',
        previousCertificateLevel: 'assistant',
        previousCertificateDate: '2018',
      },
    ],
    [
      '24年6月 民非 评上4A 之前3A',
      {
        applicantKind: 'organization',
        ratingLevel: '4A',
        ratingDate: '2024-06',
        previousRatingLevel: '3A',
      },
    ],
    ['我们商会由4A降到2A', { applicantKind: 'organization', previousRatingLevel: '4A', ratingLevel: '2A' }],
    [
      '临湖社工站 八十五分半 运营经费31万2',
      { applicantKind: 'station', town: 'linhu', evaluationScore: 85.5, operatingFunds: '312000.00' },
    ],
    [
      '书画社在胥口备了案 教小区居民写字 没承接过项目',
      {
        applicantKind: 'organization',
        town: 'xukou',
        filedWithTown: true,
        servesCommunity: true,
        undertakenService: false,
      },
    ],
    [
      '我们中心的案例得了省民政厅的奖 去年9月',
      {
        applicantKind: 'organization',
        honorKind: 'case-award',
        honorGrantor: 'civil-affairs',
        honorLevel: 'provincial',
        honorDate: '2025-09',
      },
    ],
    ['我家在木渎 单位在相城 有证', { applicantKind: 'worker', worksInDistrict: false }],
    [
      '2017年入职社区 中级23年',
      {
        applicantKind: 'worker',
        occupation: 'community-worker',
        certificateLevel: 'social-worker',
        certificateDate: '2023',
      },
    ],
    [
      '高级证 2024年的 在编 还没享受过奖励',
      {
        applicantKind: 'worker',
        certificateLevel: 'senior',
        certificateDate: '2024',
        onEstablishment: true,
        certificateAwardReceived: '0.00',
      },
    ],
    [
      '从一家公司跳槽到光福的社区 是编内的',
      {
        applicantKind: 'worker',
        town: 'guangfu',
        worksInDistrict: true,
        occupation: 'community-worker',
        onEstablishment: true,
      },
    ],
    [
      '区民政局给我们协会发了张奖状',
      { applicantKind: 'organization', honorGrantor: 'civil-affairs', honorLevel: 'district' },
    ],
    ['甪直 我们几个退休的搞了个志愿队', { applicantKind: 'organization', town: 'luzhi' }],
    [
      '以前在机关是在编的 后来辞了 现在社区工作者一枚',
      { applicantKind: 'worker', occupation: 'community-worker' },
    ],
    ['几个阿姨组的舞蹈队 没备案', { applicantKind: 'organization', filedWithTown: false }],
    ['街道残联的专职委员', { applicantKind: 'worker', occupation: 'institution' }],
    [
      '长桥网格员 隔壁镇早就发了 编外',
      {
        applicantKind: 'worker',
        town: 'changqiao',
        worksInDistrict: true,
        occupation: 'grid-worker',
        onEstablishment: false,
      },
    ],
    [
      '中级证书批准日期大前年',
      { applicantKind: 'worker', certificateLevel: 'social-worker', certificateDate: '2023' },
    ],
    [
      '就职于吴中区某社会组织 助社',
      {
        applicantKind: 'worker',
        worksInDistrict: true,
        occupation: 'social-organization',
        certificateLevel: 'assistant',
      },
    ],
    [
      '案例评上省民政厅优秀案例 在吴中注册 去年8月公布',
      {
        applicantKind: 'organization',
        honorKind: 'case-award',
        honorGrantor: 'civil-affairs',
        honorLevel: 'provincial',
        honorDate: '2025-08',
        registeredInDistrict: true,
      },
    ],
    [
      '5月颁的 市民政局发的先进单位称号 配套已领5000',
      {
        honorKind: 'honorary-title',
        honorGrantor: 'civil-affairs',
        honorLevel: 'municipal',
        honorDate: '2026-05',
        honorAwardReceived: '5000.00',
        applicantKind: 'organization',
      },
    ],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));
});

describe('how one clause bears on another', () => {
  it.each<[string, Record<string, unknown>]>([
    ['2022年4月过的初级 8月才发证', { certificateLevel: 'assistant', certificateDate: '2022-08' }],
    ['2023年11月考过助理 3月拿到证书', { certificateLevel: 'assistant', certificateDate: '2024-03' }],
    ['21年底过的中级 22年2月发的证', { certificateDate: '2022-02' }],
    ['胥口某社区 专职调解员', { occupation: 'mediator', town: 'xukou' }],
    ['胥口社区的 也兼网格员', { occupation: 'community-worker', alsoGridWorkerOrMediator: true }],
    ['当了两年网格员 现在去社区居委会了 初级', { occupation: 'community-worker' }],
    ['胥口社工站 驻站社工 中级', { applicantKind: 'worker', occupation: 'social-organization' }],
    [
      '3A领过五千 这次4A想领差额',
      { ratingLevel: '4A', previousRatingLevel: '3A', ratingAwardReceived: '5000.00' },
    ],
    [
      '越溪社工站 考核成绩 83.5 镇里给别的站发了6万',
      { evaluationScore: 83.5, townSubsidyThisYear: '60000.00' },
    ],
    [
      '我是退下来的 初级还是23年5月考的',
      { inPost: false, certificateLevel: 'assistant', certificateDate: '2023-05' },
    ],
    ['2019年2A 今年复评拿到3A', { ratingLevel: '3A', ratingDate: '2026', previousRatingLevel: '2A' }],
    ['人在光福 单位在胥口 社区的', { town: 'xukou', worksInDistrict: true }],
    ['商会 市民政局登记 4A', { registeredInDistrict: false, ratingLevel: '4A' }],
    ['2A升的3A 升级是2022年10月', { ratingLevel: '3A', previousRatingLevel: '2A', ratingDate: '2022-10' }],
    ['3A那年领过5000', { previousRatingLevel: '3A', ratingAwardReceived: '5000.00' }],
    ['替单位问 单位是个民非', { applicantKind: 'organization' }],
    ['有中级 之前没别的证', { certificateLevel: 'social-worker', previousCertificateLevel: 'none' }],
  ])('%s', (text, expected) => {
    expect(said(text)).toMatchObject(expected);
  });

  it.each<[string, FactId]>([
    ['老师好 初级证怎么领钱', 'occupation'],
    ['以前是在编的 后来辞职了 现在是网格员', 'onEstablishment'],
    ['以前是在编的 后来辞职了 现在是网格员', 'inPost'],
    ['刚查到成绩 初级过了 证书才能明年发', 'certificateLevel'],
    ['在社工站做社工 机构派遣', 'onEstablishment'],
    ['文章在编辑部 还没登', 'onEstablishment'],
    ['我们几个退休的搞了个腰鼓队', 'inPost'],
    ['我是横泾人 在园区做社工', 'town'],
    ['我们单位有8个人 有3个有中级', 'certificateLevel'],
    ['机构服务的是吴中的社区', 'occupation'],
  ])('%s does not say the %s', (text, fact) => {
    expect(said(text)).not.toHaveProperty(fact);
  });
});

describe('whose award it is that was received', () => {
  it.each<[string, Record<string, unknown>]>([
    // the one that is named
    ['督导的钱领了 证书奖励没领', { supervisorAwardReceived: true, certificateAwardReceived: '0.00' }],
    // the only one spoken of, wherever
    ['奖励没领过 我在编 助社', { certificateAwardReceived: '0.00' }],
    ['在吴中注册 4A 领过一万', { ratingAwardReceived: '10000.00' }],
    // what pays one sum only paid no other
    ['中级 也是督导 领过2000', { certificateAwardReceived: '2000.00' }],
    // both, where it is of all
    ['中级 也是督导 都没领过', { certificateAwardReceived: '0.00', supervisorAwardReceived: false }],
    ['督导证书2024年12月拿到 奖励五千已经打到卡上了', { supervisorAwardReceived: true }],
    ['去年拿了省民政厅优秀案例奖 没配套过', { honorAwardReceived: '0.00' }],
    // the last word of what was received
    ['初级没领过 中级领了2000', { certificateAwardReceived: '2000.00' }],
    // what is paid by the month, an office and a certificate are no award
    ['岗位补贴没领过 我是初级', {}],
    ['领了办公场地 3000没给', { grassrootsSubsidyReceived: false }],
    ['中级的证还没拿到', {}],
  ])('%s', (text, received) => {
    const awards = Object.entries(said(text)).filter(([fact]) => fact.endsWith('Received'));
    expect(Object.fromEntries(awards)).toEqual(received);
  });
});

describe('what is not so of the person is no fact', () => {
  it.each([
    '我同事在光福当网格员 他有中级',
    '听说3A有五千',
    '4A能拿多少',
    '网格员中级多少钱',
    '假如我有高级证',
    '退休了还能领吗',
    '等我考出中级了能有多少',
    '社工站今年目标95分',
    '我在等中级成绩',
    '我有教师资格证高级',
    '文章还在编辑部',
  ])('%s', (text) => {
    const { applicantKind: _, ...facts } = said(text);
    expect(facts).toEqual({});
  });

  it.each(['明年打算考中级', '中级考了两次没过', '论文投了省级还在审', '正在申报5A', '督导培训还没结束'])(
    '%s: nothing is held yet',
    (text) => {
      const { applicantKind: _, supervisorQualified: __, ...facts } = said(text);
      expect(facts).toEqual({});
    },
  );

  it('levels of other professions are none of social work', () => {
    expect(said('我是高级教师 有心理咨询师证').certificateLevel).toBeUndefined();
    expect(said('我在初级中学教书').certificateLevel).toBeUndefined();
    expect(said('我们邻里互助社').certificateLevel).toBeUndefined();
    expect(said('写的是吴中社区').certificateLevel).toBeUndefined();
  });

  it('a date yet to come is not when it was', () => {
    expect(said('3A 有效期到2028年').ratingDate).toBeUndefined();
  });
});

describe('what is beside the matter', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '光福的社区工作者 高级没有 有个初级 二三年的',
      {
        applicantKind: 'worker',
        town: 'guangfu',
        worksInDistrict: true,
        occupation: 'community-worker',
        certificateLevel: 'assistant',
        certificateDate: '2023',
      },
    ],
    ['咨询一下岗位津贴', {}],
    ['健身队 街道一直没给我们备案', { applicantKind: 'organization', filedWithTown: false }],
    [
      '我们社工站跟长桥站结对 是郭巷的社工站 88分',
      { applicantKind: 'station', town: 'guoxiang', evaluationScore: 88 },
    ],
    [
      '合唱队今年2月在镇里备的案 以前一直没备',
      { applicantKind: 'organization', filedWithTown: true, filingDate: '2026-02' },
    ],
    [
      '单位在高新区 狮山那边 初级',
      { applicantKind: 'worker', worksInDistrict: false, certificateLevel: 'assistant' },
    ],
    [
      '中级 之前没有初级',
      { applicantKind: 'worker', certificateLevel: 'social-worker', previousCertificateLevel: 'none' },
    ],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));
});

describe('beside an answer', () => {
  it('words without a matter of their own are of the one asked about', () => {
    expect(said('有的 22年评的', 'supervisorQualified').supervisorDate).toBe('2022');
    expect(said('评上是21年 发证是22年', 'supervisorDate').certificateDate).toBeUndefined();
    expect(said('市级没发 省级发了一篇', 'journalLevels').paperAwardReceived).toBeUndefined();
  });
});

describe('in English', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'I am a grid worker in Dongshan, senior certificate, June 2024',
      {
        applicantKind: 'worker',
        town: 'dongshan',
        worksInDistrict: true,
        occupation: 'grid-worker',
        certificateLevel: 'senior',
        certificateDate: '2024-06',
      },
    ],
    [
      'Our association was rated 3A in 2023',
      { applicantKind: 'organization', ratingLevel: '3A', ratingDate: '2023' },
    ],
    [
      'My article on social work in Wuzhong was in a provincial journal this year',
      {
        applicantKind: 'worker',
        journalLevels: ['provincial'],
        publicationDate: '2026',
      },
    ],
    ['My colleague has an intermediate certificate', {}],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));
});
