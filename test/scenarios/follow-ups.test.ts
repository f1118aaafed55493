import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

const OUTSIDE = '不在吴中区这份社工政策';

/** What the last of these messages is answered. */
const answered = (...texts: readonly string[]): string => new Talk().says(...texts).text;

describe('a question goes on with what was just spoken of', () => {
  it.each([
    [['考社工证有多少奖励', '啥时候拿到的才作数'], '2022年'],
    [['我是网格员', '2022年1月1日批的算不算'], '符合第3条'],
    [['我是网格员', '2022年1月1日批的算不算', '2021年11月呢'], '不符合'],
    [['我们舞蹈队想要补贴', '前年5月备的案', '满一年了吗'], '符合第7条'],
    [['我们舞蹈队想要补贴', '今年9月备的案', '那什么时候满1年'], '2027年9月30日'],
    [['荣誉配套多少', '区级的没有吗'], '不符合'],
    [['我们是社会组织 能拿什么钱', '这几个可以都领吗'], '文件没有写不同的补贴、奖励不能同时享受'],
    [['考社工证有多少奖励', '2024年考的 中级', '我同事是公务员 他有没有'], '不含在编人员'],
    [['考社工证有多少奖励', '2024年考的 中级', '那我呢'], '2000元'],
    [['我是木渎的网格员 初级 2021年8月', '那没有了?'], '2021年8月'],
    [['我是社区工作者 初级 2024年', '谁给'], '镇（区）财政'],
  ])('%j', (texts, words) => {
    const said = answered(...texts);
    expect(said).toContain(words);
    expect(said).not.toContain(OUTSIDE);
  });

  it('but not with what is truly of something else', () => {
    for (const asked of ['生二胎有没有奖励金', '护士证有没有奖励', '有人在吗', '不办证也能当社工吗'])
      expect(answered('我是木渎的网格员 初级 2023年', '证书奖励多少', asked)).not.toContain('不符合');
    expect(answered('我是木渎的网格员 初级 2023年', '见义勇为奖多少')).toContain(OUTSIDE);
  });

  it('leave is not said to be in post, nor not to be', () => {
    for (const asked of ['岗位补贴休产假会停吗', '病假期间补贴发不发'])
      expect(answered('我是社区工作者', asked)).toContain('算不算在职、停不停，文件没有写');
    expect(answered('产假有几天')).toContain(OUTSIDE);
  });
});

describe('a case that is not the person’s own', () => {
  it('a higher certificate is worked out as such, and not by what rules out today’s', () => {
    const early = answered('我是木渎的网格员 初级 2021年10月 不在编', '证书奖励', '要是明年考出中级呢');
    expect(early).toContain('要是以后取得社会工作师（中级）');
    expect(early).toContain('若只补差额');
    expect(early).not.toContain('没有：');
    expect(answered('我是网格员 木渎 不在编 初级2023年 领过1000', '证书奖励', '高级呢')).toContain(
      '一次性2000元',
    );
    const rated = answered('我们机构4A 2024年评的 吴中登记 领过10000', '等级评估奖励', '要是明年评上5A呢');
    expect(rated).toContain('一次性10000元');
  });

  it('another date is ruled on for itself', () => {
    const honoured = ['市民政局发的优秀社工 发给我个人', '荣誉奖励', '2022年3月得的'];
    expect(answered(...honoured, '2022年9月呢')).toContain('「获得荣誉的日期：2022年9月」符合');
  });

  it('nothing that is supposed, or only named, is kept', () => {
    expect(new Talk().say('假如我是网格员 明年考出中级 能拿多少').facts.occupation).toBeUndefined();
    expect(
      new Talk().says('社会组织 等级评估奖励', '那5A两万 是不是每年都有').facts.ratingLevel,
    ).toBeUndefined();
    const told = new Talk().say('我是网格员 初级2023年 如果考出高级能拿多少');
    expect(told.facts).toMatchObject({ occupation: 'grid-worker', certificateLevel: 'assistant' });
    const left = new Talk().says('我是社区工作者 中级 2024年', '我要是年底辞职了呢 补贴还有吗');
    expect(left.facts.inPost).toBeUndefined();
  });
});

