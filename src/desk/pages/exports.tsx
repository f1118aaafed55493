import type { Frame } from './frame.js';

/** The same table as files: for Excel, and as CSV. */
export function Exports(props: { frame: Frame; path: string; search: URLSearchParams }) {
  const { frame, path, search } = props;
  const { words } = frame;
  const query = search.size > 0 ? `?${search}` : '';
  return (
    <p class="exports">
      {words.budgets.take}
      {words.colon}
      <a href={`${path}.xlsx${query}`}>Excel</a> <a href={`${path}.csv${query}`}>CSV</a>
    </p>
  );
}
