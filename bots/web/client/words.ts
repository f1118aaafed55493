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
  readonly attach: string;
  readonly choose: string;
  readonly drop: string;
  readonly tools: string;
  readonly back: string;
  readonly restart: string;
  readonly help: string;
  readonly mine: string;
  readonly forget: string;
  readonly forgetSure: string;
  readonly progress: (step: number, left: number) => string;
  readonly sending: string;
  readonly queued: string;
  readonly unsent: string;
  readonly retry: string;
  readonly uploading: string;
  readonly failed: string;
  readonly fileLost: string;
  readonly fileTooLarge: (name: string) => string;
  readonly lost: string;
  readonly restored: string;
  readonly waiting: (seconds: number) => string;
  readonly news: string;
  readonly newsBelow: string;
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
    placeholder: '输入消息，或点选项',
    send: '发送',
    attach: '发送照片或PDF',
    choose: '选照片或PDF',
    drop: '松开就发送照片或PDF',
    tools: '工具',
    back: '上一步',
    restart: '重新开始',
    help: '帮助',
    mine: '我的资料',
    forget: '清除本机记录',
    forgetSure: '清除这台设备上的对话记录？清除后不能再接着这次对话；已提交的申请草稿不受影响。',
    progress: (step, left) => (left > 0 ? `第${step}步，约还有${left}问` : `第${step}步`),
    sending: '发送中…',
    queued: '等待发送',
    unsent: '未送达',
    retry: '重试',
    uploading: '上传进度',
    failed: '没有发成：系统暂时处理不了。',
    fileLost: '没有发成：页面重新打开后找不到这个文件了，请重新选一次。',
    fileTooLarge: (name) => `「${name}」超过20MB，没有发送。可以截个图再发。`,
    lost: '连接断了，正在重新连接。可以接着写，连上后自动发出。',
    restored: '已重新连接。',
    waiting: (seconds) => `发得有点快，${seconds}秒后自动发出。`,
    news: '新消息',
    newsBelow: '有新消息 ↓',
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
    attach: 'Send a photo or PDF',
    choose: 'Choose a photo or PDF',
    drop: 'Let go to send a photo or PDF',
    tools: 'Tools',
    back: 'Back',
    restart: 'Start over',
    help: 'Help',
    mine: 'My data',
    forget: 'Clear this device',
    forgetSure:
      'Clear the conversation on this device? It cannot be continued afterwards. Draft claims that were filed stay.',
    progress: (step, left) => (left > 0 ? `Step ${step}, about ${left} to go` : `Step ${step}`),
    sending: 'Sending…',
    queued: 'Waiting to be sent',
    unsent: 'Not delivered',
    retry: 'Try again',
    uploading: 'Upload',
    failed: 'Not sent: this cannot be handled now.',
    fileLost: 'Not sent: the file was gone after the page was opened again. Please choose it once more.',
    fileTooLarge: (name) => `“${name}” is over 20 MB and was not sent. A screenshot of it may do.`,
    lost: 'The connection is lost. Reconnecting; you may go on writing, it will be sent then.',
    restored: 'Connected again.',
    waiting: (seconds) => `A little fast: this will be sent in ${seconds} s.`,
    news: 'New message',
    newsBelow: 'New message ↓',
  },
};
