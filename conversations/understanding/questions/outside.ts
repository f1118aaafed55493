import { benefitsNamed, namesPlainly } from './matters.js';

/** Neighbours of the district and other places. */
const PLACES =
  '昆山|园区|姑苏|相城|虎丘|吴江|张家港|常熟|太仓|新区|无锡|江阴|宜兴|常州|溧阳|南通|海门|启东|如皋|扬州|镇江|丹阳|句容|泰州|泰兴|靖江|徐州|盐城|淮安|连云港|宿迁|南京|上海|北京|天津|重庆|' +
  '杭州|宁波|温州|嘉兴|湖州|绍兴|金华|义乌|台州|舟山|丽水|衢州|合肥|芜湖|福州|厦门|南昌|济南|青岛|郑州|武汉|长沙|广州|深圳|东莞|佛山|珠海|南宁|海口|成都|贵阳|昆明|西安|兰州|沈阳|大连|长春|哈尔滨|石家庄|太原|' +
  '苏州(?:市区?|全市)?(?:里|这边)?(?=的?(?:社工(?!机构|站|组织)|社会工作者|社区工作者|岗位|持证|初级|中级|高级|督导|补贴))|浙江|安徽|山东|广东|福建|江西|河南|河北|湖北|湖南|四川|江苏省?(?=社工|的社工|补)|外省|外市|全国(?=社工|的社工)|市里面?(?=对|给社工|的社工)|省里面?(?=对|给社工|的社工)';
/** A市, D3区: a place whose name is left out, in a letter to another office. */
const UNNAMED = /(?<![a-z\d])[a-h]\d*(?:市|县|区)/u;
export const isOfUnnamedPlace = (text: string): boolean => UNNAMED.test(text);
const ELSEWHERE = new RegExp(`${PLACES}|高新区(?!.*吴中)`, 'u');
/** Somebody who works or is registered elsewhere asks of this district's benefits all the same. */
const PLACED_ELSEWHERE = new RegExp(
  `吴中|外[省地市区]考|(?:写|研究|调研|做)[^,，。\\s]{0,3}(?:${PLACES})[^,，。\\s]{0,10}(?:论文|文章|课题)(?!奖|补)|(?:写|研究|调研|调查|讲)的(?:就|都)?是|(?:在|单位在|公司在|搬到|调到|去了?)[^,，。\\s]{0,3}(?:${PLACES})(?!的社工|那边|社工|能|可以|给|拿|领|奖|补)|(?:${PLACES})区?(?:注册|登记|上班|工作|户口|户籍|人)`,
  'u',
);

/** 园区的和吴中一样吗: the document cannot tell. */
const COMPARED = /(?:和|跟|与|同|比)[^,，。\s]{0,3}吴中|吴中[^,，。\s]{0,4}(?:和|跟|与|同|比)/u;

/** 同学在上海当社工 他们那边补多少: asks of that place. */
const OF_THEIRS = /(?:[他她]们?|人家)那(?:边|里|儿)/u;

/** Other subsidies that sound alike, small talk: whatever else is in the question. */
const NEVER =
  /儿童(?:督导|主任)|[初中高]级工(?!作)|(?:出差|差旅)[^,，。]{0,4}(?:补|费|标准)|公益(?:性)?岗|见习岗位|稳岗|以工代训|技能(?:提升|等级|补)|代课|乡村教师|村医|离任村|学历(?:补|奖)|\d{2,3}岁(?:以上)?的?老|老(?:人|年人|百姓)[^,，。协队]{0,4}(?:一个月|每月|每个月|补|津|领)|以旧换新|天气|下雨|下雪|气温|股票|股市|基金(?!会|课题|项目)|彩票(?!公益金)|世界杯|world cup|weather|菜谱|做饭|好吃|美食|火锅|笑话|(?:^|帮我|给我)写(?:一)?(?:首|篇|个|段|份)(?:诗|作文|代码|文章|歌|故事|工作|总结|申请)|翻译|唱(?:首|个)?歌|你(?:多大|几岁|喜欢|是男|是女|吃|结婚|叫啥|叫什么)|[你您]是(?:不是)?(?:机器|真人|ai|人|哪)|^\D{0,4}\d+\s?(?:加|减|乘|除|\+|\*)\s?\d|星期几|几点了|打车|叫(?:个|辆)?车|外卖|快递|航班|火车|地铁|公交|门票|景点|\b(?:metro|subway|railway|train|bus|hotel|restaurant|poem|joke|pension)s?\b|visa|passport|flight|president|minimum wage|housing|movie|recipe|电影|游戏|足球(?!俱乐部|队)|考研|专升本|自考|成人高考|高考|中考|学费/u;

