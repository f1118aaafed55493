import { AWARDED_SINCE, on, SUPERVISOR_AWARD } from '../parameters.js';
import { type Benefit, flat, notYetReceived, yes } from '../rule.js';
import { qualifyAsSupervisor } from '../steps.js';
import { isSocialServiceWorker } from './social-service-worker.js';

/** 第3条 督导奖励. Whether its “2022年起” and “不含在编人员” reach the supervisors is open: two rulings. */
export const supervisorAward = {
  id: 'supervisor-award',
  clause: '3',
  kinds: ['worker'],
  per: 'once',
  payer: 'district',
  payerQuote: '奖励资金由区财政承担',
  payee: 'individual',
  inKind: [],
  conditions: [
    yes(
      'worksInDistrict',
      '本区域机关企事业单位工作人员、社会组织从业人员、网格员、人民调解员等社会工作服务人员',
    ),
    isSocialServiceWorker,
    {
      quote: '不含在编人员',
      reads: ['onEstablishment', 'supervisor-on-establishment'],
      holds: (c) => !c.onEstablishment || c['supervisor-on-establishment'] === 'included',
    },
    yes('supervisorQualified', '对通过培训、考核，获评社会工作督导资格的'),
    {
      quote: '对 2022 年起取得',
      reads: ['supervisorDate', 'supervisor-before-2022'],
      cuts: { supervisorDate: ({ asOf }) => [on(asOf, AWARDED_SINCE)] },
      holds: (c) =>
        c.supervisorDate >= on(c.asOf, AWARDED_SINCE) || c['supervisor-before-2022'] === 'included',
    },
    notYetReceived('supervisorAwardReceived', '每人给予一次性奖励 5000 元'),
  ],
  amount: flat(SUPERVISOR_AWARD),
  steps: [qualifyAsSupervisor],
} as const satisfies Benefit;
