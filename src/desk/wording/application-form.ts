import type { Language } from '../../../conversations/index.js';

/** The words of the printable application form. */
export interface FormWording {
  readonly title: string;
  readonly howToPrint: string;
  readonly back: string;
  readonly applicant: string;
  readonly employer: string;
  readonly mobile: string;
  readonly town: string;
  readonly benefit: string;
  readonly basis: string;
  readonly amount: string;
  readonly figures: string;
  readonly capitals: string;
  readonly notSettled: string;
  readonly payer: string;
  readonly payee: string;
  readonly inKind: string;
  readonly facts: string;
  readonly evidence: string;
  readonly evidenceCount: (count: number) => string;
  readonly declaration: string;
  readonly declares: string;
  readonly signature: string;
  readonly stamp: string;
  readonly day: string;
  readonly employerOpinion: string;
  readonly townOpinion: string;
  readonly bureauOpinion: string;
  readonly officer: string;
  readonly printed: (at: string, by: string) => string;
  readonly record: (count: number) => string;
}

export const formWording: Readonly<Record<Language, FormWording>> = {
  zh: {
    title: '社会工作奖励补贴申请表',
    howToPrint: '按 Ctrl+P 打印，纸张选 A4。打开这一页已记入查阅记录。',
    back: '← 返回申请',
    applicant: '申请人',
    employer: '单位（组织）',
    mobile: '手机号',
    town: '镇、街道',
    benefit: '申请项目',
    basis: '依据',
    amount: '申请金额',
    figures: '小写',
    capitals: '人民币大写',
    notSettled: '尚未确定',
    payer: '出资',
    payee: '发放对象',
    inKind: '另有',
    facts: '申请人所述情况',
    evidence: '所附材料',
    evidenceCount: (count) => (count === 0 ? '无' : `${count}份（电子件，存于系统）`),
    declaration: '申请人承诺',
    declares: '以上情况由本人（本单位）提供，真实无误；如有不实，愿意退回所领款项。',
    signature: '签名',
    stamp: '（盖章）',
    day: '年　　月　　日',
    employerOpinion: '所在单位意见',
    townOpinion: '镇（街道）意见',
    bureauOpinion: '区民政局意见',
    officer: '经办人',
    printed: (at, by) => `${at} 由${by}打印`,
    record: (count) => `记录链第${count}条的SHA-256`,
  },
  en: {
    title: 'Application for a social work award or subsidy',
    howToPrint: 'Print with Ctrl+P on A4. That this page was opened is recorded.',
    back: '← Back to the claim',
    applicant: 'Applicant',
    employer: 'Employer (organisation)',
    mobile: 'Mobile',
    town: 'Town',
    benefit: 'Applied for',
    basis: 'Basis',
    amount: 'Amount',
    figures: 'In figures',
    capitals: 'In Chinese capitals',
    notSettled: 'not settled yet',
    payer: 'Paid by',
    payee: 'Paid',
    inKind: 'Besides',
    facts: 'What the applicant stated',
    evidence: 'Evidence attached',
    evidenceCount: (count) => (count === 0 ? 'none' : `${count} (digital, kept in the system)`),
    declaration: 'Declaration',
    declares:
      'The above was given by me (our organisation) and is true; what was received on untrue statements will be paid back.',
    signature: 'Signature',
    stamp: '(stamp)',
    day: 'Year　　Month　　Day',
    employerOpinion: 'Employer',
    townOpinion: 'Town or subdistrict',
    bureauOpinion: 'District civil affairs bureau',
    officer: 'Officer',
    printed: (at, by) => `Printed at ${at} by ${by}`,
    record: (count) => `SHA-256 of record ${count}`,
  },
};
