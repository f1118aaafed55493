import { describe, expect, it } from 'vitest';
import type { FactId } from '../../policy/index.js';
import { Talk } from './talk.js';

type Told = Partial<Record<FactId, unknown>>;

describe('what is put down of a talk, message by message', () => {
  it.each<readonly [readonly string[], Told]>([
    [
      ['我23年考的初级 今年又考了中级', '我在横泾的社区 顺便做调解员'],
      { occupation: 'community-worker', alsoGridWorkerOrMediator: true },
    ],
    [
      ['我是社区书记 中级 2024年3月', '吴中的 事业编'],
      { occupation: 'community-worker', onEstablishment: true },
    ],
    [
      ['我网格员 中级 2026年5月', '证书奖励', '不在编 吴中的'],
      { worksInDistrict: true, onEstablishment: false },
    ],
    [['长桥社区工作者 初级 去年批的', '岗位补贴', '在的 不过证还没发'], { inPost: true }],
    [['木渎社工站 92分', '运营资金大概80万', '会计查了是79.6万'], { operatingFunds: '796000.00' }],
    [['度假区社工站 评估60.5分', '哎 分数写错了 60.5是前年的 去年是81'], { evaluationScore: 81 }],
    [
      ['去年4A复评 降到3A了', '4A是2019年的 3A是2025年'],
      { ratingLevel: '3A', ratingDate: '2025', previousRatingLevel: '4A' },
    ],
    [['我们5A没保住 现在是4A'], { ratingLevel: '4A', previousRatingLevel: '5A' }],
    [
      ['我们3A 2022年6月评的', '今年复评升到4A了 今年10月'],
      { ratingLevel: '4A', ratingDate: '2026-10', previousRatingLevel: '3A', previousRatingDate: '2022-06' },
    ],
    [['我们协会去年评上4A', '去年9月份吧 好像是12号'], { ratingDate: '2025-09-12' }],
    [['社工站考核60分 经费33万3333块3毛3'], { operatingFunds: '333333.33' }],
    [
      ['我是社区的 考了中级', '就证书奖励跟岗位补贴 我在木渎的 去年6月拿的证 不在编'],
      { town: 'mudu', certificateDate: '2025-06', onEstablishment: false },
    ],
    [
      ['网格员 2024年中级 之前没有别的证', '证书奖励', '在吴中', '不在编 没领过'],
      { onEstablishment: false, certificateAwardReceived: '0.00' },
    ],
    [['初级证是2021年12月批的 22年3月才领到证书'], { certificateDate: '2021-12' }],
    [['领过初级1000 中级也给过1000 今年高级'], { certificateAwardReceived: '2000.00' }],
    [['社区工作者 下个月要调到镇政府去当编外'], { onEstablishment: undefined }],
    [['我们单位现在4A', '老早就有的 2019年评的3A'], { ratingLevel: '4A', previousRatingLevel: '3A' }],
    [
      ['我们4A 2024年3月评的 吴中登记 以前没评过', '我没领过3A的钱'],
      { ratingLevel: '4A', ratingAwardReceived: '0.00' },
    ],
    [
      ['社会组织 5A 2024年9月评的', '没评过别的 一上来就是5A'],
      { ratingLevel: '5A', previousRatingLevel: 'none' },
    ],
    [
      ['社会组织 荣誉配套奖励', '优秀案例奖 省民政厅的 今年3月'],
      { honorKind: 'case-award', honorLevel: 'provincial', honorDate: '2026-03' },
    ],
    [
      ['初级22年领了1000 中级24年也领了1000 今年高级'],
      { certificateLevel: 'senior', certificateAwardReceived: '2000.00' },
    ],
    [
      ['2018年拿的初级区里奖过500，2023年拿中级补了1000，今年高级出来了'],
      {
        certificateAwardReceived: '1500.00',
        previousCertificateLevel: 'social-worker',
        previousCertificateDate: '2023',
        honorAwardReceived: undefined,
      },
    ],
    [['我前年先拿的中级 去年又考了初级'], { certificateLevel: 'social-worker', certificateDate: '2024' }],
    [['考了三年初级都没过'], { certificateLevel: 'none' }],
    [['我中级他初级 我在东山他在金庭'], { certificateLevel: 'social-worker', town: 'dongshan' }],
    [['我是人民调解员', '还是先考初级好'], { certificateLevel: undefined }],
    [['本来在社工机构 今年3月考到社区当社工'], { occupation: 'community-worker' }],
    [['从社区辞职去了社会组织 初级'], { occupation: 'social-organization' }],
    [
      ['我有初级 在木渎的社工机构上班', '督导奖励', '23年的'],
      { supervisorQualified: true, supervisorDate: '2023' },
    ],
    [['我们是个合唱队 社区里的'], { applicantKind: 'organization', occupation: undefined }],
    [['省民政厅2022年8月优秀案例 个人'], { applicantKind: 'worker', honorKind: 'case-award' }],
    [
      ['社会组织 3A', '全部看看', '都没领过钱'],
      { ratingAwardReceived: '0.00', honorAwardReceived: '0.00', grassrootsSubsidyReceived: false },
    ],
  ])('%j', (messages, told) => {
    const { facts } = new Talk().says(...messages);
    for (const [fact, value] of Object.entries(told))
      expect([fact, facts[fact as FactId]]).toEqual([fact, value]);
  });

  it.each([
    [['社工站', '91分 80万'], '那就是30万了', 'townSubsidyThisYear'],
    [['木渎镇网格员 中级 2024年5月 不在编 以前没证', '证书奖励'], '2000对吧', 'certificateAwardReceived'],
    [
      ['木渎镇网格员 中级 2024年5月 不在编 以前没证', '证书奖励'],
      '领的话能领2000',
      'certificateAwardReceived',
    ],
    [['我社区的 助理社工师', '证书奖励'], '我今年56了', 'certificateAwardReceived'],
    [['木渎社工站 92分'], '80', 'operatingFunds'],
    [['胥口社区工作者 初级 去年批的', '全部看看'], '没拿过一分', 'inPost'],
    [['长桥社区工作者 中级 今年批的', '督导奖励'], '初级是22年考的', 'supervisorQualified'],
    [
      ['高级 去年评的 城南社区的 今年6月离职了', '岗位补贴'],
      '我6月之前是在职的呀',
      'certificateAwardReceived',
    ],
  ] as const)('%j, and then %s, puts no %s down', (before, text, fact) => {
    expect(new Talk().says(...before, text).facts[fact]).toBeUndefined();
  });

  it('nobody becomes another kind of applicant by the way', () => {
    for (const text of ['就两个人', '我是苏州人', '我们社区一共8个人']) {
      const talk = new Talk().says('木渎社工站 92分 运营资金80万 别的站没拿', text);
      expect(talk.facts).toMatchObject({ applicantKind: 'station', evaluationScore: 92 });
    }
  });

  it('where a child goes to school, what was only entered for, and what another district paid', () => {
    expect(new Talk().say('孩子在木渎上学 我在园区上班').facts).toMatchObject({ worksInDistrict: false });
    expect(new Talk().say('我报了今年的中级').facts.certificateLevel).toBeUndefined();
    const moved = new Talk().say('22年的初级 当时在姑苏区做社工 姑苏区给过1000 去年来横泾做网格员 今年中级');
    expect(moved.facts).toMatchObject({ town: 'hengjing', worksInDistrict: true });
    expect(moved.facts.certificateAwardReceived).toBeUndefined();
  });

  it('how it was is not how it is', () => {
    const talk = new Talk().says('高级 去年评的 城南社区的 今年6月离职了', '岗位补贴', '我6月之前是在职的呀');
    expect(talk.facts.inPost).toBe(false);
  });

  it('of two benefits that are named, nothing is asked or told of the others', () => {
    const talk = new Talk().says('长桥社区工作者 中级 2024年3月批的', '岗位补贴和证书奖励都想看');
    talk.says('在职', '没兼', '不在编', '没有更低的', '没领过');
    expect(talk.asks).toBe('file');
    expect(talk.text).not.toContain('督导');
    expect(talk.say('再看看督导').asks).toBe('supervisorQualified');
  });
});