describe('sums', () => {
  it.each([
    [['我社区的 中级 2024年', '一年多少'], '6000元'],
    [['我社区的 中级 2024年', '一年多少', '三年呢'], '18000元'],
    [['岗位补贴有多少', '一年12000对吧'], '高级社会工作师每月1000元，在职满1年是12000元'],
    [['我社区的 中级 2024年 木渎', '岗位补贴多少', '加上一次性的 第一年多少'], '6000～8000元'],
    [['我们站去年88分 运营资金50万 能补多少', '是15万还是20万'], '150000元'],
    [['我们站去年88分 运营资金50万 能补多少', '怎么不是20万'], '88分属于标准型'],
    [['我们站去年91分 运营资金81万 本镇没有别的站拿过 甪直', '为啥不是32万4'], '超过封顶'],
  ])('%j', (texts, words) => expect(answered(...texts)).toContain(words));

  it('asked to decide what is open, it says who does', () => {
    const open = ['我是吴中的网格员 2021年考的初级 今年考了中级 不在编 初级没领过', '证书奖励'];
    for (const asked of ['到底1000还是2000', '是1000还是2000啊', '给个准话吧', '1000到2000到底几多'])
      expect(answered(...open, asked)).toContain('我定不了，由区民政局定');
    for (const asked of ['要是我说按2000呢', '凑个整给我5000行不行'])
      expect(answered(...open, asked)).toContain('只按文件算');
  });
});

describe('several stations, several readings', () => {
  it('each station is worked out, and all together against the cap of the town', () => {
    const two = new Talk().say('我管两个站 都在甪直 一个93分一个82分 运营资金分别是50万和60万 总共能补多少');
    for (const sum of ['200000元', '180000元', '380000元', '300000元']) expect(two.text).toContain(sum);
    expect(two.facts).toMatchObject({ applicantKind: 'station', town: 'luzhi' });
    expect(two.facts.evaluationScore).toBeUndefined();
    const alike = answered('我们街道三个站 一个92 一个85 一个70 每个50万');
    expect(alike).toContain('合计450000元');
  });

  it('readings that are open together are told together', () => {
    const said = answered('我木渎的 2016年拿的助理 2023年12月中级 没领过 不兼网格员 社区 不在编', '证书奖励');
    expect(said).toContain('若算且补到全额，一次性2000元；若算且只补差额，一次性1000元；若不算，没有这项钱');
  });

  it('an honour of a national association is a province’s, and for a case it is open', () => {
    const praised = ['中国社会工作协会给我们评了优秀案例 有奖吗'];
    for (const said of [answered(...praised), answered(...praised, '这个算国家级吧 两万？')]) {
      expect(said).toContain('参照省级，是10000元');
      expect(said).toContain('算不算「重大奖励荣誉」');
      expect(said).not.toContain('一次性20000元，');
    }
  });
});

describe('what is asked is answered first', () => {
  it.each([
    [['我在郭巷做网格员 初级证是二零二二年一月一号批的 算不算'], '「证书批准日期：2022年1月1日」符合第3条'],
    [['3A到期复评还是3A 有钱吗'], '等级没提高的没有'],
    [['等级评估奖励多少', '没有党支部能拿吗'], '没有把建立党组织、党支部写成领取补贴、奖励的条件'],
    [['每月五百那个补贴是发给什么人的'], '在职的城乡社区工作者'],
    [['岗位补贴有多少', '有没有封顶'], '没有写总额封顶'],
    [['全国妇联给我们协会的最美家庭 有奖吗', '民政部的呢'], '「颁发单位：民政部门」符合'],
    [
      ['社工站的社工是社工机构派的，算社区工作者吗？能拿每个月500吗？'],
      '第1条要求「新获得社会工作职业资格证书的城乡社区工作者」，您这边身份是社会组织从业人员',
    ],
    [['社工站的驻站社工算哪种'], '网格员、社会组织人员等不是城乡社区工作者的，不在这一条'],
  ])('%j', (texts, words) => expect(answered(...texts)).toContain(words));

  it('a former post, and the money of another place, are none of what is', () => {
    const moved = new Talk().say(
      '我2022年3月批的初级 当时还在姑苏区做社工 去年10月来横泾做网格员 今年中级 怎么算',
    );
    expect(moved.facts).toMatchObject({ worksInDistrict: true, occupation: 'grid-worker' });
    const paid = new Talk().says('我是社区工作者 中级 2024年', '那800是相城给的不是吴中的 要算进去吗');
    expect(paid.text).toContain('没有写到这一点');
    expect(paid.facts.certificateAwardReceived).toBeUndefined();
  });
});
