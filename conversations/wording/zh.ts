import { TOWNS } from '../../policy/index.js';
import { plainYuan } from './plain-yuan.js';
import type { Wording } from './wording.js';

/** What may be said to change an answer, by who asks. */
const CHANGES = { worker: '证书改成中级', organization: '等级改成4A', station: '得分改成91' };
/** A station may claim one thing alone. */
const OTHER_TOPICS = {
  worker: '想看别的项目，直接说名称，例如「证书奖励」；',
  organization: '想看别的项目，直接说名称，例如「荣誉配套奖励」；',
  station: '',
};

const unsure = '不清楚也没关系，说「不知道」就好。';

/** 不是针对…的研究, 不在职, 组织没有在吴中区登记注册, 没有获评督导资格: where one is, and what was done there. */
function denied(label: string): string {
  if (label.startsWith('针对')) return `不是${label}`;
  if (label.startsWith('已领过')) return label.replace('已', '没');
  if (!/^(?:组织)?在/u.test(label)) return `没有${label}`;
  return label.replace('在', /(?:备案|注册|活动)$/u.test(label) ? '没有在' : '不在');
}

export const zh: Wording = {
  benefitName: {
    'post-subsidy': '岗位补贴',
    'certificate-award': '证书奖励',
    'supervisor-award': '督导奖励',
    'research-award': '研究成果奖励',
    'rating-award': '等级评估奖励',
    'honor-award': '荣誉配套奖励',
    'grassroots-subsidy': '草根组织补贴',
    'station-subsidy': '社工站运营补贴',
  },
  factLabel: {
    applicantKind: '申请人',
    town: '所属镇、街道',
    occupation: '身份',
    alsoGridWorkerOrMediator: '兼任网格员、调解员等',
    worksInDistrict: '在吴中区工作',
    inPost: '在职',
    onEstablishment: '在编',
    certificateLevel: '证书等级',
    certificateDate: '证书批准日期',
    previousCertificateLevel: '之前的证书',
    previousCertificateDate: '之前证书的批准日期',
    certificateAwardReceived: '已领的证书奖励',
    supervisorQualified: '获评督导资格',
    supervisorDate: '获评督导的日期',
    supervisorAwardReceived: '已领过督导奖励',
    researchOnDistrict: '针对吴中区社会工作的研究',
    journalLevels: '发表期刊的级别',
    publicationDate: '发表日期',
    paperAwardReceived: '这篇成果已领的奖励',
    municipalPapersThisYear: '本年度已认定的市级成果',
    provincialPapersThisYear: '本年度已认定的省级成果',
    nationalPapersThisYear: '本年度已认定的国家级成果',
    registeredInDistrict: '组织在吴中区登记注册',
    ratingLevel: '现评估等级',
    ratingDate: '首次获评现等级的日期',
    previousRatingLevel: '之前获得过的最高等级',
    previousRatingDate: '首次获评之前等级的日期',
    ratingAwardReceived: '已领的评估奖励',
    honorRecipient: '获得荣誉的是',
    honorKind: '荣誉的种类',
    honorGrantor: '颁发单位',
    honorLevel: '颁发单位的级别',
    honorDate: '获得荣誉的日期',
    honorAwardReceived: '同一项目已领的配套奖励',
    filedWithTown: '在镇（街道）备案',
    filingDate: '备案日期',
    servesCommunity: '在城乡社区开展活动',
    undertakenService: '承接过公益或志愿服务',
    grassrootsSubsidyReceived: '已领过草根组织补贴',
    evaluationScore: '上年度评估得分',
    operatingFunds: '上年度运营资金',
    townSubsidyThisYear: '本镇其他社工站今年已获的补贴',
  },
  questions: {
    applicantKind: {
      ask: '请问您是替谁来问？',
      again: '请选一项：社工个人、社会组织，还是镇（街道）社工站？',
    },
    topic: { ask: '您想了解哪一项？', again: '请从下面选一项，或者选「全部看看」。' },
    town: {
      ask: '属于吴中区哪个镇、街道或开发区？',
      again: '请说镇、街道或开发区的名字，例如「木渎」「长桥街道」「吴中经开区」。',
    },
    occupation: {
      ask: '您的身份是哪一种？',
      again: '请从下面选一种，例如在社区居委会工作就选「城乡社区工作者」。同时有几种的，社区工作者优先。',
    },
    alsoGridWorkerOrMediator: {
      ask: '您有没有同时兼任网格员、人民调解员，或者在社会组织、机关企事业单位做社会工作服务？',
      again: '有兼任网格员、调解员这类身份就回「有」，没有就回「没有」。',
    },
    worksInDistrict: { ask: '您在吴中区工作吗？', again: '工作地点在吴中区就回「是」，不在就回「不在」。' },
    inPost: {
      ask: '您现在还在这个岗位上（在职）吗？',
      again: '还在岗就回「在职」，已经离开就回「离职了」。',
    },
    onEstablishment: {
      ask: '您是在编人员吗？（有行政或事业编制）',
      again: '有编制回「在编」，合同工、劳务派遣、聘用等没有编制的回「不在编」。',
    },
    certificateLevel: {
      ask: '您的社会工作者职业资格证书，最高是哪一级？',
      again: '请选一级：助理社会工作师（初级）、社会工作师（中级）、高级社会工作师，或者没有证书。',
    },
    certificateDate: {
      ask: '这本证书上写的批准日期是哪天？知道到年月也行。',
      again: '请说个日期，例如「2022年6月」「2023-10-29」「去年11月」。',
    },
    previousCertificateLevel: {
      ask: '取得这本证书之前，您有没有更低一级的证书？',
      again: '请选之前最高的一级，没有就选「没有」。',
    },
    previousCertificateDate: {
      ask: '之前那本证书的批准日期是哪天？知道到年月也行。',
      again: '请说个日期，例如「2019年6月」「2021年」。',
    },
    certificateAwardReceived: {
      ask: '证书奖励以前一共领过多少钱？没领过就说「没领过」。',
      again: '请说个金额，例如「1000元」，没领过就说「没领过」。',
    },
    supervisorQualified: {
      ask: '您有没有通过培训、考核，获评社会工作督导资格？',
      again: '获评过督导资格就回「有」，没有就回「没有」。',
    },
    supervisorDate: {
      ask: '是哪天获评督导资格的？知道到年月也行。',
      again: '请说个日期，例如「2023年5月」。',
    },
    supervisorAwardReceived: {
      ask: '督导奖励领过了吗？',
      again: '领过就回「领过」，没有就回「没领过」。',
    },
    researchOnDistrict: {
      ask: '这项研究是针对吴中区社会工作发展的课题或创新项目吗？',
      again: '是针对吴中区的就回「是」，不是就回「不是」。',
    },
    journalLevels: {
      ask: '您有没有研究成果发表在刊物上？同一篇发在哪些级别的刊物上？（可以不止一个）',
      again: '请说级别，例如「省级」「市级和国家级」，没有发表就说「没有」。',
    },
    publicationDate: {
      ask: '最高级别的那次发表是什么时候？',
      again: '请说个日期，例如「2024年3月」。',
    },
    paperAwardReceived: {
      ask: '这篇成果以前领过多少奖励？没领过就说「没领过」。',
      again: '请说个金额，例如「1000元」，没领过就说「没领过」。',
    },
    municipalPapersThisYear: {
      ask: '今年您已经认定过几篇市级成果？不含这一篇。',
      again: '请说个数，例如「2篇」，没有就说「没有」。',
    },
    provincialPapersThisYear: {
      ask: '今年您已经认定过几篇省级成果？不含这一篇。',
      again: '请说个数，例如「2篇」，没有就说「没有」。',
    },
    nationalPapersThisYear: {
      ask: '今年您已经认定过几篇国家级成果？不含这一篇。',
      again: '请说个数，例如「1篇」，没有就说「没有」。',
    },
    registeredInDistrict: {
      ask: '您所在的组织是在吴中区登记注册的社会组织吗？',
      again: '在吴中区登记注册的回「是」，没登记或登记在别处的回「不是」。',
    },
    ratingLevel: {
      ask: '组织现在的评估等级是几A？',
      again: '请说等级，例如「3A」「4A」，没评过就说「没有」。',
    },
    ratingDate: {
      ask: '首次获评现在这个等级是什么时候？知道到年月也行。',
      again: '请说个日期，例如「2023年3月」。',
    },
    previousRatingLevel: {
      ask: '在这之前，获得过的最高评估等级是几A？首次参评就说「没有」。',
      again: '请说等级，例如「3A」，以前没评过就说「没有」。',
    },
    previousRatingDate: {
      ask: '之前那个等级，首次获评是什么时候？',
      again: '请说个日期，例如「2019年12月」。',
    },
    ratingAwardReceived: {
      ask: '评估等级奖励以前一共领过多少钱？没领过就说「没领过」。',
      again: '请说个金额，例如「5000元」，没领过就说「没领过」。',
    },
    honorRecipient: { ask: '获得荣誉的是组织，还是个人？', again: '请选「社会组织」或「个人」。' },
    honorKind: {
      ask: '得过哪一种荣誉：优秀案例奖、重大奖励，还是荣誉称号？没得过就说「没有得过」。',
      again: '请选一种；别的奖项选「其他」，没得过就说「没有得过」。',
    },
    honorGrantor: {
      ask: '是哪个单位颁发的？',
      again: '请选一类，例如民政局、民政厅、民政部都属于「民政部门」。',
    },
    honorLevel: { ask: '颁发单位是哪一级？', again: '请选一级：区级、市级、省级、国家级。' },
    honorDate: { ask: '是什么时候获得的？知道到年月也行。', again: '请说个日期，例如「2024年7月」。' },
    honorAwardReceived: {
      ask: '同一个项目以前领过多少配套奖励？没领过就说「没领过」。',
      again: '请说个金额，例如「5000元」，没领过就说「没领过」。',
    },
    filedWithTown: {
      ask: '组织在镇（街道）备案了吗？',
      again: '已经备案回「备案了」，没有就回「没有」。',
    },
    filingDate: {
      ask: '是哪天备案的？知道到年月也行。',
      again: '请说个日期，例如「2021年3月」。',
    },
    servesCommunity: {
      ask: '组织在城乡社区开展活动吗？例如为民服务、公益慈善、邻里互助、文体娱乐、农村生产技术服务。',
      again: '有这类活动回「有」，没有就回「没有」。',
    },
    undertakenService: {
      ask: '组织承接过公益或志愿服务吗？',
      again: '承接过回「有」，没有就回「没有」。',
    },
    grassrootsSubsidyReceived: {
      ask: '这项一次性补贴（3000元）以前领过吗？',
      again: '领过回「领过」，没有就回「没领过」。',
    },
    evaluationScore: {
      ask: '社工站上年度的评估得分是多少？',
      again: '请说0到100之间的分数，例如「85分」「89.5」。',
    },
    operatingFunds: {
      ask: '社工站上年度的运营资金是多少？',
      again: '请说个金额，例如「50万元」「763215.40元」。',
    },
    townSubsidyThisYear: {
      ask: '本镇（街道）其他社工站今年一共已经拿到多少运营补贴？没有就说「没有」。',
      again: '请说个金额，例如「10万元」，没有就说「没有」。',
    },
    file: {
      ask: '要不要现在拟一份申请草稿，交给工作人员审核？',
      again: '请选要申请的项目，不申请就选「先不用」。',
    },
    consent: {
      ask: '拟草稿要留下您的姓名、手机号、单位和您刚才说的情况，只用来审核这份申请和跟您联系，保存到申请办结为止；只有经办的工作人员看得到。聊天里不收身份证号和银行卡号。您同意吗？',
      again: '同意留下这些信息请回「同意」，不同意请回「不同意」（照样可以问政策，只是不能拟草稿）。',
    },
    name: { ask: '怎么称呼您？请留联系人的姓名。', again: '请只写姓名，例如「陈静」。' },
    mobile: { ask: '请留一个手机号，方便工作人员联系。', again: '手机号是1开头的11位数字，请再写一次。' },
    employer: {
      ask: '您所在单位（组织）的全称是？',
      again: '请写单位或组织的名称，例如「木渎镇某某社区居委会」。',
    },
    evidence: {
      ask: '要不要附上证书、牌匾、文件的照片或PDF，方便工作人员核对？直接发图片就行，最多6份。文件没有规定要交哪些材料，不附也可以提交。请不要发身份证和银行卡。',
      again: '请直接发图片或PDF；没有就说「跳过」。',
    },
    confirm: { ask: '以上都对吗？', again: '都对请回「对」，要改请回「要改」。' },
  },
  values: {
    applicantKind: { worker: '社工个人', organization: '社会组织', station: '镇（街道）社工站' },
    occupation: {
      'community-worker': '城乡社区工作者',
      institution: '机关企事业单位工作人员',
      'social-organization': '社会组织从业人员',
      'grid-worker': '网格员',
      mediator: '人民调解员',
      'other-service': '其他社会工作服务人员',
      none: '都不是',
    },
    certificateLevel: {
      none: '没有证书',
      assistant: '助理社会工作师（初级）',
      'social-worker': '社会工作师（中级）',
      senior: '高级社会工作师',
    },
    previousCertificateLevel: {
      none: '没有',
      assistant: '助理社会工作师（初级）',
      'social-worker': '社会工作师（中级）',
    },
    ratingLevel: { none: '没有等级', '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
    previousRatingLevel: { none: '没有', '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
    honorRecipient: { organization: '社会组织', individual: '个人' },
    honorKind: {
      'case-award': '优秀案例奖',
      'major-award': '重大奖励',
      'honorary-title': '荣誉称号',
      other: '其他',
    },
    honorGrantor: {
      'civil-affairs': '民政部门',
      'national-association': '国家级行业协会',
      other: '其他单位',
    },
    honorLevel: { district: '区级', municipal: '市级', provincial: '省级', national: '国家级' },
  },
  yes: '是',
  no: '否',
  dontKnow: '不清楚',
  noJournal: '没有发表',
  journalLevel: { municipal: '市级', provincial: '省级', national: '国家级' },
  rulingQuestion: {
    'community-worker-award':
      '没有兼任网格员、调解员等身份的城乡社区工作者，算不算第3条的「等社会工作服务人员」',
    'upgrade-over-unawarded':
      '原证书是2022年以前的、没领足奖励，现在考了更高一级，「补足」是补到全额还是只补两级差额',
    'supervisor-on-establishment': '「不含在编人员」是不是也限制督导奖励',
    'supervisor-before-2022': '2022年以前获评的督导资格奖不奖',
    'rerating-over-unawarded':
      '原等级是文件施行以前的、没领足奖励，复评升级后「补足」是补到全额还是只补两级差额',
    'research-outside-agency': '不在社会组织任职、没有「所在社工机构」提交材料的，研究成果奖不奖',
    'individual-honor-elsewhere': '所在组织不是在吴中区登记注册的，个人荣誉配不配套',
    'honor-upgrade': '同一项目已领过低级别的配套奖励，再获更高荣誉的，是补差额还是不再给',
    'association-case-award': '国家级行业协会颁发的优秀案例奖，算不算「重大奖励荣誉」',
    'score-between-bands': '得分落在两档之间，归低档还是归高档',
  },
  rulingValue: {
    'community-worker-award': { included: '算', excluded: '不算' },
    'upgrade-over-unawarded': { full: '补到全额', difference: '只补差额' },
    'supervisor-on-establishment': { included: '不限制（在编也奖）', excluded: '限制（在编不奖）' },
    'supervisor-before-2022': { included: '奖', excluded: '不奖' },
    'rerating-over-unawarded': { full: '补到全额', difference: '只补差额' },
    'research-outside-agency': { included: '奖', excluded: '不奖' },
    'individual-honor-elsewhere': { included: '配套', excluded: '不配套' },
    'honor-upgrade': { difference: '补差额', none: '不再给' },
    'association-case-award': { included: '算', excluded: '不算' },
    'score-between-bands': { lower: '归低档', upper: '归高档' },
  },
  line: {
    full: '全额',
    received: '已领',
    'previous-level': '原等级的奖励',
    'not-repeated': '不重复享受',
    share: '按比例',
    'over-town-cap': '超出本镇年度上限',
  },
  per: { once: '一次性', month: '每月', year: '本年度' },
  payee: { individual: '发给个人', organization: '发给组织' },
  inKind: (what) => what,
  status: { eligible: '符合', ineligible: '不符合', undetermined: '还不能确定' },
  claimStatus: {
    draft: '草稿，等待工作人员审核',
    'in-review': '正在审核',
    returned: '退回补充，等您答复',
    recommended: '初审通过，等待批准',
    approved: '已批准，等待拨付',
    paid: '已拨付',
    rejected: '未通过',
    withdrawn: '已撤回',
  },
  count: (_fact, n) => `${n}篇`,
  score: (n) => `${n}分`,
  date: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  },
  town: (id) => TOWNS.find((town) => town.id === id)?.name ?? zh.dontKnow,
  money: (yuan) => `${plainYuan(yuan)}元`,
  range: ({ min, max }) => (min === max ? `${plainYuan(min)}元` : `${plainYuan(min)}～${plainYuan(max)}元`),
  often: (per, sum) => `${zh.per[per]}${sum}`,
  payer: (payer, town) =>
    payer === 'district' ? '区财政出' : town ? `镇（区）财政出（${zh.town(town)}）` : '镇（区）财政出',
  clause: (clause) => `第${clause}条`,
  list: (items) => items.join('、'),
  quote: (words) => `「${words}」`,
  progress: ({ step, left }) => (left > 0 ? `第${step}步，约还有${left}问` : `第${step}步`),

  about: ({ papers }) => ({
    'post-subsidy': {
      who: '给谁：在吴中区在职的城乡社区工作者，证书是2022年1月起新获得的。网格员、社会组织人员等不是城乡社区工作者的，不在这一条，可以看第3条。村里的工作人员算不算城乡社区工作者，以镇（街道）和区民政局的认定为准。',
      more: '在编不在编都不影响；离职就不再发；按最高一级证书发，几本证书不叠加。',
      on: {
        since:
          '证书要是2022年1月起新获得的（2022年1月1日当天也算），之前的老证不在内。从哪个月起算、能不能补发，文件没有写，由区民政局定。',
        often: '每月发，只在职期间发，离职就停；发几年，文件没有写限制。一次性发的是证书奖励（第3条）。',
        inPost: '只在职期间发，离职、不在岗了就不再发。',
        leave:
          '第1条写的是「在职期间」发；产假、病假等休假期间算不算在职、停不停，文件没有写，请问区民政局。',
        establishment: '第1条没有排除在编人员：是城乡社区工作者的，在编不在编都不影响。',
        stack: '按最高一级证书发一档，几本证书不叠加，不是每本都发。',
        topUp: '考到更高一级，就按更高一级的标准发（新证要是2022年1月起取得的），不和原来的叠加。',
        place: '要在吴中区做城乡社区工作者，补贴由所属镇（区）财政承担；户籍文件没有要求。',
        use: '发给个人。',
        cap: '没有写总额封顶，按最高一级证书每月发一档；名额、年龄，文件没有写限制。',
      },
    },
    'certificate-award': {
      who: '给谁：在本区域（吴中区）工作的机关企事业单位工作人员、社会组织从业人员、网格员、人民调解员等社会工作服务人员，不含在编人员；证书是2022年起取得的。没有兼任这些身份的城乡社区工作者算不算，文件没写清，由区民政局定。',
      more: '一次性发，不是每年发；考取更高级别的，补足相应差额。去哪里申请、带什么，文件没有写，由区民政局另行制定。',
      on: {
        since:
          '证书要是2022年起取得的（2022年1月1日当天也算），之前的不在内。申报有没有截止时间，文件没有写，请问区民政局。',
        often: '一次性发，不是每月、每年发；以后考取更高级别的，再补足差额。',
        establishment:
          '第3条写明「不含在编人员」：在编的（公务员、事业编等）没有；合同工、劳务派遣、编外等没有编制的，不受这一限制。',
        stack: '按证书等级一次性给，不是每本各拿一份：后来考取更高级别的，补足相应差额。',
        topUp:
          '考取更高级别证书的，补足相应奖励金额（补差额）。2022年以前的老证没领过奖励、后来升级的，补到全额还是只补差额，文件没写清，由区民政局定。',
        inPost:
          '第3条给的是本区域工作的社会工作服务人员，没有写要一直在职；已经离职、退休的给不给，文件没写清，请问区民政局。',
        place: '看工作地：要在本区域（吴中区）工作，在外区单位工作的不在内；户籍，文件没有要求。',
        use: '发给个人。',
        cap: '按证书等级一次性给，最高一档就是高级社会工作师的奖励；名额、年龄，文件没有写限制。',
      },
    },
    'supervisor-award': {
      who: '给谁：通过培训、考核，获评社会工作督导资格的本区域社会工作服务人员。2022年以前获评的、在编的、只是城乡社区工作者的给不给，文件没写清，由区民政局定。',
      more: '每人一次性发，发给个人。怎么报名评督导，文件没有写，请问区民政局。',
      on: {
        since: '第3条写的「2022年起」是不是也管督导，文件没写清：2022年以前获评的给不给，由区民政局定。',
        often: '一次性发，每人只有一次。',
        establishment: '第3条的「不含在编人员」是不是也限制督导奖励，文件没写清，由区民政局定。',
        inPost: '第3条没有写要一直在职；已经离职、退休的给不给，文件没写清，请问区民政局。',
        place: '要在本区域（吴中区）工作；户籍，文件没有要求。',
        use: '发给个人。',
        stack: '每人一次性给一份，和证书奖励分开算。',
        topUp: '每人一次性给一份，和证书奖励分开算，没有差额可补。',
      },
    },
    'research-award': {
      who: '给谁：社工人才针对吴中区社会工作发展做的重点课题、创新项目研究，成果在官方渠道公开出版的学术刊物或行业内知名刊物发表。不在社工机构任职、没有「所在社工机构」提交的，文件没写清，由区民政局定。',
      more: `由所在社工机构提交资料，区民政局审核，发给个人。同一篇发在多家的按最高级别；每人每年认定国家级不超过${papers.national}篇、省级${papers.provincial}篇、市级${papers.municipal}篇。刊物算哪一级、合著怎么分，文件没有写，由区民政局审核认定。`,
      on: {
        since: '文件2022年7月14日起施行，之前发表的不在内；有没有申报截止时间，文件没有写，请问区民政局。',
        often: '一篇成果给一次，按课题算，不是每年都发。',
        stack: '同一篇发在多家期刊的，只按最高级别的给一份，不叠加。',
        topUp: '同一篇先后发在不同级别期刊的，按最高级别算；先领过低级别的，差的部分再补。',
        cap: `每人每年度认定：国家级不超过${papers.national}篇、省级不超过${papers.provincial}篇、市级不超过${papers.municipal}篇。`,
        filing:
          '由所在社工机构提交相关资料，自己不能直接报。不在社工机构的怎么报，文件没写清，请问区民政局。',
        papers: '由所在社工机构提交「相关资料」；具体要哪些，文件没有写，由区民政局另行制定。',
        review: '由区民政局审核，审核通过后奖励。',
        use: '给个人（「给予个人奖励」），不是给机构。合著怎么分，文件没有写，请问区民政局。',
        place: '研究要针对吴中区社会工作发展，写别的地方的不在内；人要在吴中区工作。',
        establishment: '第4条没有写在编不在编，看是不是由所在社工机构提交。',
      },
    },
    'rating-award': {
      who: '给谁：在吴中区登记注册的社会组织，首次获得3A级、4A级、5A级评估等级的（文件2022年7月14日起施行，之前获评的不在内）。1A、2A没有。',
      more: '复评获得更高等级的，补足差额；复评等级没有提高的，没有这项钱。钱给组织，用于项目运作和可持续发展。',
      on: {
        since: '文件2022年7月14日起施行，要在这以后首次获评；之前获评的不在内。',
        often: '首次获评一次性给；下一轮复评等级更高的再补足差额，等级没提高的没有。',
        stack: '首次获评给一次，复评获得更高等级的只补足差额，不重复给。',
        topUp:
          '下一轮复评获得更高等级的，补足相应差额；等级没有提高的没有。施行前的老等级没领过奖励的，补到全额还是只补差额，文件没写清，由区民政局定。',
        use: '给组织，用于项目运作和可持续发展；能不能发工资、奖金，文件没有写，请问区民政局。',
        place: '要在吴中区登记注册；在外区、市里登记的不在内。',
        filing: '这是给组织的奖励；怎么申请，文件没有写，由区民政局另行制定。',
      },
    },
    'honor-award': {
      who: '给谁：在吴中区登记注册的社会组织或社会工作者个人，获得市级以上民政部门的优秀案例奖、重大奖励或荣誉称号（2022年7月14日施行以后的）；国家级行业协会的重大奖励荣誉参照省级。区级的没有，团委、妇联、工会等其他单位颁的也不在内。',
      more: '一次性配套。由所在组织提交申请材料，个人的荣誉也由所在组织（机构）报，经区民政局审核认定。同一项目按就高原则，不重复享受。钱用于获奖社会组织的项目运作和可持续发展。',
      on: {
        since: '文件2022年7月14日起施行，要在这以后获得；之前的不在内。',
        often: '一次性配套，不是每年发。',
        stack:
          '同一项目获得多项荣誉的，按就高原则只给最高的一份，不得多头申报、重复享受。先领了低级别的再获更高的，补差额还是不再给，文件没写清，由区民政局定。',
        topUp:
          '同一项目按就高原则，不重复享受；先领了低级别的再获更高的，补差额还是不再给，文件没写清，由区民政局定。',
        filing: '由所在组织（机构）提交申请材料，个人的荣誉也一样，自己不能直接报。',
        papers: '由所在组织提交「申请材料」；具体要哪些，文件没有写，由区民政局另行制定。',
        review: '由区民政局审核认定。',
        use: '给获奖社会组织，用于项目运作和可持续发展，个人的荣誉也一样，不发给个人。',
        place: '组织要在吴中区登记注册；个人所在组织不在吴中登记的配不配套，文件没写清，由区民政局定。',
      },
    },
    'grassroots-subsidy': {
      who: '给谁：在城乡社区开展为民服务、公益慈善、邻里互助、文体娱乐、农村生产技术服务等活动，在镇（街道）备案满1年、承接过公益或志愿服务的草根型、本土型社会组织。',
      more: '一次性发，不是每年发；另外由所属镇（街道）免费提供办公场地。钱用于组织的项目运作和可持续发展。',
      on: {
        office:
          '由所属镇（街道）免费提供办公场地，不收租金，也要备案满1年、承接过公益或志愿服务才有；水电、面积、在哪里，文件没有写，请问所属镇（街道）。',
        often: '一次性发，不是每年发。',
        since: '要在镇（街道）备案满1年；还不满的，等满了再申请。',
        use: '给组织，用于项目运作和可持续发展，不是发给个人的。',
        place: '要在所属镇（街道）备案，由所属镇（街道）给。',
        filing: '文件没有写到哪里申请，由区民政局另行制定；可以先问所属镇（街道）或区民政局。',
        stack: '一次性给一份，不重复给。',
      },
    },
    'station-subsidy': {
      who: '给谁：镇（街道）社会工作站，看上年度运营情况和评估结果；村（社区）社工室不在内。评估结果分4个等次。',
      more: '两档之间的小数（如89.5分）归哪一档，文件没写清，由区民政局定。',
      on: {
        cap: '封顶按镇（街道）算：一个镇（街道）有几个站，加起来也不超过这个数。',
        base: '按上年度的运营情况和评估结果拨付。运营资金具体包括哪些（人工、房租等），文件没有写，请问区民政局。',
        often: '每年按上年度的运营情况和评估结果拨付。',
        review: '评估由区里组织，细则由区民政局另行制定。',
        stack: '一个镇（街道）有几个站，加起来也不超过封顶数。',
        use: '补的是社工站的运营；能不能发工资，文件没有写，请问区民政局。',
      },
    },
  }),
  aboutSums: (name, clause, sums, payer) => `${name}（${clause}）：${sums.join('、')}，${payer}。`,
  levelSum: (level, sum) => `${level}${sum}`,
  aboutShare: (name, from, percent) => `${from}分起（${name}）补上年度运营资金的${percent}%`,
  aboutShares: (least, most) => `按评估得分补上年度运营资金的${least}%～${most}%`,
  aboutBelow: (from) => `${from}分以下（不达标）不补`,
  aboutCap: (cap) => `每个镇（街道）一年最高${plainYuan(cap)}元（${Number(cap) / 10000}万元）`,
  aboutScore: (score, band, percent) => `${score}分属于${band}，补上年度运营资金的${percent}%。`,
  aboutScoreBelow: (score, from) => `${score}分不到${from}分，属于不达标，不予补贴。`,
  aboutNotUpToStandard: (from) => `不达标（${from}分以下）的，不予补贴。`,
  aboutScoreBetween: (score) => `${score}分落在两档之间，归哪一档文件没写清，由区民政局定。`,
  aboutShareOf: (funds, percent, share, cap) =>
    cap ? `${funds}的${percent}%是${share}，超过封顶，最多${cap}。` : `${funds}的${percent}%是${share}。`,
  aboutQuote: (quotes) => `原文：${quotes.map((quote) => `「${quote}」`).join('')}`,
  yours: (sum) => `按您说的情况，是${sum}。`,
  yoursNot: (why) => `按您说的情况没有：${why}。`,
  yoursWithin: (sum, missing) => `按您说的情况，是${sum}，还要看：${missing}。`,
  yoursByLevel: (level, sum) => `您是${level}，对应的是${sum}。`,
  supposedHolds: (clause, yours) => `「${yours}」符合${clause}的这个要求。`,
  supposedFails: (clause, quote, yours) => `不符合：${clause}写的是「${quote}」，您问的是「${yours}」。`,
  supposedEarly: (yours, issued) => `不在内：文件${issued}起施行，您问的是「${yours}」。`,
  supposedOpen: (question) => `文件没写清：${question}，由区民政局定。`,
  topUp: (low, paid, high, more) => `已按${low}领过${paid}的，升到${high}补足${more}。`,
  stationsTogether: (sum, most) =>
    most ? `几个站合计${sum}；同在一个镇（街道）的，一年最多${most}。` : `几个站合计${sum}。`,
  asOfAProvince: (sum) => `国家级行业协会的重大奖励荣誉参照省级，是${sum}，不按国家级算。`,
  partyNoCondition: '文件没有把建立党组织、党支部写成领取补贴、奖励的条件。',
  climbed: (level) => `要是以后取得${level}，其他情况不变：`,
  overYears: (level, monthly, years, sum) => `${level}每月${monthly}，在职满${years}年是${sum}。`,
  withAward: (award, together) => `再加上证书奖励（${award}），是${together}。`,
  goesOn: (name, clause, lines) => `${name}（${clause}）：${lines.join('\n')}`,
  notInClause: (name, clause) => `${name}（${clause}）没有写到这一点，文件里也没有别的规定，请问区民政局。`,
  combineOf: (names) => `文件没有写${names.join('和')}不能同时享受，各按各的条件给；有疑问请问区民政局。`,
  everything: {
    establishment:
      '在编不在编，各条不同：岗位补贴（第1条）没有排除在编；证书奖励（第3条）写明「不含在编人员」，编外、合同工、派遣等没有编制的不受限；督导奖励（第3条）限不限在编，文件没写清，由区民政局定。',
    topUp:
      '补差额的有两项：考取更高级别证书的，补足相应奖励金额（第3条）；社会组织复评获得更高等级的，补足相应奖励经费（第5条）。',
    often:
      '按月发的只有岗位补贴（第1条）；社工站运营补贴每年按上年度评估结果拨（第10条）；其余都是一次性的：证书、督导（第3条），研究成果（第4条），等级评估（第5条），荣誉配套（第6条），草根组织（第7条）。',
    since: '证书（第1条、第3条）要是2022年1月起取得的；其余各项从文件2022年7月14日施行起算，之前的不在内。',
    use: '岗位补贴（第1条）、证书和督导奖励（第3条）、研究成果奖励（第4条）给个人；等级评估（第5条）、荣誉配套（第6条）、草根组织（第7条）给组织，用于项目运作和可持续发展；社工站补贴（第10条）给社工站。',
    inPost: '只有岗位补贴（第1条）写明「在职期间」发，离职就停；其余各条没有写要一直在职，请问区民政局。',
    place:
      '要在吴中区：个人看在本区域工作（第1条、第3条），社会组织看在吴中区登记注册（第5条、第6条）；户籍，文件没有要求。',
    stack:
      '不能重复的：同一篇研究成果按最高级别给（第4条）；同一项目的荣誉按就高原则，不得多头申报、重复享受（第6条）；证书升级（第3条）、评估等级升级（第5条）的只补差额。',
    combine:
      '文件没有写不同的补贴、奖励不能同时享受，各按各的条件；只写明同一项目的荣誉不得多头申报、重复享受（第6条）。有疑问请问区民政局。',
    payday: '什么时候发、多久审完、多久到账，文件没有规定，相关实施细则由区民政局另行制定，请问区民政局。',
    papers:
      '要带哪些材料，文件没有规定，由区民政局另行制定，请问区民政局。文件只写明：研究成果由所在社工机构提交相关资料（第4条），荣誉由所在组织提交申请材料（第6条）。',
    filing:
      '文件没有写统一的办理窗口、流程和截止时间，由区民政局另行制定，请问区民政局；研究成果由所在社工机构提交（第4条），荣誉由所在组织提交（第6条）。您也可以在这里先拟一份申请草稿，由工作人员审核。',
    review:
      '研究成果（第4条）、荣誉配套（第6条）写明由区民政局审核；其余各项由谁审核，文件没有写，由区民政局另行制定。',
    office:
      '免费办公场地由所属镇（街道）提供，给在镇（街道）备案1年以上、承接过公益或志愿服务的草根型、本土型社会组织（第7条）。',
  },
  themes: () => ({
    combine:
      '文件没有写岗位补贴（第1条）和证书奖励（第3条）不能同时享受。但没有兼任网格员、人民调解员等身份的城乡社区工作者能不能拿第3条的奖励，文件没写清，由区民政局定。',
    payday: '什么时候发、多久到账，文件没有规定，相关实施细则由区民政局另行制定，请问区民政局。',
    papers: '要带哪些材料，文件没有规定，由区民政局另行制定，请问区民政局。',
    filing:
      '去哪里办、怎么办、有没有截止时间，文件没有规定，由区民政局另行制定，请问区民政局；也可以在这里先拟一份申请草稿，由工作人员审核。',
    townPays:
      '镇里出钱的有两项：岗位补贴，补贴资金由镇（区）财政承担（第1条）；草根组织补贴和免费办公场地，由所属镇（街道）给（第7条）。其余各项由区财政承担。',
    districtPays:
      '区财政出钱的有：证书奖励、督导奖励（第3条），研究成果奖励（第4条），等级评估奖励（第5条），荣誉配套奖励（第6条），社工站运营补贴（第10条）。',
    byOrganization:
      '要由机构、组织来报的：研究成果奖励由所在社工机构提交资料（第4条）；荣誉配套奖励由所在组织提交申请材料，个人的荣誉也一样（第6条）；等级评估奖励（第5条）、草根组织补贴（第7条）本来就是给组织的。岗位补贴（第1条）、证书和督导奖励（第3条）由谁报，文件没有写，请问区民政局。',
    interpreter: '文件写明「由区民政局负责具体解释」，有疑问请问区民政局；文件里没有写联系电话。',
    document: (number, title, issued) =>
      `依据是${number}《${title}》，苏州市吴中区人民政府办公室${issued}印发，自印发之日起施行，没有写失效日期。实施细则由区民政局另行制定，由区民政局负责具体解释；现在是否仍照此执行，以区民政局答复为准。`,
  }),
  noMoney: (clause) => `${clause}没有规定补贴、奖励。`,
  hiring: '持证的，同等条件下优先录用；文件没有写加分，也不是有证就一定录用，没有证也没有写不能应聘。',
  exam: '文件要求的是报考率和培训率，35岁以下的社区工作者报考率要到100%；35岁以上的没有写。',
  partyOrganisation:
    '符合建立党组织条件的社会组织应建立党组织，这是等级评估的重要依据；扣几分、加几分，文件没有写。',
  network: '三级是：区社会工作服务指导中心、镇（街道）社会工作站、村（社区）社会工作室。',
  section: {
    guiding: '文件「一、指导思想」',
    aims: '文件「二、总体目标」',
    tasks: '文件「三、（一）引育社会工作人才」',
    duties: '文件「四、（一）落实工作职责」',
    training: '文件「四、（二）加强教育培训」',
    publicity: '文件「四、（三）营造宣传氛围」',
  },
  clauseSays: (clause, words) => `${clause}：「${words}」`,
  overview: '这份文件里给钱的有：',
  outside:
    '这个不在吴中区这份社工政策（吴政办〔2022〕59号）里，我答不了，请问相关部门或区民政局。可以问我：岗位补贴、证书奖励、督导、研究成果、等级评估、荣誉、草根组织、社工站补贴。',
  persuading:
    '金额和结论只按文件算，谁说也改不了，我也不能代替工作人员审批。情况有变就直接告诉我；有疑问请问区民政局。',
  party: ({ members, stations }, { form, exceedsMembers, exceedsStations }, limits) => {
    const { branch, committee, most, stations: joint } = limits;
    const rules = `社工站驻站、外派社工中有${branch}名以上正式党员的，应当成立党支部（一般不超过${most}人）；支部有${committee}名以上正式党员的，应当设立党支部委员会（支委会）；不足${branch}名的，可以和邻近的社工站成立联合党支部（一般不超过${joint}个站），或挂靠组建。「一般不超过」是一般要求，不是禁止。（第11条）`;
    const yours = {
      'branch-with-committee': `${members}名正式党员：应当成立党支部，并设立党支部委员会。`,
      branch: `${members}名正式党员：应当成立党支部；不到${committee}名，不要求设党支部委员会。`,
      'joint-or-attached': `${members}名正式党员：不足${branch}名，可以成立联合党支部或挂靠组建。`,
      'develop-members': '没有正式党员：由区社会组织党委或镇（街道）党（工）委从驻站、外派社工中发展党员。',
    };
    const lines = [
      ...(form ? [yours[form]] : []),
      ...(exceedsMembers ? [`一个支部一般不超过${most}人。`] : []),
      ...(exceedsStations ? [`${stations}个站联合，超过了一般不超过${joint}个的要求。`] : []),
    ];
    return [...(lines.length > 0 ? [lines.join('')] : []), rules].join('\n');
  },

  inPrivate: '想看哪些补贴适用于您、拟申请草稿，请私聊我：群里不问也不显示个人情况。',
  greeting: (document) =>
    `您好，我是社工通。答几个问题，就能知道${document}里哪些补贴、奖励适用于您，依据哪一条，是区里出钱还是镇里出钱；需要的话，可以当场拟一份申请草稿。\n随时可以说：上一步、重新开始、取消、帮助。English: /en`,
  welcomeBack: '您好，我们接着说。',
  help: '我能做这些：\n• 一问一答，看吴中区2022年社工政策里哪些补贴、奖励适用于您，为什么，谁出钱；\n• 拟申请草稿，给您一个编号，工作人员审核。\n\n随时可以说：上一步（改刚才的答案）、重新开始、取消、重复、进度（看已提交的草稿）、依据（看条文原文）、/en（English）。\n直接打字或点选项、回选项的序号都行。',
  noted: (facts) => `记下了：${facts.join('；')}。`,
  stated: (label, value) => `${label}：${value}`,
  inShort: (label, value) => (value ? label : denied(label)),
  plainly: (label, value) =>
    typeof value === 'boolean' ? (value ? label : denied(label)) : `${label}是${value}`,
  draftUnchanged: '前面说的没有改动草稿，下面这份还是原来的。都对再回「对」，要改就说改哪一处。',
  ofAnother: '这听着是家里人的情况，没有记到您名下。要是替家里人问，说「重新开始」，再讲一遍就行。',
  leftVague: '大概的数先不记，按几种可能来算；知道准数了随时告诉我。',
  skipped: '好，这个先空着，按几种可能来算。',
  whichOf: (one, other) => `是「${one}」还是「${other}」？`,
  inOtherWords: '换个说法：',
  notUnderstood: '这句我没看明白，换个问法：',
  notUnderstoodTwice: `还是没看明白，抱歉。${unsure}也可以说「人工」。`,
  moreExactly: (what, date) =>
    `${what}，您说的是${date}。再具体一点是几月几号？这会影响结果；想不起来就说「不知道」。`,
  alreadyNoted: '这个已经记下了。',
  futureDate: (today) => `这个日期还没到（今天是${today}），请核对一下。`,
  clash: (label) => `这和前面说的「${label}」对不上：之前的证书应当比现在的低一级或更低。请核对一下。`,
  tooLong: (limit) => `这条消息太长了，我看不完（最多${limit}个字）。请拣要紧的说，前面说过的都还在。`,
  empty: '我没收到文字。打字或者点选项就行。',
  noIdCard: '请不要在聊天里发身份证号或银行卡号，这条我没有保存。',
  staleChoice: '这个选项是前面问题的，现在问的是下面这个：',
  nothingBefore: '已经是第一步了。',
  wentBack: '好，退回上一步。',
  corrected: (facts) => `已改为 ${facts.join('；')}。`,
  dropped: (labels) => `前面说的${labels.join('、')}用不上了，已去掉。`,
  cancelled: '好，先到这里，说过的都还在。想接着办说「继续」，想清空说「重新开始」。',
  filingCancelled: '好，草稿不交了，刚才留的姓名、手机号和单位已经去掉。想接着办说「继续」。',
  restartConfirm: (count) => `重新开始会清掉已经说的${count}项情况（已提交的草稿不受影响），确定吗？`,
  restarted: '好，从头开始。',
  keptGoing: '好，都留着，接着来。',
  changeWhat: (kind) =>
    `要改哪一处？直接说就行，例如「${CHANGES[kind]}」「手机改成13800000000」，或者只说「姓名」；也可以说「上一步」一步步退回。`,
  languageSwitched: '已切换为中文。',
  keptHere: (items) => `这次对话里记着：${items.join('；')}。`,
  keptNothing: '这次对话里还没有记下您的任何情况。',
  howToForget:
    '只用来答复您和拟草稿。说「删除我的资料」，这次对话里的全部删掉；已提交的草稿由工作人员保管到申请办结，要删请凭编号找工作人员。',
  forgetConfirm:
    '要把这次对话里记下的情况、姓名、手机号和单位全部删掉吗？已提交的草稿不受影响。删了就找不回来了。',
  forgotten: '已全部删掉。',
  afterSilence: (said) => `您好，又见面了。上次说到：${said}。\n接着办说「继续」，从头来说「重新开始」。`,
  silenceNothing: '还没说什么情况',
  restartWord: '重新开始',
  unknownClaim: (id) => `没有找到编号 ${id}，请核对一下。`,
  wrongNumber: '这个编号不对，请照提交时给您的编号再写一次，例如「SG26-7K3-F9QX」那样的。',
  nothingAsked: (kind) =>
    `${OTHER_TOPICS[kind]}从头来说「重新开始」；想改前面的情况，直接说，例如「${CHANGES[kind]}」；看条文说「依据」。`,
  human: (mobile) =>
    `好，已经给工作人员留了条，附上了您说过的情况，他们在工作台上看得到。${mobile ? '需要时他们按您留的手机号联系。' : '您还没有留手机号，他们没法打给您，答复也不会出现在这里；要他们联系，就拟一份草稿，到时会问手机号，现在不用发。'}文件里没有写电话号码；政策怎么理解，文件写明由区民政局负责具体解释，也可以直接问区民政局。您说过的都还在，随时可以接着办。`,
  noRemark:
    '草稿里写不了备注，这句没有写进去，情况也没有改。工作人员有疑问会按您留的手机号联系，到时可以跟他们说；哪一处不对，直接说改哪一处。',
  filedDrafts: (drafts) => `这次提交的草稿写的是：\n${drafts.join('\n\n')}`,
  takenOut: (labels) => `好，${labels.join('、')}先去掉，重新问您。`,
  ofTheTalk: {
    payout:
      '这里不收银行卡号。钱怎么发、打到哪里，文件没有写，由区民政局另行制定，请问区民政局；草稿里只留姓名、手机号和单位。',
    privacy:
      '您留的姓名、手机号、单位和说过的情况，只有经办的工作人员看得到，只用来审核这份申请和跟您联系，保存到申请办结为止。',
    final: '提交以后不能直接改，可以说「撤回」，再重新申请；提交之前哪一处都可以改。',
  },
  reached: {
    filed: '工作人员有疑问会按您提交时留的手机号联系；想看办到哪了，说「进度」。',
    drafting: '草稿提交以后，工作人员有疑问会按您留的手机号联系。',
    never:
      '没有提交过草稿，也就没有留下您的姓名和手机号，没有人能联系您。要他们联系，就拟一份草稿（同意留下联系方式以后再填）；也可以直接去问区民政局。政策照样可以在这里问。',
  },
  noClaims: '这次还没有提交过草稿。',
  claimLine: (id, benefit, status) => `${id} ${benefit}：${status}`,

  resultTitle: (day) => `按您说的情况（截至${day}）：`,
  resultEligible: (name, amount, payer, clause) => `✓ ${name}：${amount}，${payer}（${clause}）`,
  resultIneligible: (name, why) => `✗ ${name}：${why}`,
  resultUndetermined: (name, range, payer, clause) =>
    `？${name}：还定不下来，${range}，${payer}（${clause}）`,
  why: (clause, quote, yours) => `${clause}要求「${quote}」，您这边${yours}`,
  townCapUsed: (clause, most) => `${clause}规定一个镇（街道）一年最多${most}，本镇其他社工站已经拿满了`,
  paidInFull: (clause) => `${clause}的这项已领足，不再重复发`,
  beforeTheDocument: (clause, yours, issued) =>
    `${clause}从文件施行（${issued}）起算，您这边${yours}，在施行之前`,
  hangsOnFacts: (labels) => `　还差：${labels}。知道了随时告诉我。`,
  hangsOnRuling: (question, outcomes) => `　文件没写清：${question}。要由区民政局定：${outcomes}。`,
  outcome: (values, turnsOut) => `若${values.join('且')}，${turnsOut}`,
  nothing: '没有这项钱',
  saidNone: '您说没有得过，就不用看这项了',
  resultTotal: (sure) => `确定的合计：${sure.join('，另加')}。`,
  resultPossible: (more) => `区民政局定了或情况补齐后，最多还有：${more.join('，另加')}。`,
  adviceTitle: '还可以争取：',
  advice: (step, gains) => `• ${step}：${gains.join('、')}`,
  gain: (name, sum, isSure) => `${name}${isSure ? '多' : '最多可多'}${sum}`,
  steps: {
    certificate: (level) => `考取${level}`,
    supervisor: '通过培训、考核，获评督导资格',
    publish: (level) => `针对吴中区的研究发表在${level}刊物上`,
    rating: (level) => `下一轮评估获评${level}`,
    wait: (day) => `到${day}备案满一年`,
    nextYear: (day) => `本年度已认满，到下一年度（${day}起）再认定`,
    file: (day) => `到镇（街道）备案，满一年（${day}）`,
    undertake: '承接公益或志愿服务',
    serve: '在城乡社区开展活动',
    score: (score) => `下一年度评估得分到${score}分`,
  },
  resultNone: (kind) => `按现在的情况，没有可以申请的项目。情况有变，随时告诉我，例如「${CHANGES[kind]}」。`,
  resultHint: '想看条文原文，说「依据」。',
  undecided: '文件没写清的地方，我定不了，由区民政局定；现在也可以先拟草稿，由工作人员审核。',
  stillInForce: '文件是2022年7月14日起施行的，现在是否仍照此执行，以区民政局答复为准。',
  basisTitle: '条文原文：',
  basis: (name, clause, quotes, payerQuote) =>
    `${name}（${clause}）\n${quotes.map((quote) => `「${quote}」`).join('\n')}\n出资：「${payerQuote}」`,
  basisNone: '还没有算出结果。先答完几个问题，我再把用到的条文原文给您看。',
  basisWord: '依据',
  humanWord: '人工',
  noHonorWord: '没有得过',
  continueWord: '继续',

  allTopics: '全部看看',
  topicTaken: (benefit) => (benefit ? `好，先看${benefit}。` : '好，那就每一项都看看。'),
  firstThese: (questions) => `好。再答${questions}问左右，就能知道能不能申请，接着拟草稿。`,
  smallTalk: {
    bot: '我叫社工通，是自动答复的程序，不是真人，按政策原文回答、帮着拟草稿；草稿由工作人员审核。想找人说「人工」。',
    opening: '您请说，直接问就行。',
    thanks: '不客气。',
    upset: '听着挺不容易的，您的心情我理解。能查清的，我们一项一项来。',
    busy: '好，您先忙，回来接着说就行，说过的都在。',
  },
  contactNeeded:
    '理解。不过没有姓名、手机号和单位，工作人员没法审核、也联系不上您，草稿就提交不了；只有经办人员看得到。不想办了就说「取消」，前面说过的都在。',
  ofTheStep: {
    consent:
      '要留的是联系人的姓名、手机号和单位。只有经办的工作人员看得到，只用来审核这份申请和跟您联系，保存到申请办结为止。不同意也照样可以问政策，只是不能拟草稿。同意请回「同意」，不同意请回「不同意」。',
    name: '这里留的是联系人，工作人员照这个名字跟您联系；替别人申请，留您的或他（她）的都行。请写姓名。',
    mobile:
      '要留一个，工作人员审核有疑问时靠它联系，只有经办人员看得到。座机不行，填联系得上的人的手机号就行，11位；不想办了就说「取消」。',
    employer:
      '写申请人所在单位（组织）的全称，例如「木渎镇某某社区居委会」；全称记不准，写平时用的名称也行。',
    confirm: '提交以后不能直接改，可以说「撤回」，再重新申请；现在要改，说「要改」。都对就回「对」。',
    evidence:
      '拍照、截图、扫描件都行，直接发图片或PDF，一份不超过20MB，最多6份；不附也能提交，说「跳过」就行。',
  },
  cancelWord: '取消',
  questionsLeft: (questions) => `大约还有${questions}问，答完就出结果。`,
  nothingLeft: '该问的都问过了，不差什么。想改前面的情况，直接说就行。',
  consentFirst:
    '要先请您同意留下这些信息，才能接着拟草稿，姓名、手机号随后会问到。同意就说「同意」，不同意就说「不同意」，什么也不会留。',
  consentBeforeContact:
    '姓名、手机号和单位要等您同意以后才问，刚才写的没有记下。同意就说「同意」，再一项一项填；不同意就说「不同意」，什么也不会留。',
  withoutHonour: '记下了：没有得过荣誉。',
  nothingReceivedWord: '没领过',
  all: '全部',
  none: '先不用',
  notFiled: '好，没有提交任何草稿。情况都还在，想申请了说「继续」。',
  consentYes: '同意',
  consentNo: '不同意',
  consentDeclined: '好，不同意就不拟草稿，什么都没有保存成申请。政策照样可以问；改主意了说「继续」。',
  summaryTitle: '请核对这份草稿：',
  summary: (rows) => rows.map(([label, value]) => `${label}：${value}`).join('\n'),
  summaryClaims: '申请',
  summaryFacts: '情况',
  contact: { name: '姓名', mobile: '手机', employer: '单位' },
  confirmYes: '对，提交',
  confirmNo: '要改',
  filed: (claims) => `草稿已提交，请记下编号：\n${claims.join('\n')}`,
  filedNext:
    '接下来：工作人员在工作台审核，有问题会按您留的手机号联系。要带哪些材料、什么时候发放，文件没有写，由区民政局另行制定。说「进度」可以看这次提交的草稿。',
  evidenceSkip: '跳过',
  evidenceDone: '发好了',
  evidenceMore: '还有要附的就接着发，没有了说「发好了」。',
  fileTaken: (count) => `收到，共${count}份。`,
  fileKept: (count) => `收到，先替您留着（共${count}份），提交草稿时一起附上。`,
  fileRefused: {
    type: '这个文件没有收：只收图片（JPEG、PNG、WebP等）和PDF。苹果手机的HEIC照片请截个图再发。',
    size: '这个文件太大了，没有收：一份不超过20MB。可以截个图再发。',
    damaged: '这个文件打不开，没有收。请重新拍一张，或截个图再发。',
    count: '最多附6份，这份没有收。',
  },
  files: (count) => `${count}份`,
  summaryEvidence: '附件',
  wordless: {
    sticker: '表情收到啦。请打字，或者点选项。',
    voice: '语音我听不了，麻烦打字说，或者用输入法把语音转成文字。',
    location: '位置我看不了。要说在哪个镇（街道），打字就行，例如「木渎」。',
    video: '视频我看不了，请打字说；要附证书，请发照片或PDF。',
    file: '这里收不到文件，请拍成照片发来。',
    other: '这种消息我看不了，请打字，或者点选项。',
  },
  returnReason: {
    'unclear-facts': '有情况没说清楚',
    contradiction: '有情况前后对不上，或和已有记录不符',
    'evidence-needed': '请补充证书等材料的照片',
    'contact-wrong': '联系方式有误',
  },
  rejectReason: {
    'not-eligible': '不符合条件',
    'already-paid': '这项已领足',
    duplicate: '重复申请',
    'not-proven': '情况未能核实',
    'no-answer': '退回后没有答复',
  },
  newsReturned: (id, name, reason, note, asksNow) =>
    `您的申请 ${id}（${name}）退回补充：${reason}。${note ? `\n工作人员说：「${note}」` : ''}\n${asksNow ? '请答一下下面的问题，答完就重新提交。' : '先把前一份答完，再来问这一份。'}`,
  newsRejected: (id, name, reason, note) =>
    `您的申请 ${id}（${name}）没有通过：${reason}。${note ? `\n工作人员说：「${note}」` : ''}\n有疑问可以说「人工」，或问区民政局。`,
  newsApproved: (id, name, sum, payer) =>
    `您的申请 ${id}（${name}）已批准：${sum}，${payer}。什么时候拨付，文件没有写，由区民政局另行制定。`,
  newsPaid: (id, name) => `您的申请 ${id}（${name}）已登记拨付。`,
  newsUndone: (id, name) =>
    `您的申请 ${id}（${name}）：之前告诉您的决定已撤回，正在重新审核，有结果再告诉您。`,
  resubmitted: (claim) => `已重新提交，工作人员接着审核：\n${claim}`,
  withdrawConfirm: (claim) => `要撤回这份申请吗？撤回后不再审核，可以另外再提交。\n${claim}`,
  withdrawn: (claim) => `已撤回：\n${claim}\n想按现在的情况再申请，说「申请」。`,
  notWithdrawable: '这份申请已经有了决定，不能撤回了。有疑问可以说「人工」。',
  whichToWithdraw: '要撤回哪一份？请带上编号，例如「撤回 SG26-7K3-F9QX」；编号说「进度」就能看到。',
  filedAsBefore: (ids) =>
    `已提交的草稿 ${ids.join('、')} 里写的还是原来的情况，不会跟着改。要改的话，说「撤回 ${ids[0]}」，再重新申请。`,
  filedMore: '还有别的项目要申请吗？',
  filingFailed: '抱歉，系统暂时存不下来，草稿没有提交成功。您说的都还在，请过几分钟再回「对」。',
  filingNotKnown:
    '抱歉，系统刚才断了，草稿有没有提交成功还不知道。请过几分钟说「进度」看一下；没有的话再回「对」。',
};
