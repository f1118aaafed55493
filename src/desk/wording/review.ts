import type { Language } from '../../../conversations/index.js';
import type { Action, ClaimStatus, RejectReason, ReturnReason, StaffAction } from '../../claims/index.js';

/** Why a claim is not open to an officer's next step. */
export type Hindrance =
  | 'own'
  | 'not-settled'
  | 'four-eyes'
  | 'held-by-other'
  | 'not-reviewer'
  | 'not-approver'
  | 'with-applicant';

/** What is wrong with a form that was sent. */
export type FormProblem = 'changed' | 'not-open' | 'reason' | 'facts' | 'note' | 'value';

/** The words of reviewing: actions and their forms, evidence, comparisons, the timeline. */
export interface ReviewWording {
  readonly actions: string;
  /** The button or the heading of an action's form. */
  readonly action: Readonly<Record<StaffAction, string>>;
  readonly hint: Readonly<Record<StaffAction, string>>;
  readonly done: Readonly<Record<StaffAction, string>>;
  readonly nothingOpen: string;
  readonly hindrance: Readonly<Record<Hindrance, (who: string) => string>>;
  readonly holder: (who: string) => string;

  readonly reason: string;
  readonly pickReason: string;
  readonly returnReason: Readonly<Record<ReturnReason, string>>;
  readonly rejectReason: Readonly<Record<RejectReason, string>>;
  readonly facts: string;
  readonly factsHint: string;
  readonly noteToApplicant: string;
  readonly noteToApplicantHint: string;
  readonly note: string;
  readonly why: string;
  readonly whyHint: string;
  readonly problem: Readonly<Record<Exclude<FormProblem, 'value'>, string>>;
  readonly meanwhile: string;
  readonly kept: string;

  readonly correct: string;
  readonly supply: string;
  readonly correctTitle: (fact: string) => string;
  readonly correctLead: (was: string) => string;
  /** To a town reviewer who corrects the town. */
  readonly townLeaves: string;
  readonly wasUnknown: string;
  readonly newValue: string;
  readonly unknownValue: string;
  readonly saveCorrection: string;
  readonly cancel: string;
  readonly missingFacts: string;
  readonly correctedFrom: (was: string) => string;
  readonly wordsBefore: (words: string) => string;
  readonly valueHint: {
    readonly choice: string;
    readonly date: (asOf: string) => string;
    readonly money: string;
    readonly count: string;
    readonly score: string;
    readonly levels: string;
  };

  readonly asked: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly evidenceHint: string;
  readonly picture: (n: number) => string;
  readonly pdf: (n: number) => string;
  readonly openPdf: string;
  readonly size: (bytes: number) => string;

  readonly history: string;
  readonly historyLead: string;
  readonly onRecord: string;
  readonly said: string;
  readonly notSaid: string;
  readonly agrees: string;
  readonly recordHasMore: string;
  readonly recordHasLess: string;
  readonly paidBefore: string;
  readonly paidNothing: string;
  readonly duplicates: string;
  readonly duplicatesLead: string;
  readonly sharing: Readonly<Record<'mobile' | 'name' | 'certificate' | 'organization' | 'honor', string>>;
  readonly others: string;
  readonly hiddenOthers: (count: number) => string;

  readonly timeline: string;
  readonly chainWhole: (count: number) => string;
  readonly chainBroken: (place: number) => string;
  readonly chainContent: string;
  readonly event: Readonly<Record<Exclude<Action, 'undo'>, string>>;
  readonly undone: Readonly<Record<ClaimStatus, string>>;
  readonly applicant: string;
  readonly system: string;
  readonly nothingBefore: string;
  readonly filesChanged: string;
  readonly amountChanged: string;
  readonly rulingsChanged: string;
  readonly accesses: (count: number) => string;
  readonly access: Readonly<Record<'mobile' | 'evidence' | 'export' | 'print', string>>;
  readonly print: string;
}

const KIB = 1024;
const sizeOf = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.max(1, Math.round(bytes / KIB))} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;