/** Other things that are rated, other stations: 景区5A, 文化站. */
const OTHERS_OF_ITS_KIND =
  /(?:景[区点]|酒店|饭店|民宿|农家乐|旅行社|(?<!非)企业|物业|幼儿园|学校|医院|信用|纳税|养老|餐饮|家政|星级)[^,，。]{0,6}(?:评[级星定]|等级|[1-5一二三四五]\s?个?a)|[1-5]a级?的?(?:景区|酒店|企业|旅游)|(?<!社会工作|社工)(?:文化(?:活动)?|养老|服务|卫生|助餐|加油|充电|环卫|救助|消防|保护)(?:工作)?站(?!.{0,6}社工)|驿站|(?<!社工)(?:中心|机构|院|食堂|基地|之家|平台|场馆|车队)的?(?:建设)?运营补|助餐点|科技(?:项目|奖|创新)/u;

/** Other professions: their certificates and their pay are none of the document's. */
const PROFESSIONS =
  /教师|教资|心理|会计|消防|健康管理|家庭教育|营养|护理|育婴|月嫂|保育|人力资源|劳动关系|技师|建造师|[一二]建|造价|律师|法考|法律职业|医师|药师|驾照|驾驶|普通话|电工|焊工|厨师|美容|计算机|英语[四六]级|导游|物业管理师|辅警|公务员|事业编|急救|茶艺|叉车|软考|无人机|幼师|家政/u;

