import { CLAUSE_IDS, clauseText } from '../../../policy/index.js';

const HAN = /\p{Script=Han}/u;

/** Every two signs that stand side by side in the clauses of the document. */
const OF_THE_CLAUSES: ReadonlySet<string> = new Set(
  CLAUSE_IDS.flatMap((id) =>
    [...clauseText(id)].map((sign, at, all) => `${sign}${all[at + 1] ?? ''}`),
  ).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)),
);

/**
 * What people say in asking of the clauses, beside the clauses' own words: the words that make a question, time and number,
 * what they call the same things, and where they work.
 */
const OF_ASKING: ReadonlySet<string> = new Set(
  (
    '我 我们 俺 咱 咱们 阿拉 你 你们 您 侬 他 她 它 们 大家 自己 本人 别人 人家 这 那 这个 那个 这些 那些 这边 那边 这样 那样 这么 那么 该 某 ' +
    '哪 哪些 哪个 哪里 哪儿 谁 什么 啥 怎么 怎样 怎么样 如何 咋 多少 几 吗 么 呢 吧 啊 呀 嘛 哦 噢 哇 伐 呗 咯 喽 嘞 哎 唉 嗯 了 的 地 得 着 过 ' +
    '为什么 为啥 意思 何 何时 是否 能否 可否 有没有 有木有 算不算 能不能 可不可以 要不要 是不是 行不行 好不好 会不会 给不给 发不发 ' +
    '和 跟 与 及 或 或者 还是 还 也 都 就 才 只 又 再 不 没 没有 别 未 非 是 算 能 可以 可 会 要 想 应 应该 应当 必须 需要 需 有 无 在 到 从 由 给 对 向 把 被 让 叫 用 按 按照 为 以 于 因 因为 如果 要是 假如 但 但是 不过 所以 虽然 而且 以及 除了 以外 之外 关于 根据 依据 比 比如 例如 等 等等 ' +
    '离开 离 加入 参加 参与 搬 搬到 到期 期满 提前 推迟 延期 拖 等 轮到 轮得到 错过 来得及 赶 赶上 忘 忘记 记得 希望 打算 计划 决定 同意 拒绝 允许 禁止 愿意 觉得 认为 以为 估计 可能 也许 肯定 确定 确认 一般 通常 经常 平时 总是 从来 突然 终于 难道 反正 其实 实际 真正 完全 特别 非常 比较 更 更加 越 太 挺 很 蛮 极 仅 仅仅 凡是 无论 不管 即使 哪怕 尽管 既然 于是 然后 接着 顺便 干脆 分开 合并 合起来 凑 凑够 凑齐 缺 缺少 漏 漏报 误 弄错 好像 似乎 像 这种 那种 这类 那类 有的 有些 有人 没人 人 我家 东西 事 事情 话 说法 做法 法子 规矩 道理 理由 原因 结论 编号 号码 序号 顺序 先后 公平 合理 合法 个别 单项 双重 原单位 新单位 上级 下级 本级 区级 县级 镇级 村级 层级 动 停发 断 续 接 传 拍 存 算法 口径 依 据 照 凭 靠 随 每次 几次 多次 前后 头 尾 底 边 面 处 部 侧 旁 ' +
    '一 二 三 四 五 六 七 八 九 十 百 千 万 两 双 半 零 个 种 项 份 次 回 遍 年 月 日 天 周 号 块 元 钱 岁 名 位 本 张 家 条 道 点 些 笔 季度 星期 里 上 下 中 内 外 前 后 时 间 时候 时间 以前 以后 之前 之后 以来 期间 现在 目前 今年 去年 明年 前年 上年 本年 每 每年 每月 当年 当月 次月 年底 年初 年度 月份 ' +
    '第一 第二 首 首次 初次 再次 最 最高 最多 最低 最后 最早 大 小 高 低 新 老 旧 早 晚 久 长 短 快 慢 好 行 对 错 真 假 一样 相同 不同 同 同一 同样 同时 一起 一块 分别 各自 重复 叠加 累计 累加 合计 一共 总共 全 全部 全额 足额 所有 其他 其它 别的 另外 另 单独 之一 之间 左右 大概 差不多 到底 究竟 直接 间接 一直 长期 永久 终身 已经 已 刚 刚刚 曾经 马上 正 正在 ' +
    '拿 领 领取 领到 发 发放 给予 享受 得 得到 拿到 申请 申报 报 报送 上报 补报 补领 办 办理 交 提交 递交 带 拎 准备 填 表 表格 找 问 请问 咨询 请教 打听 知道 晓得 了解 听说 据说 听 看 看看 查 说 讲 写 讲讲 说说 介绍 解释 告诉 帮 帮忙 麻烦 谢谢 多谢 请 您好 你好 一下 下子 去 来 进 出 走 回 转 调 换 升 降 停 掉 变 改 留 退 还 交还 收回 扣 减 加 增加 涨 少 多 补 补足 补差 补齐 差 差额 够 满 超 超过 达 达到 不足 不到 未满 ' +
    '钱 补贴 补助 津贴 奖 奖励 奖金 优惠 好处 待遇 福利 扶持 照顾 便宜 工资 政策 文件 红头 文号 原文 全文 标题 名称 名字 全称 办法 细则 条文 规定 要求 标准 金额 数额 数目 比例 百分 范围 对象 条件 资格 门槛 名额 期限 截止 限制 有效 有效期 生效 失效 作废 废止 过期 替代 取代 执行 施行 实施 印发 发布 出台 制定 更新 版本 ' +
    '财政 出钱 掏 掏钱 承担 负担 负责 管 归 属于 算作 拨 拨款 拨付 发钱 打钱 打 转账 到账 到手 下来 账 账户 账号 卡 银行 入账 对公 材料 资料 证明 原件 复印件 照片 盖章 清单 流程 程序 手续 步骤 窗口 大厅 网上 线上 线下 渠道 途径 方式 平台 部门 单位 科室 主体 审 批 审核 审批 认定 评定 评审 通过 通知 结果 公示 截止 ' +
    '级 配 社工 社工师 社工证 社会工作师 工作师 证 证书 考 考试 考证 考出 考上 持证 报考 报名 初级 中级 高级 助理 助社 级别 等级 督导 培训 考核 论文 文章 期刊 杂志 刊物 学报 核心 普刊 著作 书 公众号 网站 发表 出版 投稿 录用通知 作者 一作 二作 合写 合著 署名 篇 课题 研究 主题 评 评上 获评 评估 复评 评级 升级 保级 降级 荣誉 称号 表彰 案例 先进 优秀 大奖 获奖 得奖 奖项 奖状 证牌 牌子 颁 颁发 颁奖 配套 ' +
    '草根 本土 场地 场所 办公 办公室 房租 租金 水电 面积 备案 队 队伍 团队 活动 志愿 志愿者 义工 公益 广场舞 舞蹈 文艺 合唱 书画 太极 腰鼓 巡逻 老年 互助 站 站点 社工站 社工室 镇站 示范 标准 合格 达标 及格 档 分 得分 分数 封顶 上限 下限 运营 经费 资金 人工 设备 党员 支部 支委 书记 委员 联合 党建 隔壁 邻近 ' +
    '网格 网格员 调解 调解员 在编 编制 编外 编内 事业编 行政编 参公 公务员 合同工 合同制 临时工 派遣 劳务 外包 临聘 聘用 返聘 在职 在岗 离职 离岗 辞职 辞退 退休 跳槽 产假 病假 休假 换岗 户口 户籍 本地 外地 外区 登记 注册 优先 录用 招聘 招考 招录 招人 招 应聘 竞聘 面试 加分 优势 优待 硬性 强制 ' +
    '机构 协会 商会 学会 基金会 联合会 社团 民非 民办 组织 个人 社区 居委 居委会 居民 村 村里 村委 村民 街道 镇 乡镇 区 市 省 国家 全国 苏州 吴中 木渎 甪直 胥口 东山 临湖 光福 金庭 长桥 越溪 郭巷 横泾 香山 城南 太湖 机关 事业 单位 员工 职工 人员 老师 教师 医生 护士 医务 医院 学校 幼儿园 高校 大学 大学生 学生 毕业 企业 物业 公司 司法所 残联 妇联 团委 工会 党群 领导 同事 朋友 主任 干部 老公 老婆 爱人 家里 妈妈 全职 专职 兼职 兼 兼任 驻站 派驻 上班 下班 工作 就业 做 干 当 从事 处理 情况 关系 区别 影响 冲突 违规 异议 不服 疑问 问题 用途 用处 用 花 使用 分 分给 归属 性质 属 类 方面 部分 具体 详细 简单 清楚 明白 包括 包含 列 按月 逐月 一次性 每本 就高 原则 年限 无关 有关 相关 ' +
    '足球 篮球 乒乓 俱乐部 队员 完 终 牌子 授牌 挂钩 年终 折现 最美 江苏 电子 章节 乡村 技术 跳舞 阿姨 哪怕 英文 外文 双语 收 收取 房 住 住在 园区 姑苏 相城 吴江 昆山 后勤 保洁 机会 系统 条线 前阵子 阵子 做事 样 微信 支付 宣传 搞 任务 团 合 政府 预备 入职 岗贴 新入职 理发 银行卡 工资卡 工资条 年龄 男 女 专业 学历 学位 经验 目标 职责 内部 外部 对外 公开 正规 官方 知名 认可 承认 算数 作数 开始 结束 继续 停止 中断 中途 途中 取消 撤销 恢复 首批 头一'
  )
    .split(' ')
    .filter((word) => word !== ''),
);
const LONGEST = Math.max(...[...OF_ASKING].map((word) => word.length));

/**
 * The words of a question that neither the clauses nor people asking of them use: 退役军人 of 「退役军人有补贴吗」.
 * @param text normalised
 */
export function strangeWords(text: string): readonly string[] {
  const signs = [...text];
  const isKnown = signs.map(() => false);
  const know = (from: number, length: number) => isKnown.fill(true, from, from + length);
  for (const at of signs.keys()) {
    if (OF_THE_CLAUSES.has(signs.slice(at, at + 2).join(''))) know(at, 2);
    for (let length = 1; length <= LONGEST; length++)
      if (OF_ASKING.has(signs.slice(at, at + length).join(''))) know(at, length);
  }
  return signs
    .map((sign, at) => (isKnown[at] || !HAN.test(sign) ? ' ' : sign))
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Is a word of two signs or more strange to the document, or are as many single ones? */
export function isStrange(text: string): boolean {
  const words = strangeWords(text);
  return words.some((word) => word.length > 1) || words.length > 3;
}
