export type Language = 'zh' | 'en';

/** What the page says of itself; what the assistant says comes from the server. */
export interface Words {
  readonly htmlLang: string;
  readonly title: string;
  readonly purpose: string;
  readonly otherLanguage: string;
  readonly otherLanguageTag: string;
  readonly rehearsal: string;
  readonly conversation: string;
  readonly assistant: string;
  readonly person: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly back: string;
  readonly restart: string;
  readonly help: string;
  readonly forget: string;
  readonly forgetSure: string;
  readonly progress: (step: number, left: number) => string;
  readonly notSent: string;
  readonly retry: string;
  readonly waiting: (seconds: number) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    htmlLang: 'zh-CN',
    title: '社工通',
    purpose: '吴中区社会工作补贴与奖励问答',
    otherLanguage: 'English',
    otherLanguageTag: 'en',
    rehearsal: '演练日期',
    conversation: '对话',
    assistant: '社工通说：',
    person: '我说：',
    message: '您的消息',
    placeholder: '输入消息，或点上面的选项',
    send: '发送',
    back: '上一步',
    restart: '重新开始',
    help: '帮助',
    forget: '清除本机记录',
    forgetSure: '清除这台设备上的对话记录？清除后不能再接着这次对话；已提交的申请草稿不受影响。',
    progress: (step, left) => (left > 0 ? `第${step}步，约还有${left}问` : `第${step}步`),
    notSent: '没有发出去，请检查网络。',
    retry: '重试',
    waiting: (seconds) => `发得有点快，${seconds}秒后自动发出。`,
  },
  en: {
    htmlLang: 'en',
    title: '社工通 Shegongtong',
    purpose: 'Which Wuzhong social work subsidies apply to you',
    otherLanguage: '中文',
    otherLanguageTag: 'zh-CN',
    rehearsal: 'Rehearsal: today is',
    conversation: 'Conversation',
    assistant: 'Shegongtong: ',
    person: 'Me: ',
    message: 'Your message',
    placeholder: 'Type, or choose above',
    send: 'Send',
    back: 'Back',
    restart: 'Start over',
    help: 'Help',
    forget: 'Clear this device',
    forgetSure:
      'Clear the conversation on this device? It cannot be continued afterwards. Draft claims that were filed stay.',
    progress: (step, left) => (left > 0 ? `Step ${step}, about ${left} to go` : `Step ${step}`),
    notSent: 'Not sent. Please check the connection.',
    retry: 'Try again',
    waiting: (seconds) => `A little fast: this will be sent in ${seconds} s.`,
  },
};
