/** The words of a question about all that the document pays: who asks, what is asked, and nothing of another matter. */
const KNOWN =
  /补贴|补助|奖励|奖金|奖|津贴|扶持|优惠|好处|待遇|福利|政策|钱|补|文件|社会工作者?|社工站?|社区工作者|社区|社会组织|机构|协会|组织|民非|社团|基金会|个人|网格员|调解员|人员|工作|从业|持证|证|员工|职工|单位|负责人|吴中区?|苏州|木渎|甪直|镇|街道|区里?|我们?|咱们?|俺|你们?|您|他们?|大家|自己|本人|哪些|哪|什么|啥|多少|几|种|项|类|条|个|些|样|能|可以|可不可以|有没有|有木有|有|没有|没|吗|么|嘛|呢|啊|呀|吧|伐|的|地|得|了|是|算|不|给|发|拿|领取|领|享受|申请|申报|申|报|到|想|要|问一?下|咨询|请问|请|问|知道|了解|看看|看|查|说说|讲讲|介绍|一下|一共|总共|都|全部|所有|这|那|里面?|里头|面|上|下|对|于|关于|做|当|干|像|这种|在|现在|目前|今年|新|最新|一个?|会|和|跟|还|也|就|就是|为|帮我|帮|告诉|列|列举|谁|怎么|办|条件|标准|金额|资格|合适|适合|符合|适用|人|者|号|级|最高|最多|其他|别的|另外|第|subsid(?:y|ies)|awards?|benefits?|money|what|which|howmuch|how|can|get|for|social|workers?|organi[sz]ations?|the|of|a|do|does|you|i|me|my|any|all|have|in|wuzhong|policy|policies|list/gu;

/** Is nothing asked but what there is in all? Two signs may be left over: a name, a slip. */
export const isBare = (text: string): boolean =>
  text
    .replace(/[\s\p{P}\p{S}\d]+/gu, '')
    .replace(KNOWN, '')
    .replace(/\s/gu, '').length <= 2;
