export type { Channel, Log, Report } from './channel.js';
export { makeOfficialAccount, type OfficialAccount } from './official-account/account.js';
export { startTelegram } from './telegram.js';
export { runTerminal } from './terminal.js';
export { webChat } from './web/plugin.js';
export { startWechat } from './wechat.js';
export { politeWord } from './wording.js';