/** Other matters of life and work: unless the question names a benefit of the document and asks of them beside it. */
const OTHER_MATTERS =
  /社保|医保|公积金|失业|生育|产假|婚假|病假|年假|工伤|养老(?:金|保险|待遇|院)|退休(?:金|工资|年龄|手续|待遇)|延迟退休|工资|(?<!停)薪|(?:网格员|社工|工作者|站长|书记|主任|干部|人员|调解员)(?:一个|每个?)月[^补贴津奖证级]{0,6}(?:多少|几)[^补贴津奖证级]*$|服装|资助|版面费|查重|审稿|润色|代写|代发|推荐[^,，。]{0,6}(?:期刊|刊物|杂志|机构|书)|面试(?!.*(?:证|优先|加分))|一年[^补奖,，。]{0,4}几万|[中招投]标|服务费|购买服务|五险|年终奖|绩效|加班|高温|购房|买房|租房|住房|房补|房贷|公租房|廉租|人才公寓|落户|户口(?:怎么|如何|迁)|迁户|居住证|身份证|护照|低保|特困|残疾|高龄|尊老金|临时救助|大病|助餐|助学|奖学金|上学|入学|入园|幼儿园(?!的?(?:老师|教师|员工))|学区|择校|托育|育儿|带娃|年检|(?<![一每半全二当次])年报|换届|章程|继续教育|再登记|换证|补办|遗失|证[^,，。奖]{0,4}(?:丢|损坏|弄丢)(?!.*[奖补][励贴金])|准考证|(?:社工证|证书|证)[^,，。奖补]{0,4}(?:登记|注册|年审|打印|查询|邮寄|有效期|真伪|领取|在哪领|去哪领|怎么领$)|(?:社会组织|民非|民办非企业|协会|社团|基金会|商会)[^,，。]{0,6}(?:怎么|如何|要|需要|想)?[^,，。]{0,4}(?:成立(?!.*党)|注册(?!.*(?:能|可以))|注销|变更)(?!.*(?:奖|补|等级|党))|(?:成立|注册|注销|登记|申办|开)(?:一个|个)?(?:民非|民办非企业|社会组织|社团|基金会|公司|协会)(?!.*(?:奖|补|党))|注册资金|(?:能不能|可不可以|能否|能|可以)(?:再|直接|去)*考(?!核|勤)[^过出到上奖补钱拿领给发]*$|报名|(?<!站[^,，。]{0,6})打分|评分(?!\s?\d)|扣分项|哪个班|哪家|培训机构|报[^,，。]{0,3}班|考编|进编|转编|(?<!(?:站|示范|标准|合格)[^,，。]{0,6})(?:考试|考|初级|中级|高级|助理|社工师)[^,，。补奖站]{0,8}(?:多少|几)分(?!.*(?:示范|标准型|合格型))|考试(?:时间|什么|几号|几月|难|科目|大纲|地点|费|内容|题|安排|日期|考什么)|考(?:几|哪)(?:门|科)|几(?:月|号|门|科)[^,，。]{0,3}考|(?:啥|什么|几|多会)(?:时候|时间|月份?|号)[^,，。证奖补]{0,4}考|考[^,，。]{0,6}(?:要|需要|有)?(?:什么|啥|多高)?(?:学历|专业|工作年限|年限)|报考(?!率)|免考|补考|成绩|出分|查分|教材|真题|题库|题目(?!.*(?:论文|课题|研究|奖))|网课|通过率|合格(?:线(?!.*站)|分数)|(?<!评估)分数线|证[^,，。]{0,4}挂(?![钩靠])|挂[^,，。]{0,2}证|(?:考|报)[^,，。]{0,6}(?:年龄|岁数|限制|户籍)|转正|考察期|预备期|就医|医疗|体检|(?<!证.{0,12})招聘(?!.*(?:证|优先))|招(?!考|聘|录|工)[^,，。]{0,4}(?:社工|网格员|社区|人员|调解员)(?!.*(?:证|优先|加分))|招(?:多少|几)[^,，。]{0,3}(?:人|社区|名)|招录|工资待遇|拖欠|劳动(?:合同|仲裁|法)|仲裁|辞退|裁员|赔偿|补偿|投诉|举报|离婚|结婚|收养|家暴|打我|邻居|吵|纠纷怎么|打官司|贷款|信用卡|个税|交税|纳税|扣税|税|发票|燃油|出租车|人才(?:购?房|补贴|引进|落户|政策|津贴)|购车|新能源|疫苗|核酸|口罩|创业|就业(?:补贴|困难|援助金)|毕业生补贴|应届(?:生)?[^,，。]{0,4}补|拆迁|宅基地|征地|翻建|危房|物业费|学时|招人(?!.*(?:证|优先))|证书?[^,，。奖补]{0,3}(?:什么|啥|多)[^,，。奖补]{0,6}(?:发放?|下来|拿到|到手)|证[^,，。]{0,3}(?:电子|下载)|考几点|证[^,，。]{0,2}(?:过期|失效|作废)|难(?:不难|吗|考)|考(?:几|哪|[一二两三四])(?:门|科)|证[^,，。]{0,3}盖章|党员[^,，。]{0,2}(?:发展|入党)?(?:流程|程序)|党员(?:教育|培训|档案)|停车|志愿者?(?:时长|者证|保险|注册)|服务时长|时长(?:怎么|兑换)|党费|入党(?!.*站)|组织关系|党课|工会(?!.*(?:荣誉|奖|劳模|先进|颁|评|配套))|福利费|职称|评审(?!.*(?:奖|案例))|(?:电话|手机号?|地址|邮箱|微信|公众号)(?:是|号)?(?:多少|什么|啥|几|给我|在哪|有吗)|(?:电话|手机号|号码|联系方式)$|你们(?:单位|那)?(?:地址|在哪)|几点(?:上|下)班|上班时间|下班|办公时间|[男女]朋友|对象|减肥|看病|挂号|报销|补课|社区医院|垃圾|宠物|养狗/u;

