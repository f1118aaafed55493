import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

/** A community worker in Mudu with an intermediate certificate of 2023, who asks about everything. */
const untilResult = () =>
  new Talk().say('你好').through({
    applicantKind: '社工个人',
    topic: '全部看看',
    worksInDistrict: '在木渎',
    occupation: '社区居委会的',
    certificateLevel: '中级',
    inPost: '在岗',
    certificateDate: '2023年6月',
    alsoGridWorkerOrMediator: '没有兼',
    onEstablishment: '没编制',
    previousCertificateLevel: '没有',
    certificateAwardReceived: '没领过',
    supervisorQualified: '没有督导',
    journalLevels: '没发表过',
    honorKind: '没有得过',
  });

describe('a community worker asks what there is', () => {
  it('the talk begins with a greeting and asks who is asking', () => {
    const talk = new Talk().say('你好');
    expect(talk.text).toContain('社工通');
    expect(talk.asks).toBe('applicantKind');
    expect(talk.choices).toEqual(['worker', 'organization', 'station']);
  });

  it('whoever names no benefit goes on with the one just asked about, or with all of them', () => {
    const talk = () => new Talk().says('我是越溪一个社区的社工，去年考的初级');
    const asked = talk().says('岗位补贴谁出钱', '好的，那先申请吧');
    expect(asked.text).toContain('先看岗位补贴');
    expect(asked.asks).toBe('inPost');
    for (const lost of [['不知道'], ['哈哈哈哈', '嘿嘿嘿', '呼呼呼']]) {
      const open = talk().says(...lost);
      expect(open.text).toContain('每一项都看看');
      expect(open.asks).toBe('inPost');
    }
  });

  it('is told each benefit with sum, how often, who pays, and the clause', () => {
    const talk = untilResult();
    expect(talk.text).toContain('✓ 岗位补贴：每月500元，镇（区）财政出（木渎镇）（第1条）');
    expect(talk.text).toContain('✗ 督导奖励');
    expect(talk.asks).toBe('file');
  });

  it('an open reading is said with both outcomes, not decided', () => {
    const talk = untilResult();
    expect(talk.text).toContain('？证书奖励：还定不下来，一次性0～2000元，区财政出（第3条）');
    expect(talk.text).toContain('若算，一次性2000元；若不算，没有这项钱');
  });

  it("the clause's words are shown when asked for", () => {
    const talk = untilResult().say('依据');
    expect(talk.text).toContain('给予在职期间岗位补贴');
    expect(talk.text).toContain('补贴资金由镇（区）财政承担');
    expect(talk.asks).toBe('file');
  });

  it('files a draft after consent, contact and a summary with the mobile number masked', () => {
    const talk = untilResult().says(
      '岗位补贴',
      '同意',
      '我叫陈静',
      '138 1234 5678',
      '木渎镇某某社区居委会',
      '跳过',
    );
    expect(talk.asks).toBe('confirm');
    expect(talk.text).toContain('138****5678');
    expect(talk.text).not.toContain('13812345678');
    talk.say('对');
    expect(talk.state.claims).toEqual([{ id: 'SG26-AAA-AAA2', benefit: 'post-subsidy', status: 'draft' }]);
    expect(talk.text).toContain('SG26-AAA-AAA2');
  });

  it('after one draft the others are still offered, and the contact is not asked again', () => {
    const talk = untilResult().says(
      '岗位补贴',
      '同意',
      '陈静',
      '13812345678',
      '木渎镇某某社区',
      '跳过',
      '对',
    );
    expect(talk.asks).toBe('file');
    expect(talk.choices).toEqual(['certificate-award', 'none']);
    expect(talk.say('证书奖励').asks).toBe('evidence');
    expect(talk.say('跳过').asks).toBe('confirm');
  });

  it('without consent nothing is kept for a draft, and the talk goes on', () => {
    const talk = untilResult().says('全部', '不同意');
    expect(talk.asks).toBeNull();
    expect(talk.state.contact).toEqual({});
    expect(talk.say('继续').asks).toBe('file');
  });

  it('many facts in one sentence are not asked again', () => {
    const talk = new Talk().say('我在木渎的社区上班，2023年6月考出中级社工师，之前没领过奖励');
    expect(talk.facts).toMatchObject({
      applicantKind: 'worker',
      town: 'mudu',
      worksInDistrict: true,
      occupation: 'community-worker',
      certificateLevel: 'social-worker',
      certificateDate: '2023-06',
      certificateAwardReceived: '0.00',
    });
    expect(talk.say('全部').asks).toBe('inPost');
  });

  it('who has no certificate is asked nothing more about certificates', () => {
    const talk = new Talk().says('你好', '个人', '证书奖励', '在吴中', '网格员', '没有证书');
    expect(talk.finding('certificate-award')?.status).toBe('ineligible');
    expect(talk.text).toContain('✗ 证书奖励');
    expect(talk.asks).toBeNull();
  });

  it('what was already paid in full is said to be 已领足, not 不符合', () => {
    const talk = new Talk().says('我是网格员，2023年6月考的初级', '证书奖励').through({
      worksInDistrict: '在吴中',
      onEstablishment: '不在编',
      certificateAwardReceived: '领过1000元',
    });
    expect(talk.text).toContain('已领足');
    expect(talk.text).not.toContain('不符合');
  });

  it('talks English when asked, and quotes the clauses in the words of the document', () => {
    const talk = new Talk().says('你好', '/en');
    expect(talk.text).toContain('Who are you asking for?');
    talk.says(
      'a social worker',
      'post subsidy',
      'yes',
      'community worker',
      'intermediate',
      'yes',
      'June 2023',
      'Mudu',
    );
    expect(talk.text).toContain(
      '✓ Post subsidy: 500 yuan a month, paid by the town (镇（区）财政: 木渎镇) (clause 1)',
    );
  });
});

describe('the progress line', () => {
  it('never runs backwards from one answer to the next', () => {
    const talk = new Talk().say('你好');
    const answers = [
      '社工个人',
      '全部看看',
      '在木渎',
      '社区工作者',
      '中级',
      '在岗',
      '2023年6月',
      '没有兼',
      '没编制',
      '初级',
      '2019年',
      '没领过',
      '有督导资格',
      '2023年5月',
      '没领过',
      '省级',
      '是',
      '2024年3月',
      '没领过',
    ];
    let shown = 0;
    for (const [i, answer] of answers.entries()) {
      talk.say(answer);
      const { progress } = talk.turn;
      if (!progress) break;
      const share = progress.step / (progress.step + progress.left);
      // Choosing the topic settles how long the talk will be.
      if (i > 1) expect(share).toBeGreaterThanOrEqual(shown);
      shown = share;
    }
    expect(shown).toBeGreaterThan(0.5);
  });
});
