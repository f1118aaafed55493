import type { ComponentChildren } from 'preact';
import { PARTS } from '../navigation.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Form } from './parts.js';

/** What stands around every page: the head, who is signed in, the language, the day of a rehearsal. */
export function Layout(props: {
  frame: Frame;
  title: string;
  children: ComponentChildren;
  narrow?: boolean;
}) {
  const { frame, title, children, narrow = false } = props;
  const { words } = frame;
  return (
    <html lang={words.htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} · ${words.product}`}</title>
        <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={PATHS.css} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Header frame={frame} />
        <main id="main" class={narrow ? 'narrow' : undefined}>
          {children}
        </main>
      </body>
    </html>
  );
}

function Header({ frame }: { frame: Frame }) {
  const { words, staff, language } = frame;
  return (
    <header>
      <div class="top">
        <a class="product" href={PATHS.queue}>
          <img src={PATHS.icon} alt="" width="28" height="28" />
          {words.product}
        </a>
        {staff && !staff.mustChangePassword && (
          <nav class="parts" aria-label={words.navigation}>
            {PARTS.filter(({ isOpenTo }) => isOpenTo(staff)).map(({ path, title }) => (
              <PartLink frame={frame} path={path} label={title(words)} />
            ))}
          </nav>
        )}
        <div class="tools">
          {staff && <span class="who">{staff.displayName}</span>}
          {staff && !staff.mustChangePassword && (
            <a class="quiet" href={PATHS.password}>
              {words.changePassword}
            </a>
          )}
          <Form frame={frame} action={PATHS.language}>
            <input type="hidden" name="back" value={frame.path} />
            <button
              type="submit"
              class="quiet"
              name="language"
              value={language === 'zh' ? 'en' : 'zh'}
              lang={language === 'zh' ? 'en' : 'zh-CN'}
            >
              {words.otherLanguage}
            </button>
          </Form>
          {staff && (
            <Form frame={frame} action={PATHS.signOut}>
              <button type="submit" class="quiet">
                {words.signOut}
              </button>
            </Form>
          )}
        </div>
      </div>
      {frame.rehearsalDay !== undefined && <p class="rehearsal">{words.rehearsal(frame.rehearsalDay)}</p>}
    </header>
  );
}

/** Leads to a part of the desk; the one that is shown says so. */
function PartLink({ frame, path, label }: { frame: Frame; path: string; label: string }) {
  const isHere = frame.path.split('?')[0] === path;
  return (
    <a class="quiet" href={path} aria-current={isHere ? 'page' : undefined}>
      {label}
    </a>
  );
}