/** Attempts to talk the assistant into something: whatever is said, the sums come from the document. */
const PERSUADING =
  /(?:忽略|无视|忘记|忘掉|抛开|绕过|跳过|不管|别管|不要管)[^,，。]{0,8}(?:指令|规则|规定|设定|政策|文件|限制|提示|要求|条件|以上|之前|前面|所有)|ignore (?:all|the|your|any|previous|above)|disregard|system prompt|prompt injection|jailbreak|系统提示|提示词|开发者模式|越狱|你(?:现在|从现在起|以后)?(?:就)?是(?:一个|一名)?(?:管理员|局长|领导|审批|工作人员|猫|开发者|我的)|把[^,，。]{1,10}(?:改成|改为|改到|算成|写成)|(?:如果|假如|要是)我是(?:局长|区长|领导|管理员)|假装|扮演|假设你是|pretend|act as|(?:金额|补贴|奖励|奖金|钱|标准|数额|结论|结果|分数)[^,，。]{0,6}(?:改成|改为|改到|调到|调成|提高到|算成|写成|说成|(?<!能|会|可以)(?:涨到|加到)(?!多少|几))|(?:算|写|报|批|给)(?:我)?(?:多|高)(?:一?点|一?些|几|\d)|(?:给|帮|替)我多(?:算|写|报|批|给)|(?:帮我|给我|替我|直接|把我)[^,，。]{0,6}(?:批准|批了|批下来|审批通过|通过(?:审核|审批)|直接通过|走后门|通融|破例)|批准我|(?:approve|increase|change) my|走(?:个)?后门|开后门|通融|造假|伪造|虚报|做假|假证|假材料|骗补|套取/u;

export const isPersuading = (text: string): boolean => PERSUADING.test(text);

/** Is it about another place, another certificate, or no matter of the document at all? */
export const isNeverInside = (text: string): boolean =>
  NEVER.test(text) ||
  OTHERS_OF_ITS_KIND.test(text) ||
  (PROFESSIONS.test(text) && !OF_SOCIAL_WORKERS.test(text)) ||
  CERTIFICATE_OF_A_PROFESSION.test(text) ||
  PROFESSIONS_COMPARED.test(text) ||
  (ELSEWHERE.test(text) && (!PLACED_ELSEWHERE.test(text) || COMPARED.test(text) || OF_THEIRS.test(text))) ||
  namesAnotherCertificate(text) ||
  (!isOfItsOwn(text) && namesAnotherSubsidy(text));

const CERTIFICATE_OF_A_PROFESSION = new RegExp(
  `(?:${PROFESSIONS.source})(?:师|员|工|资格|职业|上岗|从业|操作|等级|[初中高一二三四]级)*(?:证(?!明)|(?:一次性|岗位)?的?(?:奖励|奖金|补贴|补助|津贴))|[初中高]级(?:${PROFESSIONS.source})|(?:${PROFESSIONS.source})[师员工]*(?:考|评|拿|取得)[了到出过上]*[初中高]级(?!社)|(?:${PROFESSIONS.source})[师员证]*(?:算不算|算是|算|是不是|能当)[^,，。]{0,4}(?:社工|证)`,
  'u',
);

/** 心理咨询师和社工师哪个值钱 */
const PROFESSIONS_COMPARED = new RegExp(
  `(?:${PROFESSIONS.source})[^,，。\\s]{0,8}(?:和|跟|与|还是|比)[^,，。]{0,10}(?:哪|区别|更|好|一样)|(?:和|跟|与|还是|比)[^,，。\\s]{0,2}(?:${PROFESSIONS.source})[^,，。]{0,6}(?:哪|区别|好|比|一样)`,
  'u',
);

/** What people of any profession may ask of this document. */
const OF_SOCIAL_WORKERS =
  /社工|社会工作|社区|社会组织|岗位|岗补|证书|考证|持证|[有考拿]证|证[^,，。]{0,4}奖|在编|编外|编制|初级|中级|高级|督导|论文|课题|期刊|发表|荣誉|案例|优秀|配套|补贴|奖励|能(?:拿|领)|award|subsid/u;

/** Does it ask of another matter of life or work? */
export const isOfOtherMatters = (text: string): boolean => OTHER_MATTERS.test(withoutRaise(text));

