import { describe, expect, it } from 'vitest';
import { normalise, readVolunteered } from '../../../conversations/understanding/index.js';

const said = (text: string) => Object.fromEntries(readVolunteered(normalise(text), '2026-11-23'));

/** What is said, at least; and what must not be taken from it. */
type Case = [text: string, facts: Record<string, unknown>, notSaid?: readonly string[]];

const holds = (text: string, facts: Record<string, unknown>, notSaid: readonly string[] = []) => {
  const heard = said(text);
  expect(heard).toMatchObject(facts);
  for (const fact of notSaid) expect(heard).not.toHaveProperty(fact);
};

describe('an opening about an organisation', () => {
  it.each<Case>([
    // Activities for residents, in whatever words; but not who works in a community.
    ['我们舞龙队逢年过节去各个社区表演', { applicantKind: 'organization', servesCommunity: true }],
    ['读书会每周在小区里给孩子讲故事', { servesCommunity: true }],
    ['我在社区做了六年 初级', { applicantKind: 'worker' }, ['servesCommunity']],
    [
      '网格员 平时给独居老人送药',
      { applicantKind: 'worker', occupation: 'grid-worker' },
      ['servesCommunity'],
    ],
    ['我们研究会只服务会员 社区的活动从来不办', { servesCommunity: false }],
    // Registered here, elsewhere, not yet, or since a move.
    ['我们是今年新注册的社团 吴中的', { registeredInDistrict: true }],
    ['机构登记还没批下来', { registeredInDistrict: false }],
    ['我们不是吴中登记的', { registeredInDistrict: false }],
    ['初级证考下来一直没去登记', { certificateLevel: 'assistant' }, ['registeredInDistrict']],
    // A level named in the question, sums on top of each other, the date of a payment.
    ['4A有多少奖 我们协会去年5月评的', { ratingLevel: '4A', ratingDate: '2025-05' }],
    ['3A的时候领了5000 升了4A又补了5000', { ratingAwardReceived: '10000.00' }],
    ['评上3A的那5000上个月才到账', { ratingLevel: '3A', ratingAwardReceived: '5000.00' }, ['ratingDate']],
    ['3A 4A 5A分别奖多少', {}, ['ratingLevel', 'previousRatingLevel']],
    ['等级没变 还是3A', { ratingLevel: '3A' }],
  ])('%s', holds);
});

describe('an opening about honours and papers', () => {
  it.each<Case>([
    [
      '区残联送我们协会一面锦旗',
      { applicantKind: 'organization', honorGrantor: 'other', honorKind: 'other' },
    ],
    [
      '我个人得了省民政厅的“最美社工”称号',
      { applicantKind: 'worker', honorGrantor: 'civil-affairs', honorLevel: 'provincial' },
    ],
    ['以为是市民政局发的 其实是市社工协会 荣誉称号', { honorGrantor: 'other' }],
    ['入围了优秀案例 最后没评上', {}, ['honorAwardReceived']],
    ['市里奖金发了2万 区里配套没见着 案例奖', { honorAwardReceived: '0.00' }],
    ['论文写的是常熟的案例 登在省级期刊', { journalLevels: ['provincial'] }, ['honorKind']],
    ['今年认定过3篇市级2篇省级', { municipalPapersThisYear: 3, provincialPapersThisYear: 2 }],
    ['文章发在网站上 期刊没上过', { journalLevels: [] }],
  ])('%s', holds);
});

describe('an opening about a certificate or a post', () => {
  it.each<Case>([
    // Not yet, in part, or of many: nothing is held.
    ['考完初级了 分数还没查', {}, ['certificateLevel']],
    ['中级过了一门 手里一张证没有', { certificateLevel: 'none' }],
    ['我们中心5个初级2个中级 一起报行吗', {}, ['certificateLevel', 'previousCertificateLevel']],
    ['我的督导是外面请的老师 我中级', { certificateLevel: 'social-worker' }, ['supervisorQualified']],
    // Whose post a question names, and who asks with a certificate.
    ['社区书记能不能拿岗位补贴 我越溪的', { occupation: 'community-worker', town: 'yuexi' }],
    ['我在郭巷当网格员 有中级能领吗', { certificateLevel: 'social-worker' }],
    // Who sends is the employer; where one is sent is the place.
    ['社工机构派到学校的 初级', { occupation: 'social-organization' }],
    ['总部在南京的机构 派我在临湖做项目 中级', { town: 'linhu', worksInDistrict: true }],
    ['从姑苏跳到吴中的社工机构 初级', { worksInDistrict: true }],
    // Posts left, kept and to come.
    ['已经不当调解员了 在家歇着 初级', { inPost: false }],
    ['不做网格员了 转到社区当社区工作者 初级', { occupation: 'community-worker' }, ['inPost']],
    ['下个月才入职社区 初级', { certificateLevel: 'assistant' }, ['inPost']],
    ['今年考上编了 不是合同工了 小学的 初级', { onEstablishment: true }],
    ['初级证 编制❌ 网格员', { onEstablishment: false }],
    [
      '初社/2024-05-20/调解员/光福/无编制',
      { certificateLevel: 'assistant', certificateDate: '2024-05-20', onEstablishment: false },
    ],
    ['我88年的 在木渎做社区工作者 初级', {}, ['certificateDate']],
    ['尊敬的领导:本人系东山镇社区工作者', { town: 'dongshan', occupation: 'community-worker' }],
  ])('%s', holds);
});
