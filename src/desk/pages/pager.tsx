import type { Frame } from './frame.js';

/** Leads through the pages of a queue. */
export function Pager(props: { frame: Frame; page: number; pages: number; href: (page: number) => string }) {
  const { frame, page, pages, href } = props;
  if (pages === 1) return null;
  const { queue } = frame.words;
  return (
    <nav class="pager" aria-label={queue.pager}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {queue.back}
        </a>
      ) : (
        <span />
      )}
      <span>{queue.page(page, pages)}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {queue.onward}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
