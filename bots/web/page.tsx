import { renderToString } from 'preact-render-to-string';
import { LONGEST_TEXT } from './request.js';

/** The chat's page, in Chinese; its script changes the words with the talk's language. */
export function chatPage(rehearsalDay: string | undefined): string {
  return `<!doctype html>${renderToString(<Page rehearsalDay={rehearsalDay} />)}`;
}

function Page({ rehearsalDay }: { readonly rehearsalDay: string | undefined }) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <title>社工通</title>
        <link rel="icon" href="/chat/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/chat/chat.css" />
        <script type="module" src="/chat/main.js" />
      </head>
      <body>
        <header>
          <div class="top">
            <img class="mark" src="/chat/icon.svg" alt="" width="36" height="36" />
            <div class="titles">
              <h1 id="title">社工通</h1>
              <p id="purpose">吴中区社会工作补贴与奖励问答</p>
            </div>
            <button type="button" id="language" class="quiet" lang="en">
              English
            </button>
          </div>
          {rehearsalDay !== undefined && (
            <p class="rehearsal">
              <span id="rehearsal">演练日期</span> <time dateTime={rehearsalDay}>{rehearsalDay}</time>
            </p>
          )}
          <div class="progress" id="progress" hidden>
            <span id="progress-text" />
            <progress id="progress-bar" max="1" value="0" aria-labelledby="progress-text" />
          </div>
        </header>
        <main>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
          <div class="log" id="log" role="log" aria-live="off" aria-label="对话" tabIndex={0}>
            <noscript>
              <p>本页需要打开浏览器的JavaScript。This page needs JavaScript.</p>
            </noscript>
          </div>
          <button type="button" id="below" class="below" hidden>
            有新消息 ↓
          </button>
        </main>
        <footer class="bottom">
          <div class="status" id="status" role="status" />
          <div class="suggestions" id="suggestions" />
          <form class="composer" id="composer">
            <input
              type="file"
              id="file"
              hidden
              multiple
              accept="image/jpeg,image/png,image/webp,image/gif,image/tiff,image/avif,application/pdf"
            />
            <button
              type="button"
              id="attach"
              class="attach"
              aria-label="发送照片或PDF"
              title="发送照片或PDF"
              disabled
            >
              <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
                <path
                  d="m20.5 11.5-8.600 8.600a5.500 5.500 0 0 1-7.800-7.800l8.900-8.900a3.700 3.700 0 0 1 5.200 5.200l-8.900 8.900a1.800 1.800 0 0 1-2.600-2.600l8.200-8.200"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.800"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              </svg>
            </button>
            <label class="hidden" for="message" id="message-label">
              您的消息
            </label>
            <textarea id="message" rows={1} maxLength={LONGEST_TEXT} enterkeyhint="send" autocomplete="off" />
            <button type="submit" id="send">
              发送
            </button>
          </form>
          <nav class="tools" id="tools" aria-label="工具">
            <button type="button" id="back" class="quiet">
              上一步
            </button>
            <button type="button" id="restart" class="quiet">
              重新开始
            </button>
            <button type="button" id="help" class="quiet">
              帮助
            </button>
            <button type="button" id="mine" class="quiet">
              我的资料
            </button>
            <button type="button" id="forget" class="quiet forget">
              清除本机记录
            </button>
          </nav>
        </footer>
        <div class="drop" id="drop" hidden>
          <p id="drop-words">松开就发送照片或PDF</p>
        </div>
      </body>
    </html>
  );
}
