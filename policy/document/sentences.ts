import type { BenefitId } from '../benefits/index.js';
import { SOURCE } from './text.js';

/** What becomes of a sentence of 三、重点任务. */
export type Treatment =
  | { readonly starts: string; readonly encodedBy: readonly (BenefitId | 'party-branch')[] }
  | { readonly starts: string; readonly effect: 'discretionary' | 'none'; readonly why: string };

const encoded = (starts: string, ...encodedBy: readonly (BenefitId | 'party-branch')[]): Treatment => ({
  starts,
  encodedBy,
});
const discretionary = (starts: string, why: string): Treatment => ({ starts, effect: 'discretionary', why });
const none = (starts: string, why: string): Treatment => ({ starts, effect: 'none', why });

/** Every sentence of 三、重点任务, by how it begins, in the order of the document. */
export const TREATMENTS: readonly Treatment[] = [
  none('城乡社区服务中心、社会工作站（室）', 'an aim: who brings up social workers'),
  discretionary('企业可根据工作需要', 'enterprises may try posts; nothing is paid for it'),
  none('建立健全培养、使用、评价', 'an aim'),
  none('广泛动员城乡社区工作者', 'a goal for towns: how many sit the exam'),
  encoded('对 2022 年 1 月起新获得', 'post-subsidy'),
  discretionary('镇（街道）招聘城乡社区工作者', 'a preference in hiring, explained but no money'),
  none('鼓励本区域民政、教育', 'encouragement to sit the exam'),
  encoded('对 2022 年起取得', 'certificate-award', 'supervisor-award'),
  encoded('持证人员考取更高级别证书的', 'certificate-award'),
  encoded('鼓励社工人才针对吴中区', 'research-award'),
  encoded('同一篇课题研究在多家期刊', 'research-award'),
  none('聚焦群众实际需求', 'an aim'),
  none('加大社会组织承接', 'an aim'),
  encoded('在吴中区登记注册的社会组织，首次获得', 'rating-award'),
  encoded('若在下一轮复评中', 'rating-award'),
  encoded('奖励资金由区财政承担，用于项目运作', 'rating-award'),
  encoded('在吴中区登记注册的社会组织或社会工作者个人', 'honor-award'),
  encoded('同一项目获得多项荣誉的', 'honor-award'),
  encoded('奖励资金由区财政承担，用于获奖社会组织', 'honor-award'),
  encoded('支持在城乡社区开展为民服务', 'grassroots-subsidy'),
  none('在吴中区注册登记的、符合建立党组织条件', 'a duty that counts in the evaluation; no money'),
  none('全面推广基层社会工作站', 'an aim'),
  none('运用社会工作的专业方法和技巧', 'an aim'),
  none('区社会工作服务指导中心—', 'who does what in the three levels of stations'),
  none('鼓励各级社工站（室）与高校', 'encouragement'),
  none('加强对全区基层社会工作站', 'what the district does'),
  encoded('评估结果分为 4 个等次', 'station-subsidy'),
  encoded('根据上年度运营情况和评估结果', 'station-subsidy'),
  encoded('每个镇（街道）最高补贴金额', 'station-subsidy'),
  none('加强党对社会工作的全面领导', 'an aim'),
  encoded('社工站驻站、外派社工中有 3 名以上', 'party-branch'),
  encoded('不足 3 名正式党员的社工站', 'party-branch'),
  encoded('无正式党员的社工站', 'party-branch'),
];

/** The sentences of 三、重点任务, with the page breaks of the print closed up and the clauses' numbers left off. */
export function sentencesOfTasks(): readonly string[] {
  const tasks = SOURCE.slice(SOURCE.indexOf('## **三、重点任务**'), SOURCE.indexOf('## 四、组织保障'));
  return tasks
    .split('\n')
    .filter((line) => line !== '' && (!line.startsWith('#') || /^#+ \*\*\d/.test(line)))
    .map((line) => line.replace(/^#+ /, '').replaceAll('**', ''))
    .join('')
    .split(/(?<=。)/)
    .map((sentence) => sentence.replace(/^\d+\. /, ''));
}
