import type { Frame } from './frame.js';

/** Leads through the pages of a list, the newest first. */
export function Pager(props: { frame: Frame; page: number; pages: number; href: (page: number) => string }) {
  const { frame, page, pages, href } = props;
  if (pages === 1) return null;
  const { list } = frame.words;
  return (
    <nav class="pager" aria-label={list.pager}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {list.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{list.page(page, pages)}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {list.older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
