import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

/** A draft asked for, agreed to and put right as people say it, each with what a careful clerk would have understood. */
describe('drafting in one’s own words', () => {
  const GRID = '甪直镇网格员 中级 2024年5月 不在编 没领过 以前没证';
  const grid = (...texts: readonly string[]) => new Talk().says(GRID, ...texts);
  const offered = (...texts: readonly string[]) => grid('证书奖励', ...texts);
  const consented = (...texts: readonly string[]) => offered('写吧', '同意', ...texts);

  it.each(['帮我申请', '那就给我办吧', '起草一份吧', '麻烦帮我写个申请'])(
    'wanted before a benefit was chosen, it is of what was told: %s',
    (text) => {
      const talk = grid(text);
      expect(talk.state.topic).toBe('certificate-award');
      expect(talk.asks).toBe('file');
    },
  );

  it('of what was just asked about', () => {
    const talk = new Talk().says('临湖镇社区工作者，中级，2024年', '岗位补贴多少钱', '就看这个');
    expect(talk.state.topic).toBe('post-subsidy');
  });

  it.each(['写吧', '写', '写草稿', '都帮我报了', '那先拟着吧', '先把这份写了', '行 给她弄一份', '肯格'])(
    'a yes to the offer: %s',
    (text) => expect(offered(text).asks).toBe('consent'),
  );

  it.each(['不写', '要不要申请啊', '他们报了'])('no yes to the offer: %s', (text) =>
    expect(offered(text).asks).not.toBe('consent'),
  );

  it('the one that is named in short', () => {
    const talk = new Talk().says('甪直社工站 得分92 运营资金40万 别的站没补过', '没有', '行 先弄运营的');
    expect(talk.asks).toBe('consent');
  });

  it.each(['又想办了', '还是弄一下', '给我报上去'])('after it was declined or broken off: %s', (text) => {
    expect(offered('先不用', text).asks).toBe('file');
    expect(offered('取消', text).asks).toBe('file');
    expect(offered('写吧', '不同意', text).asks).toBe('file');
  });

  it('同意了, after the consent was refused, goes on', () =>
    expect(offered('写吧', '不同意', '同意了').asks).toBe('file'));

  it.each(['写一份吧', '先帮我拟草稿', '好 报一个吧'])('is no answer to a question of fact: %s', (text) => {
    const talk = new Talk().says('社会组织 草根组织补贴', '街道备案的 2023年5月', '搞邻里互助的', text);
    expect(talk.asks).toBe('undertakenService');
    expect(talk.facts.undertakenService).toBeUndefined();
    expect(talk.text).toMatch(/再答\d+问/u);
  });

  it('is nobody’s name', () => {
    for (const text of ['申请', '再写一份', '提交吧']) expect(consented(text).asks).toBe('name');
  });

  it('a whole name takes the place of a short one', () => {
    expect(consented('老顾', '顾建明').state.contact.name).toBe('顾建明');
    expect(consented('小王', '王磊 13912345678 角直新村').state.contact).toMatchObject({
      name: '王磊',
      mobile: '13912345678',
    });
    expect(consented('小王', '李磊').state.contact.name).toBe('小王');
    expect(consented('小王', '手机 13912345678').state.contact.name).toBe('小王');
  });

  const checked = (...texts: readonly string[]) =>
    consented('孙丽华', '13600002222', '就是甪直镇社工站呀', '没得', ...texts);

  it('an employer is written without what is only said', () =>
    expect(checked().state.contact.employer).toBe('甪直镇社工站'));

  it('at the last check a number beside the correction is taken, a name goes back', () => {
    const talk = checked('手机也要改 13900003333');
    expect(talk.state.contact.mobile).toBe('13900003333');
    expect(talk.asks).toBe('confirm');
    expect(checked('名字改成孙丽花', '名字改回孙丽华').state.contact.name).toBe('孙丽华');
  });

  it.each(['重新写一份', '再拟一份'])('at the last check, hands nothing in: %s', (text) =>
    expect(checked(text).asks).toBe('confirm'),
  );

  it('another draft by its name wipes nothing', () => {
    const talk = checked('提交', '重新写荣誉的');
    expect(talk.state.confirming).toBeNull();
    expect(talk.facts.certificateLevel).toBe('social-worker');
    expect(talk.state.topic).toBe('honor-award');
  });

  it.each(['算了别清', '别清', '先留着'])('a reset is dropped: %s', (text) => {
    const talk = grid('重新开始', text, '对的');
    expect(talk.facts.certificateLevel).toBe('social-worker');
  });

  it('那算了, while the contact is asked, gives up the draft', () =>
    expect(consented('孙丽华', '那算了').state.filing).toBeNull());

  it.each(['要写上', '能不能申请', '先写写看'])('at the last check, is no yes: %s', (text) =>
    expect(checked(text).state.claims).toEqual([]),
  );

  it.each(['就这么报上去', '好 那交了吧', 'submit it please'])('at the last check, hands it in: %s', (text) =>
    expect(checked(text).state.claims).toHaveLength(1),
  );

  it('at the last check, what is said not to be known is taken out', () => {
    const talk = checked('批准日期先写不知道 证还没发');
    expect(talk.facts.certificateDate).toBeUndefined();
    expect(talk.asks).toBe('confirm');
    expect(talk.finding('certificate-award')?.status).toBe('undetermined');
  });

  it('what is asked of the step itself is answered, and the step stays', () => {
    expect(offered('写吧', '要填什么').text).toContain('姓名、手机号和单位');
    expect(consented('孙丽华', '填我老公的行吗').text).toContain('联系得上');
    expect(consented('写会长的还是我的').text).toContain('都行');
    expect(checked('能撤回吗').text).toContain('撤回');
    expect(checked('能撤回吗').asks).toBe('confirm');
  });

  it.each([
    '我是去年10月才去社区做的',
    '备注一下我人在外地',
    '对的 不过跟他们说一声我下周不在',
    '能不能附句话',
  ])('at the last check a remark changes nothing and hands nothing in: %s', (text) => {
    const talk = checked(text);
    expect(talk.text).toContain('写不了备注');
    expect(talk.facts.occupation).toBe('grid-worker');
    expect(talk.asks).toBe('confirm');
    expect(talk.state.claims).toEqual([]);
    expect(talk.say('对').state.claims).toHaveLength(1);
  });

  it('at the last check who one is changes where it is said to be wrong, and a sum where it is told', () => {
    expect(checked('身份不对 我其实是人民调解员').facts.occupation).toBe('mediator');
    expect(checked('我领过500了').facts.certificateAwardReceived).toBe('500.00');
  });

  it('a thing that is elsewhere, or a question about the question, leaves no town open', () => {
    const rated = () =>
      new Talk()
        .says('协会得了4A 2024年5月 吴中注册 没领过 以前没有评过', '等级评估', '写吧', '同意')
        .says('孙丽华', '13600002222', '某某协会');
    expect(rated().asks).toBe('town');
    expect(rated().say('牌匾有的 没带在身边').asks).toBe('town');
    expect(rated().say('要看街道吗 我们长桥的').facts.town).toBe('changqiao');
    expect(rated().say('不清楚').asks).toBe('evidence');
  });

  it.each(['我刚才交的写了些什么', '申请内容给我看看', '草稿里填的电话是多少', '帮我看看草稿'])(
    'what was filed is shown: %s',
    (text) => {
      const talk = checked('提交', text);
      expect(talk.text).toContain('136****2222');
      expect(talk.text).toContain('2024年5月');
    },
  );

  it.each(['电话可以换一个吗', '单位填错了咋办', '名字想改一下', '申请能不能改'])(
    'what was filed stays, and is withdrawn first: %s',
    (text) => expect(checked('提交', text).text).toContain('说「撤回 SG26-AAA-AAA2」'),
  );

  it.each(['再看看还能申请什么', '想看看申请别的'])(
    'another benefit is wanted, and no draft shown: %s',
    (text) => expect(checked('提交', text).text).not.toContain('136****2222'),
  );

  it('what is put right after filing is noted, and the draft is said to stay', () => {
    const talk = checked('提交', '能改吗 其实我是高级');
    expect(talk.facts.certificateLevel).toBe('senior');
    expect(talk.text).toContain('说「撤回 SG26-AAA-AAA2」');
    const supposed = checked('提交', '要是改成高级 能领多少');
    expect(supposed.facts.certificateLevel).toBe('social-worker');
  });

  it('what is asked to be changed after filing is noted, but no sum', () => {
    const talk = checked('提交', '能不能把证书日期改成2024年6月');
    expect(talk.facts.certificateDate).toBe('2024-06');
    expect(talk.text).toContain('说「撤回 SG26-AAA-AAA2」');
    expect(checked('提交', '能把奖励改成5000吗').facts.certificateAwardReceived).toBe('0.00');
  });

  it('how the staff reach whoever asks is said, by what was left', () => {
    expect(offered('写吧', '不同意', '你们怎么找到我').text).toContain('没有人能联系您');
    expect(consented('孙丽华', '咋通知我').text).toContain('草稿提交以后');
    expect(checked('提交', '你们怎么通知我').text).toContain('手机号');
    expect(offered('人工').text).toMatch(/没有留手机号.*没有写电话号码/su);
    expect(checked('提交', '人工').text).toContain('按您留的手机号');
  });

  it.each(['电话晚点再给', '手机号待会儿再填行吗'])('the number may wait: %s', (text) => {
    const talk = consented('孙丽华', text);
    expect(talk.text).toContain('您先忙');
    expect(talk.asks).toBe('mobile');
  });

  it.each(['你叫什么', '您是谁', '你是谁开发的', 'who made you'])('who answers is said: %s', (text) =>
    expect(offered(text).text).toMatch(/社工通/u),
  );

  it.each(['太欺负人了 真委屈', '主任老是骂人'])('a word of sympathy, and the question: %s', (text) => {
    const talk = new Talk().says('社区工作者 在职', text);
    expect(talk.text).toContain('心情');
    expect(talk.asks).toBe('topic');
  });

  it('what is told before the consent is not kept, and is said to be asked after it', () => {
    const talk = offered('写吧', '孙丽华 13600002222 甪直镇社工站');
    expect(talk.text).toContain('没有记下');
    expect(talk.state.contact).toEqual({});
  });

  it.each(['我们没说过承接过服务呀', '你怎么知道我们承接过服务 我没讲'])(
    'what is disputed is taken out and asked: %s',
    (text) => {
      const talk = new Talk().says(
        '社会组织 草根组织补贴',
        '街道备案的 2023年5月',
        '搞邻里互助的',
        '有',
        text,
      );
      expect(talk.facts.undertakenService).toBeUndefined();
      expect(talk.asks).toBe('undertakenService');
    },
  );

  it('a step back takes out first what was told unasked, and then the last answer', () => {
    const talk = new Talk().says('甪直镇网格员 中级', '证书奖励', '我不在编', '2024年5月批的');
    expect(talk.facts.certificateDate).toBe('2024-05');
    talk.say('上一步');
    expect(talk.facts.certificateDate).toBeUndefined();
    expect(talk.facts.onEstablishment).toBe(false);
    expect(talk.say('上一步').facts.onEstablishment).toBeUndefined();
  });

  it('that nothing was received is disputed, too', () => {
    const talk = offered('我可没讲过没领过啊');
    expect(talk.facts.certificateAwardReceived).toBeUndefined();
    expect(talk.asks).toBe('certificateAwardReceived');
  });

  it('a wrong name or number is put right at whatever step', () => {
    expect(consented('孙丽华', '不姓孙 我姓宋 宋丽华').state.contact.name).toBe('宋丽华');
    expect(consented('孙丽华', '我不姓孙').asks).toBe('name');
    expect(checked('手机号填错了 尾号是8888').asks).toBe('mobile');
  });

  it('what is asked of a draft is answered at any step', () => {
    expect(consented('孙丽华', '奖金打到什么卡上').text).toContain('不收银行卡号');
    expect(consented('孙丽华', 'who will see it').text).toContain('经办的工作人员');
    expect(consented('is this final').text).toContain('撤回');
    expect(offered('究竟谁来审核').text).toContain('由谁审核');
  });

  it('after all was filed, another draft of it needs the first withdrawn', () =>
    expect(checked('提交', '那重新交一份').text).toContain('说「撤回 SG26-AAA-AAA2」'));

  it('a claim is withdrawn by the name of its benefit', () => {
    const both = new Talk().says(
      '甪直镇社区工作者 兼网格员 中级 2024年5月 在职 不在编 没领过 以前没证',
      '全部看看',
    );
    both.through({
      supervisorQualified: '没有',
      journalLevels: '没有',
      researchOnDistrict: '没有',
      honorKind: '没有',
      file: '全部',
      consent: '同意',
      name: '孙丽华',
      mobile: '13600002222',
      employer: '甪直镇某社区',
      evidence: '跳过',
      confirm: '对',
    });
    expect(both.state.claims).toHaveLength(2);
    both.say('撤回证书那份');
    expect(both.state.confirming).toMatchObject({ withdraws: { benefit: 'certificate-award' } });
  });
});
