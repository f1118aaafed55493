import type { Condition } from '../rule.js';

/** 第3条's circle of people, shared by its two awards. */
const CIRCLE = '本区域机关企事业单位工作人员、社会组织从业人员、网格员、人民调解员等社会工作服务人员';

/**
 * One of the people that clause 3 lists. Whether “等社会工作服务人员” takes in a community worker who is none of them
 * beside is open: ruling community-worker-award.
 */
export const isSocialServiceWorker: Condition = {
  quote: CIRCLE,
  reads: ['occupation', 'alsoGridWorkerOrMediator', 'community-worker-award'],
  holds: (c) =>
    c.occupation === 'community-worker'
      ? c.alsoGridWorkerOrMediator || c['community-worker-award'] === 'included'
      : c.occupation !== 'none',
};
