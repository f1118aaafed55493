import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

const halfWay = () => new Talk().says('你好', '个人', '证书奖励', '在木渎', '网格员', '中级');

describe('repair works at every point', () => {
  it('上一步 takes back the last answer and asks it again', () => {
    const talk = halfWay();
    expect(talk.asks).toBe('onEstablishment');
    talk.say('上一步');
    expect(talk.asks).toBe('certificateLevel');
    expect(talk.facts.certificateLevel).toBeUndefined();
    expect(talk.facts.occupation).toBe('grid-worker');
  });

  it('上一步 all the way leads to the first question, and says so there', () => {
    const talk = halfWay();
    for (let i = 0; i < 8; i++) talk.say('上一步');
    expect(talk.asks).toBe('applicantKind');
    expect(talk.text).toContain('已经是第一步');
  });

  it('取消 stops and keeps what was said; 继续 goes on', () => {
    const talk = halfWay();
    const asked = talk.asks;
    talk.say('取消');
    expect(talk.asks).toBeNull();
    expect(talk.facts.certificateLevel).toBe('social-worker');
    expect(talk.say('继续').asks).toBe(asked);
  });

  it('重新开始 asks first, and forgets only after a yes', () => {
    const talk = halfWay().say('重新开始');
    expect(talk.asks).toBe('confirm');
    expect(talk.say('不').facts.occupation).toBe('grid-worker');
    talk.says('重新开始', '是');
    expect(talk.asks).toBe('applicantKind');
    expect(talk.facts).toEqual({});
  });

  it('取消 while a draft is made drops the contact at once', () => {
    const talk = halfWay().through({
      onEstablishment: '没编',
      previousCertificateLevel: '没有',
      certificateDate: '2023年6月',
      certificateAwardReceived: '没领过',
      file: '要',
      consent: '同意',
      name: '陈静',
      mobile: '13812345678',
    });
    expect(talk.asks).toBe('employer');
    talk.say('取消');
    expect(talk.state.contact).toEqual({});
    expect(talk.state.claims).toEqual([]);
  });

  it('帮助 explains and puts the pending question again', () => {
    const talk = halfWay().say('帮助');
    expect(talk.text).toContain('上一步');
    expect(talk.asks).toBe('onEstablishment');
    expect(talk.text).toContain('在编人员吗');
  });

  it('什么意思 puts the question in other words, and so does a question for one of its own words', () => {
    for (const words of ['什么意思', '看不懂这题', '在编是什么意思', '我没太明白 问得太绕']) {
      const talk = halfWay().say(words);
      expect(talk.turn.move).toBe('repeat');
      expect(talk.asks).toBe('onEstablishment');
      expect(talk.text).toContain('合同工');
    }
  });

  it('a question without a matter of its own is about the benefit in hand, and says nothing of the person', () => {
    const talk = new Talk().says('你好', '个人', '岗位补贴', '在木渎', '社区工作者', '中级');
    expect(talk.asks).toBe('inPost');
    talk.say('退休以后还发吗');
    expect(talk.turn.move).toBe('question');
    expect(talk.text).toContain('第1条');
    expect(talk.asks).toBe('inPost');
    expect(talk.facts.inPost).toBeUndefined();
  });

  it('of several benefits in hand, being in post is a question of the one that asks for it; 都申请 is all', () => {
    const talk = new Talk().says('在木渎社区上班 前年考出中级 之前没领过奖励', '都看看', '在职');
    expect(talk.asks).toBe('alsoGridWorkerOrMediator');
    expect(talk.say('退休以后还发吗').text).toContain('岗位补贴（第1条）');
    talk.says('没兼', '没编制', '没有更低的', '不是督导', '没发过', '没得过');
    expect(talk.asks).toBe('file');
    expect(talk.say('都申请').asks).toBe('consent');
  });

  it('a yes that ends in 呢 is a yes', () => {
    for (const yes of ['在呢', '嗯呢', '还干着呢', '还在这个岗位上呢']) {
      const talk = new Talk().says('你好', '个人', '岗位补贴', '在木渎', '社区工作者', '中级', yes);
      expect(talk.facts.inPost).toBe(true);
    }
  });

  it('a question word that denies asks nothing: 没拿过什么奖', () => {
    const talk = new Talk().says('你好', '个人', '在岗的社会组织社工', '都看看');
    talk.through({
      worksInDistrict: '在',
      town: '木渎',
      onEstablishment: '没编',
      certificateLevel: '没有证',
      supervisorQualified: '不是',
      journalLevels: '没发过',
      registeredInDistrict: '是',
    });
    expect(talk.asks).toBe('honorKind');
    for (const none of ['没拿过什么奖', '啥荣誉也没有', '什么都没得过']) {
      talk.say(none);
      expect(talk.turn.move).toBe('answer');
      expect(talk.asks).not.toBe('honorKind');
      talk.say('上一步');
    }
  });

  it('what became of an application answers how much was received', () => {
    const talk = halfWay().says('没编', '2023年6月', '没有', '申请了没批下来');
    expect(talk.facts.certificateAwardReceived).toBe('0.00');
  });

  it('an answer that is not understood is put again in other words, then with ways out, and nothing is lost', () => {
    const talk = halfWay().say('今天天气不错啊');
    expect(talk.asks).toBe('onEstablishment');
    expect(talk.text).toContain('没看明白');
    talk.say('哈哈哈');
    expect(talk.text).toContain('不知道');
    expect(talk.facts.certificateLevel).toBe('social-worker');
  });

  it('“I don’t know” is an answer: the talk goes on with a range', () => {
    const talk = halfWay().says('没编', '忘了', '没有', '没领过');
    expect(talk.finding('certificate-award')).toMatchObject({
      status: 'undetermined',
      range: { min: '0.00', max: '2000.00' },
    });
    expect(talk.text).toContain('还差：证书批准日期');
  });

  it('an answer can be corrected by its name at any time', () => {
    const talk = halfWay().says('没编', '2023年6月', '证书等级改成初级');
    expect(talk.turn.move).toBe('correction');
    expect(talk.facts.certificateLevel).toBe('assistant');
  });

  it('what was said wrong is named by its short name: 证书日期说错了', () => {
    const talk = halfWay().says('没编', '2022年6月', '证书日期说错了 是2023年6月');
    expect(talk.turn.move).toBe('correction');
    expect(talk.facts.certificateDate).toBe('2023-06');
  });

  it('a second thought changes what was said: 等等，其实是事业编', () => {
    const talk = halfWay().says('不在编', '等等，我这个其实是事业编');
    expect(talk.facts.onEstablishment).toBe(true);
  });

  it('a month that is disowned is changed within its year, a score by its short name', () => {
    const talk = new Talk().says('木渎的网格员 有初级 22年8月');
    talk.say('我看了证书 是9月不是8月');
    expect(talk.facts.certificateDate).toBe('2022-09');
    const station = new Talk().says('胥口社工站 去年得了79分', '运营资金45万');
    expect(station.say('分数不对 79.5').facts.evaluationScore).toBe(79.5);
  });

  it('a correction that names an organisation leaves who is asking', () => {
    const talk = halfWay();
    talk.say('啊不对 机构在胥口 人也在胥口');
    expect(talk.facts.applicantKind).toBe('worker');
    expect(talk.facts.occupation).toBe('grid-worker');
    expect(talk.say('不对 我是替协会问的').facts.applicantKind).toBe('organization');
  });

  it('who is asking may be said with a doubt: 合唱团 算组织吧', () => {
    const talk = new Talk().says('想给我们合唱团申请补贴', '合唱团 算组织吧');
    expect(talk.facts.applicantKind).toBe('organization');
  });

  it('what it is not and what it is, by its name: 运营资金不是86万 是68万', () => {
    const talk = new Talk().says('胥口社工站 去年评了92分', '运营资金86万');
    expect(talk.facts.operatingFunds).toBe('860000.00');
    talk.say('刚问了会计 运营资金不是86万 是68万');
    expect(talk.turn.move).toBe('correction');
    expect(talk.facts.operatingFunds).toBe('680000.00');
    expect(talk.facts.townSubsidyThisYear).toBeUndefined();
  });

  it('不对，是2023年 corrects the date that was just given', () => {
    const talk = halfWay().says('没编', '2022年6月', '不对，是2023年6月');
    expect(talk.facts.certificateDate).toBe('2023-06');
  });

  it('a correction drops the answers that no longer follow', () => {
    const talk = halfWay().says('没编', '2023年6月', '初级', '证书改成没有证书');
    expect(talk.facts.certificateLevel).toBe('none');
    expect(talk.facts.previousCertificateLevel).toBeUndefined();
    expect(talk.facts.certificateDate).toBeUndefined();
  });

  it('what merely matters no more after a correction stays, and counts again after the next', () => {
    const talk = new Talk().says('我们书画社2024年3月在木渎备了案 经常进社区');
    expect(talk.facts).toMatchObject({ filingDate: '2024-03', servesCommunity: true });
    talk.say('记错了 是今年3月才备的案');
    expect(talk.facts).toMatchObject({ filingDate: '2026-03', servesCommunity: true });
    expect(talk.say('不对 还是2024年3月').facts).toMatchObject({
      filingDate: '2024-03',
      servesCommunity: true,
    });
    expect(talk.asks).not.toBe('servesCommunity');
  });

  it('nobody is kept at one question: it is left open in the end', () => {
    const talk = halfWay().says('呵呵', '天气真好', '哈哈', '下雨了');
    expect(talk.asks).toBe('onEstablishment');
    talk.say('刮风了');
    expect(talk.asks).not.toBe('onEstablishment');
    expect(talk.facts.onEstablishment).toBeUndefined();
  });

  it('asked what was held before, 前面 corrects nothing', () => {
    const talk = halfWay().through({ onEstablishment: '没编', certificateDate: '2023年6月' });
    expect(talk.asks).toBe('previousCertificateLevel');
    expect(talk.say('前面是初级').facts).toMatchObject({
      certificateLevel: 'social-worker',
      previousCertificateLevel: 'assistant',
    });
  });

  it('the level of an award that was received changes none that is held', () => {
    const talk = halfWay().through({ onEstablishment: '没编', certificateDate: '2023年6月' });
    talk.say('哦想起来了 初级那个奖励领过1000');
    expect(talk.facts.certificateLevel).toBe('social-worker');
    expect(talk.facts.certificateAwardReceived).toBe('1000.00');
  });

  it('what was told of a worker is dropped where an organisation asks after all', () => {
    const talk = halfWay().say('不对 我是替协会问的');
    expect(talk.facts.applicantKind).toBe('organization');
    expect(talk.facts.certificateLevel).toBeUndefined();
    expect(talk.text).toContain('已去掉');
  });

  it('a date that has not come yet is refused with the day it is', () => {
    const talk = halfWay().says('没编', '2027年1月');
    expect(talk.text).toContain('2026年11月23日');
    expect(talk.asks).toBe('certificateDate');
  });

  it('an ID card number is refused and not kept', () => {
    const talk = halfWay().say('我的身份证是320506199001011234');
    expect(talk.text).toContain('身份证');
    expect(JSON.stringify(talk.state)).not.toContain('320506199001011234');
  });

  it('a giant or an empty message gets a fitting answer and changes nothing', () => {
    const talk = halfWay();
    const { facts } = talk.state;
    expect(talk.say('长'.repeat(5000)).text).toContain('太长');
    expect(talk.say('   ').text).toContain('没收到文字');
    expect(talk.state.facts).toEqual(facts);
    expect(talk.asks).toBe('onEstablishment');
  });

  it('who begins with a greeting is greeted once; who comes back without a word goes on', () => {
    const first = new Talk().say('你好');
    expect(first.text).toContain('我是社工通');
    expect(first.text).not.toContain('接着说');
    expect(first.text).toBe(new Talk().come().text);
    const back = halfWay().come();
    expect(back.text).toMatch(/我们接着说/);
    expect(back.asks).toBe('onEstablishment');
  });

  it('a button of an earlier question changes nothing and is told apart', () => {
    const talk = halfWay().pick('organization');
    expect(talk.text).toContain('前面问题');
    expect(talk.facts.applicantKind).toBe('worker');
  });

  it('the state stays a small plain value however long the talk is', () => {
    const talk = halfWay();
    for (let i = 0; i < 200; i++) talk.says('帮助', '今天天气不错', '上一步', '中级');
    expect(JSON.stringify(talk.state).length).toBeLessThan(4000);
    expect(JSON.parse(JSON.stringify(talk.state))).toEqual(talk.state);
  });

  // Level, date and place stand; the establishment was asked, and the certificate before is.
  it.each([
    ['等下 记错了 是23年9月', 'certificateDate', '2023-09'],
    ['证书那题选错了 是初级', 'certificateLevel', 'assistant'],
    ['我证书是初级不是中级', 'certificateLevel', 'assistant'],
    ['不是中级 是初级', 'certificateLevel', 'assistant'],
    ['编制改成在编', 'onEstablishment', true],
    ['刚才点错了 我在编', 'onEstablishment', true],
    ['我查了下 证书是23年9月', 'certificateDate', '2023-09'],
    ['单位刚回我 证书是23年9月的', 'certificateDate', '2023-09'],
    ['年份讲岔了 是23年的', 'certificateDate', '2023'],
  ])('%s changes what was said before', (text, fact, value) => {
    const talk = halfWay().through({ onEstablishment: '没编', certificateDate: '2023年6月' });
    talk.say(text);
    expect(talk.facts).toMatchObject({ [fact]: value });
  });

  it('what is known already is understood, and the question put again', () => {
    const talk = halfWay().through({ onEstablishment: '没编' });
    const { asks, facts } = talk;
    talk.say('我在木渎上班');
    expect(talk.text).toContain('已经记下了');
    expect(talk.asks).toBe(asks);
    expect(talk.facts).toEqual(facts);
  });

  it('a date is none of what is asked for with yes or no, so it changes the date said before', () => {
    const talk = new Talk()
      .says('你好', '社会组织', '草根补贴')
      .through({ servesCommunity: '做', filedWithTown: '备了', filingDate: '2020年3月' });
    const asked = talk.asks;
    talk.say('等一下 应该是2021年5月');
    expect(talk.facts.filingDate).toBe('2021-05');
    expect(talk.asks).toBe(asked);
  });

  it('asked whether the answer will do, an answer is one all the same', () => {
    expect(halfWay().say('没编制 您看行吗').facts.onEstablishment).toBe(false);
  });

  it("what is said of the person wants no draft, and 同意 is nobody's name", () => {
    const talk = halfWay().through({
      onEstablishment: '没编',
      previousCertificateLevel: '没有',
      certificateDate: '2023年6月',
      certificateAwardReceived: '没领过',
    });
    expect(talk.asks).toBe('file');
    expect(talk.say('在岗').asks).toBe('file');
    expect(talk.says('要', '同意', '同意').asks).toBe('name');
  });

  it('在职呢 after a question in between says so', () => {
    const talk = new Talk().says('你好', '个人', '岗位补贴', '社区工作者', '中级').through({
      worksInDistrict: '在',
      certificateDate: '2023年6月',
    });
    expect(talk.asks).toBe('inPost');
    expect(talk.says('这个补贴谁出钱', '在职呢').facts.inPost).toBe(true);
  });
});
