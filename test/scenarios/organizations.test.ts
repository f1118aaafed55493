import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

describe('organisations and stations', () => {
  it('an organisation first rated 4A is told 10000 once from the district', () => {
    const talk = new Talk().says('我们协会去年3月刚评上4A，第一次评，在吴中注册', '等级评估奖励', '没领过');
    expect(talk.facts).toMatchObject({
      applicantKind: 'organization',
      ratingLevel: '4A',
      ratingDate: '2025-03',
      previousRatingLevel: 'none',
      registeredInDistrict: true,
    });
    expect(talk.text).toContain('✓ 等级评估奖励：一次性10000元，区财政出（第5条）');
  });

  it('a station between two bands hears both outcomes', () => {
    const talk = new Talk().says('木渎社工站 评估得分89.5 上年运营经费50万', '社工站运营补贴', '没有');
    expect(talk.text).toContain('若归低档，本年度150000元；若归高档，本年度200000元');
  });

  it('a station has one benefit, and is not asked which', () => {
    const talk = new Talk().says('你好', '社工站');
    expect(talk.asks).toBe('evaluationScore');
    talk.say('58分');
    expect(talk.finding('station-subsidy')?.status).toBe('ineligible');
    expect(talk.asks).toBeNull();
  });

  it("a neighbourhood's own team is asked whether it is registered, and then nothing of ratings and where it works", () => {
    const talk = new Talk().says('我们是小区里的腰鼓队 在街道备过案', '全部');
    expect(talk.asks).toBe('registeredInDistrict');
    talk.say('没登记');
    expect(talk.asks).toBe('honorKind');
    talk.say('没有');
    expect(talk.asks).toBe('servesCommunity');
    expect(talk.finding('rating-award')?.status).toBe('ineligible');
  });

  it('who does not know the day is told why it is asked, and asked once', () => {
    const talk = new Talk().says('我们协会2022年7月评上3A 在吴中注册', '等级评估奖励');
    expect(talk.asks).toBe('ratingDate');
    expect(talk.text).toContain('您说的是2022年7月');
    talk.say('22年7月 哪天真忘了');
    expect(talk.facts.ratingDate).toBe('2022-07');
    expect(talk.asks).toBe('previousRatingLevel');
  });

  it('what is said of others in between leaves who is asking', () => {
    const talk = new Talk().says('我们协会去年3月刚评上4A', '等级评估奖励', '我想起来了 等一下');
    expect(talk.facts.applicantKind).toBe('organization');
  });

  it('free office space comes with the grassroots subsidy', () => {
    const talk = new Talk().say('你好').through({
      applicantKind: '社会组织',
      topic: '草根组织补贴',
      filedWithTown: '备案了',
      filingDate: '2021年3月',
      servesCommunity: '有',
      undertakenService: '承接过',
      grassrootsSubsidyReceived: '没领过',
      town: '东山镇',
    });
    expect(talk.text).toContain('一次性3000元、免费办公场地，镇（区）财政出（东山镇）');
  });

  it('what is told bit by bit fills in: the date more exactly, the one before with its own, the award received', () => {
    const talk = new Talk().says('你好，我是一个民非的负责人', '我们今年刚评上4A 原来3A', '5月批的');
    expect(talk.facts).toMatchObject({ applicantKind: 'organization', ratingDate: '2026-05' });
    talk.says('以前3A的时候拿过5000', '那还能补多少');
    expect(talk.text).toContain('一次性0～5000元，还要看：组织在吴中区登记注册');
    talk.say('在吴中登记的');
    expect(talk.text).toContain('✓ 等级评估奖励：一次性5000元');
    talk.say('22年评的3A');
    expect(talk.facts).toMatchObject({ ratingLevel: '4A', previousRatingDate: '2022' });
  });

  it('what changes the result is told with the new one', () => {
    const talk = new Talk().says('我们协会在吴中登记 今年5月评上4A 之前没评过', '等级评估奖励', '没领过');
    expect(talk.text).toContain('✓ 等级评估奖励：一次性10000元');
    talk.say('登记是在姑苏');
    expect(talk.text).toContain('按您说的情况');
  });

  it('who asks decides anew whose the honour is', () => {
    const talk = new Talk().say('社工个人');
    expect(talk.facts.honorRecipient).toBe('individual');
    talk.say('不对，我是替机构问的');
    expect(talk.facts).toEqual({ applicantKind: 'organization' });
  });

  it('a station is told what it may come to before all is known', () => {
    const talk = new Talk().says('社工站', '我们站去年评了88分', '运营资金一共42万', '能补多少');
    expect(talk.text).toContain('0～126000元，还要看：');
    expect(talk.asks).toBe('townSubsidyThisYear');
  });
});
