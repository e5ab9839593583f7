/** Findings drawn at once: more make the page slow, and a list nobody reads to its end. */
export const GROUP_PAGE = 50;

export interface Page {
  /** From 0; the last page when fewer are left than there were. */
  readonly page: number;
  readonly last: number;
  /** The first finding shown, from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export function pageOf(count: number, wanted: number): Page {
  const last = Math.max(0, Math.ceil(count / GROUP_PAGE) - 1);
  const page = Math.min(Math.max(0, wanted), last);
  const from = page * GROUP_PAGE;
  return { page, last, from, to: Math.min(count, from + GROUP_PAGE) };
}