/** 考了证工资加多少 is asked of the subsidy for the post. */
const withoutRaise = (text: string): string =>
  /证|级|社工师|工作师/u.test(text)
    ? text
        .replace(/(?:[跟和随同]着?|打[到进]|[在到进])工资(?:卡|条|单|账户)?里?/gu, '')
        .replace(/(?:工资|薪水)(?:条|单|卡)?(?:里|上)?(?=[^,，。\s]{0,5}(?:加|涨|多|高))/gu, '')
    : text;

/** 健康管理师证, 拖拉机证: a certificate, but none of social work. */
const namesAnotherCertificate = (text: string): boolean =>
  modifiersIn(text, /(?:职业)?(?:资格)?(?:等级)?证(?!明|据|件|实|券|监|号|候)/gu).some(
    (name) => name.length > 1 && !OF_SOCIAL_WORK.test(name),
  );

const OF_SOCIAL_WORK =
  /社工|社会工?|助理|工作师|督导|网格员|调解员|岗补$|补贴$|奖励$|^(?:初|中|高|低|一|二|三|两|几|哪|等|同)个?[级档]|^一级|(?:人员|员工|职工|干部|书记|工作者|社区|机构|组织|新|老|旧|本|张|份|年|月|后|前|时|资格|持|才|办理?|我|你|他|她|们|妈|爸|老公|老婆|对象|同事|朋友|家人|人)$/u;

/** Names a matter of the document in so many words that another subsidy cannot be meant. */
const isOfItsOwn = (text: string): boolean =>
  namesPlainly(text) ||
  benefitsNamed(text.replace(/一次性/gu, '')).some((id) => id !== 'post-subsidy' && id !== 'honor-award');

/** 技能提升补贴, 高龄津贴: a subsidy, but none of the document. */
const namesAnotherSubsidy = (text: string): boolean =>
  modifiersIn(text, /补贴|补助|津贴|奖励|奖金/gu).some((name) => name.length > 1 && !ITS_OWN.test(name));

/** The word that stands right before each of these: 技能提升 before 补贴, nothing where a verb or particle parts them. */
const modifiersIn = (text: string, nouns: RegExp): readonly string[] =>
  [...text.replace(/一次性(?:的)?/gu, '').matchAll(nouns)].map(
    ({ index, input }) =>
      input
        .slice(0, index)
        .split(PARTING)
        .at(-1)
        ?.replace(
          /^(?:请问|咨询|问|关于|吴中区?|苏州市?|区[级里]?|镇[级里上]?|市级|省级|国家级|政府|财政|民政局?)+/u,
          '',
        ) ?? '',
  );

/** Verbs, particles and stops: what stands before them is no modifier of what follows. */
const PARTING =
  /[\s\p{P}\p{S}]|能|有|给|持(?!证)|领|拿|发(?!表)|享受|申请|申报|报|怎么|怎样|如何|咋|什么|啥|哪些|哪种|哪个|哪|多少|几|不|没|无|的|地|得|了|过|着|吗|呢|是|要|会(?!计)|想|该|到|出(?!版)|上(?!级)|下|和|与|跟|及|或|加|还|再|都|也|又|就|才|这|那|些|个|种|项|份|笔|条|说|讲|问|查|看|算|按|比|对|为|把|被|从|由|以|用|在|拨付?|提供|获得|取得|获|符合|满足|达到|可以|可不可|应该|必须|每|各|重复|同时|一起|分别|相应|最高|全部|所有|其他|另外|元|块|万|考|当|作为/u;

/** A modifier that ends so may be of one of the document's own matters. */
const ITS_OWN =
  /(?:岗位?|钱|重大|证|证书|社工|师|级|督导|课题|论文|成果|研究|刊物|期刊|杂志|文章|发表|项目|案例|荣誉|配套|称号|奖项?|资格|等级|评估|评级|复评|a+|草根|组织|机构|协会|商会|站|点|室|型|分|示范|标准|合格|达标|运营|党组织|支部|社区|村|居委会?|工作者|人员|网格员|调解员|从业者?|员工|职工|干部|书记|个人|本人|我|你|他|她|们|月|年|次|编|编制|在职|离职|退休|备案|场地|办公|登记|注册|持证|专项|现金|资金|经费|人才|政策|相关|后|时候|来|\d)$/u;
