export { type Channel, type Log, type Report, traceOf } from './channel.js';
export type { Mailbox, Waiting } from './mailbox.js';
export { makeOfficialAccount, type OfficialAccount } from './official-account/account.js';
export { startTelegram, type TelegramChannel } from './telegram/start.js';
export { TELEGRAM_WEBHOOK_PATH, telegramWebhook, webhookSecret } from './telegram/webhook.js';
export { runTerminal } from './terminal/run.js';
export { type WebChatOptions, webChat } from './web/plugin.js';
export { startWechat } from './wechat/start.js';
export { politeWord } from './wording.js';