export const reviewWording: Readonly<Record<Language, ReviewWording>> = {
  zh: {
    actions: '办理',
    action: {
      take: '受理',
      release: '放回待审核',
      return: '退回补充',
      correct: '更正情况',
      recommend: '初审通过',
      'send-back': '退回初审',
      approve: '批准',
      reject: '不予通过',
      undo: '撤回上一步决定',
      pay: '登记拨付',
      note: '写备注',
    },
    hint: {
      take: '受理后由您审核，其他人会看到您的名字。',
      release: '放回后，别的审核员可以受理。',
      return: '申请人会在聊天里收到原因和您的话，只重新回答勾选的情况。',
      correct: '保留原来的记录，按新的情况重新核算。',
      recommend: '初审通过后，须由另一位同事批准。',
      'send-back': '退给初审的同事再看，申请人不会收到消息。',
      approve: '批准后，申请人会收到消息。拨付之前可以撤回。',
      reject: '申请人会在聊天里收到原因和您的话。拨付之前可以撤回这个决定。',
      undo: '写明原因。已经告诉申请人的决定，会再告诉他已撤回。',
      pay: '登记后申请人会收到消息，并且不能再撤回。请先核对款项。',
      note: '只有工作人员看得到。',
    },
    done: {
      take: '已受理，现在由您审核。',
      release: '已放回待审核。',
      return: '已退回，申请人会在聊天里收到。',
      correct: '已更正，并重新核算。',
      recommend: '初审通过，等待另一位同事批准。',
      'send-back': '已退回初审。',
      approve: '已批准，申请人会在聊天里收到。',
      reject: '已决定不予通过，申请人会在聊天里收到。',
      undo: '已撤回上一步决定。',
      pay: '已登记拨付，申请人会在聊天里收到。',
      note: '备注已保存。',
    },
    nothingOpen: '现在没有要您办理的步骤。',
    hindrance: {
      own: () => '这份申请留的是您自己的手机号，请由同事办理。',
      'not-settled': () => '结果还不能确定或不符合条件：要先补齐情况，或等区民政局明确，才能初审通过或批准。',
      'four-eyes': () => '这份是您初审的，须由另一位同事批准。',
      'held-by-other': (who) => `正由${who}审核。需要换人时，可以请本人或管理员放回。`,
      'not-reviewer': () => '您的角色可以查看和写备注，审核由出资的一方办理。',
      'not-approver': () => '等待有批准权限的同事办理。',
      'with-applicant': () => '等申请人在聊天里答复。',
    },
    holder: (who) => `经办人：${who}`,
    reason: '原因',
    pickReason: '请选择原因',
    returnReason: {
      'unclear-facts': '有情况没说清楚',
      contradiction: '前后对不上，或和已有记录不符',
      'evidence-needed': '需要补充证书等材料的照片',
      'contact-wrong': '联系方式有误',
    },
    rejectReason: {
      'not-eligible': '不符合条件',
      'already-paid': '这项已领足',
      duplicate: '重复申请',
      'not-proven': '情况未能核实',
      'no-answer': '退回后没有答复',
    },
    facts: '要重新回答的情况',
    factsHint: '情况不清或对不上时，至少勾一项。',
    noteToApplicant: '写给申请人的话（可不写）',
    noteToApplicantHint: '会原样发给申请人。',
    note: '备注',
    why: '原因说明',
    whyHint: '会记入办理记录。',
    problem: {
      changed: '您打开页面以后，这份申请有了变动，所以您的操作没有执行。下面是现在的样子。',
      'not-open': '这一步现在不能由您办理，什么都没有改动。',
      reason: '请选择一个原因。',
      facts: '请勾选至少一项要重新回答的情况。',
      note: '请写明原因。',
    },
    meanwhile: '其间发生的事：',
    kept: '您写的内容还在：',
    correct: '更正',
    supply: '补上',
    correctTitle: (fact) => `更正：${fact}`,
    correctLead: (was) => `现在记为：${was}。保存后保留原来的记录，并重新核算。`,
    townLeaves:
      '如果改成别的镇（街道），或改为不清楚，这份申请就归那里或区里重新受理，您的列表里不再有它，也打不开了。',
    wasUnknown: '还不清楚',
    newValue: '改为',
    unknownValue: '还不清楚（清除）',
    saveCorrection: '保存更正',
    cancel: '取消',
    missingFacts: '还不清楚、会影响结果的情况',
    correctedFrom: (was) => `原来记为：${was}`,
    wordsBefore: (words) => `原话：${words}`,
    valueHint: {
      choice: '请从列表里选一项；之前的证书必须低于现在的等级。',
      date: (asOf) => `请写日期，例如 2023-06-18、2023-06 或 2023，不晚于核算日 ${asOf}。`,
      money: '请写金额（元），例如 2000 或 2000.50。',
      count: '请写不小于 0 的整数。',
      score: '请写 0 到 100 的分数，最多两位小数。',
      levels: '一个都不选，就是没有发表在认可的刊物上。',
    },
    asked: '正在请申请人补充',
    evidence: '证明材料',
    noEvidence: '申请人没有附材料。文件没有规定要交哪些材料，需要时可以退回请他补充。',
    evidenceHint: '每次查看都会记入记录。',
    picture: (n) => `第${n}份材料（图片）`,
    pdf: (n) => `第${n}份材料（PDF）`,
    openPdf: '在新窗口打开',
    size: sizeOf,
    history: '以前领过的',
    historyLead: '本系统里已批准、已拨付的记录，和申请人所说的对照。',
    onRecord: '本系统的记录',
    said: '申请人所说',
    notSaid: '没有说',
    agrees: '一致',
    recordHasMore: '不一致：记录比所说的多',
    recordHasLess: '不一致：所说的比记录多，可能是在本系统之外领的',
    paidBefore: '相关的已批准、已拨付申请',
    paidNothing: '本系统里没有已批准或已拨付的相关申请。',
    duplicates: '疑似重复',
    duplicatesLead: '这些申请和这一份有相同之处，请核对是不是同一件事。',
    sharing: {
      mobile: '同一手机号',
      name: '姓名相同',
      certificate: '同单位、同等级、同日期的证书',
      organization: '同一单位（组织）',
      honor: '同一荣誉',
    },
    others: '同一申请人的其他申请',
    hiddenOthers: (count) => `另有${count}份在别的镇（街道），请与区里核对。`,
    timeline: '办理记录',
    chainWhole: (count) => `记录链完好（共${count}条）`,
    chainBroken: (place) =>
      `记录链在第${place}条断开：这一条或它之前的记录被改动过。请停止办理并告诉管理员。`,
    chainContent: '申请内容和最后一条记录不符：内容被绕过系统改动过。请停止办理并告诉管理员。',
    event: {
      file: '提交申请',
      take: '受理',
      release: '放回待审核',
      return: '退回补充',
      answer: '答复并重新提交',
      correct: '更正情况',
      recommend: '初审通过',
      'send-back': '退回初审',
      approve: '批准',
      reject: '不予通过',
      pay: '登记拨付',
      withdraw: '撤回申请',
      reassess: '按新明确的口径重新核算',
      note: '备注',
    },
    undone: {
      draft: '撤回',
      'in-review': '撤回',
      returned: '撤回“退回补充”',
      recommended: '撤回“初审通过”',
      approved: '撤回“批准”',
      paid: '撤回',
      rejected: '撤回“不予通过”',
      withdrawn: '撤回',
    },
    applicant: '申请人',
    system: '系统',
    nothingBefore: '（无）',
    filesChanged: '材料份数',
    amountChanged: '核算结果',
    rulingsChanged: '已明确的口径',
    accesses: (count) => `查阅记录（${count}次）`,
    access: { mobile: '查看手机号', evidence: '查看材料', export: '导出', print: '打印申请表' },
    print: '打印申请表',
  },
  en: {
    actions: 'Actions',
    action: {
      take: 'Take for review',
      release: 'Put back',
      return: 'Return to applicant',
      correct: 'Correct a fact',
      recommend: 'Recommend',
      'send-back': 'Send back to review',
      approve: 'Approve',
      reject: 'Reject',
      undo: 'Undo the last decision',
      pay: 'Record payment',
      note: 'Add a note',
    },
    hint: {
      take: 'You review it from then on; others see your name.',
      release: 'Another reviewer can take it then.',
      return: 'The applicant gets the reason and your words in the chat, and answers only what you tick.',
      correct: 'The old record is kept, and the claim is worked out anew.',
      recommend: 'A second person has to approve it after that.',
      'send-back': 'The reviewer looks at it again; the applicant is not told.',
      approve: 'The applicant is told. It can be undone until it is paid.',
      reject: 'The applicant gets the reason and your words in the chat. It can be undone.',
      undo: 'Say why. Where the applicant was told of the decision, they are told that it was taken back.',
      pay: 'The applicant is told, and it cannot be undone. Please check the payment first.',
      note: 'Only the staff see it.',
    },
    done: {
      take: 'Taken: you review it now.',
      release: 'Put back.',
      return: 'Returned; the applicant is told in the chat.',
      correct: 'Corrected, and worked out anew.',
      recommend: 'Recommended; a second person has to approve it.',
      'send-back': 'Sent back to review.',
      approve: 'Approved; the applicant is told in the chat.',
      reject: 'Rejected; the applicant is told in the chat.',
      undo: 'The last decision is undone.',
      pay: 'The payment is recorded; the applicant is told in the chat.',
      note: 'The note is saved.',
    },
    nothingOpen: 'There is nothing for you to do here now.',
    hindrance: {
      own: () => 'This claim carries your own mobile number; a colleague has to handle it.',
      'not-settled': () =>
        'The outcome is not settled or not eligible: facts are missing, or the bureau has to settle a reading, before it can be recommended or approved.',
      'four-eyes': () => 'You recommended this one; a second person has to approve it.',
      'held-by-other': (who) => `${who} is reviewing it. They or an administrator can put it back.`,
      'not-reviewer': () => 'Your role may read it and add notes; whoever pays reviews it.',
      'not-approver': () => 'It waits for somebody who may approve.',
      'with-applicant': () => 'It waits for the applicant’s answer in the chat.',
    },
    holder: (who) => `Reviewer: ${who}`,
    reason: 'Reason',
    pickReason: 'Pick a reason',
    returnReason: {
      'unclear-facts': 'Something is unclear',
      contradiction: 'Something contradicts itself or our records',
      'evidence-needed': 'Pictures of the certificate or the like are needed',
      'contact-wrong': 'The contact is wrong',
    },
    rejectReason: {
      'not-eligible': 'Not eligible',
      'already-paid': 'Already paid in full',
      duplicate: 'Filed twice',
      'not-proven': 'Could not be verified',
      'no-answer': 'No answer after it was returned',
    },
    facts: 'To be answered again',
    factsHint: 'Where something is unclear or contradicts, tick at least one.',
    noteToApplicant: 'Words to the applicant (optional)',
    noteToApplicantHint: 'They are sent as they are.',
    note: 'Note',
    why: 'Why',
    whyHint: 'It goes into the timeline.',
    problem: {
      changed: 'The claim changed after you opened the page, so nothing was done. This is how it stands now.',
      'not-open': 'This step is not open to you now; nothing was changed.',
      reason: 'Please pick a reason.',
      facts: 'Please tick at least one thing to be answered again.',
      note: 'Please say why.',
    },
    meanwhile: 'What happened meanwhile:',
    kept: 'What you wrote is still here:',
    correct: 'Correct',
    supply: 'Supply',
    correctTitle: (fact) => `Correct: ${fact}`,
    correctLead: (was) =>
      `Now recorded as: ${was}. The old record is kept, and the claim is worked out anew.`,
    townLeaves:
      'If you make it another town’s, or unknown, the claim goes there or to the district to be taken anew: it leaves your list and you can no longer open it.',
    wasUnknown: 'not known',
    newValue: 'New value',
    unknownValue: 'Not known (clear it)',
    saveCorrection: 'Save the correction',
    cancel: 'Cancel',
    missingFacts: 'Not known, and can change the outcome',
    correctedFrom: (was) => `Was recorded as: ${was}`,
    wordsBefore: (words) => `In their words: ${words}`,
    valueHint: {
      choice: 'Pick one of the list; an earlier certificate must be below the present level.',
      date: (asOf) => `A date such as 2023-06-18, 2023-06 or 2023, not after ${asOf}.`,
      money: 'An amount in yuan, such as 2000 or 2000.50.',
      count: 'A whole number from 0.',
      score: 'A score from 0 to 100, at most two decimals.',
      levels: 'Ticking none means that it was published in no recognised journal.',
    },
    asked: 'The applicant is being asked',
    evidence: 'Evidence',
    noEvidence:
      'The applicant attached nothing. The document asks for no particular papers; where you need some, return the claim.',
    evidenceHint: 'Every look is recorded.',
    picture: (n) => `Evidence ${n} (picture)`,
    pdf: (n) => `Evidence ${n} (PDF)`,
    openPdf: 'Open in a new window',
    size: sizeOf,
    history: 'Received before',
    historyLead: 'What was approved and paid here, against what the applicant said.',
    onRecord: 'On record here',
    said: 'The applicant said',
    notSaid: 'nothing',
    agrees: 'Agree',
    recordHasMore: 'Differ: more on record than said',
    recordHasLess: 'Differ: more said than on record; perhaps received elsewhere',
    paidBefore: 'Related claims approved or paid',
    paidNothing: 'No related claim was approved or paid here.',
    duplicates: 'Possible duplicates',
    duplicatesLead:
      'These claims have something in common with this one; please check whether they are the same.',
    sharing: {
      mobile: 'same mobile number',
      name: 'same name',
      certificate: 'certificate of the same level and date at the same employer',
      organization: 'same organisation',
      honor: 'same honour',
    },
    others: 'Other claims of the applicant',
    hiddenOthers: (count) => `${count} more in other towns; please check with the district.`,
    timeline: 'Timeline',
    chainWhole: (count) => `Chain of records whole (${count} in all)`,
    chainBroken: (place) =>
      `The chain of records breaks at entry ${place}: it or one before it was altered. Please stop and tell the administrator.`,
    chainContent:
      'The claim says something else than its last record: it was altered past the system. Please stop and tell the administrator.',
    event: {
      file: 'filed the claim',
      take: 'took it for review',
      release: 'put it back',
      return: 'returned it',
      answer: 'answered and handed it in again',
      correct: 'corrected a fact',
      recommend: 'recommended it',
      'send-back': 'sent it back to review',
      approve: 'approved it',
      reject: 'rejected it',
      pay: 'recorded the payment',
      withdraw: 'withdrew it',
      reassess: 'worked out anew by a settled reading',
      note: 'noted',
    },
    undone: {
      draft: 'undid it',
      'in-review': 'undid it',
      returned: 'took back the return',
      recommended: 'took back the recommendation',
      approved: 'took back the approval',
      paid: 'undid it',
      rejected: 'took back the rejection',
      withdrawn: 'undid it',
    },
    applicant: 'The applicant',
    system: 'The system',
    nothingBefore: '(none)',
    filesChanged: 'Number of files',
    amountChanged: 'What was found',
    rulingsChanged: 'Readings settled',
    accesses: (count) => `Who looked (${count})`,
    access: {
      mobile: 'looked at the mobile number',
      evidence: 'looked at evidence',
      export: 'exported',
      print: 'printed the form',
    },
    print: 'Print the application form',
  },
};
