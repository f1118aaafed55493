import { AWARDED_SINCE, CERTIFICATE_AWARD, on } from '../parameters.js';
import { type Benefit, no, since, yes } from '../rule.js';
import { higherCertificate } from '../steps.js';
import { isSocialServiceWorker } from './social-service-worker.js';
import { topUp } from './top-up.js';

/** 第3条 证书奖励. */
export const certificateAward = {
  id: 'certificate-award',
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
    no('onEstablishment', '不含在编人员'),
    {
      quote: '取得助理社会工作师、社会工作师、高级社会工作师资格',
      reads: ['certificateLevel'],
      holds: (c) => c.certificateLevel !== 'none',
    },
    since('certificateDate', AWARDED_SINCE),
  ],
  amount: {
    quote: CERTIFICATE_AWARD.quote,
    reads: [
      'certificateLevel',
      'previousCertificateLevel',
      'previousCertificateDate',
      'certificateAwardReceived',
      'upgrade-over-unawarded',
    ],
    cuts: {
      previousCertificateDate: ({ asOf }) => [on(asOf, AWARDED_SINCE)],
      certificateAwardReceived: ({ asOf }) => Object.values(on(asOf, CERTIFICATE_AWARD)),
    },
    parts: (c) => {
      const awards = on(c.asOf, CERTIFICATE_AWARD);
      return topUp({
        full: awards[c.certificateLevel],
        received: c.certificateAwardReceived,
        previous: awards[c.previousCertificateLevel],
        previousIsOlder: () => c.previousCertificateDate < on(c.asOf, AWARDED_SINCE),
        ruling: () => c['upgrade-over-unawarded'],
      });
    },
  },
  steps: [higherCertificate],
} as const satisfies Benefit;
