import type { FixRequest } from '../../addon/contract.ts';
import type { Finding } from '../../core/finding.ts';

/** A place by itself: a fix is about one cell, so a finding about a row or a sheet has none. */
export function fixRequest({ sheet, row, column, rule, fix }: Finding): FixRequest | undefined {
  if (fix === undefined || column === undefined) return undefined;
  return { sheet, row, column, rule, before: fix.before };
}

export const fixRequests = (findings: readonly Finding[]): FixRequest[] =>
  findings.map(fixRequest).filter((request): request is FixRequest => request !== undefined);

/** Characters of a request. The script takes 100 000; the envelope needs a few of them. */
const REQUEST = 90_000;

/**
 * As many fixes as go into one request. No second request follows by itself: the script takes back only the last
 * application, so what one press did must be one application.
 */
export function batchOf(requests: readonly FixRequest[]): readonly FixRequest[] {
  let size = 0;
  let count = 0;
  for (const request of requests) {
    size += JSON.stringify(request).length + 1;
    if (size > REQUEST) break;
    count += 1;
  }
  return requests.slice(0, Math.max(1, count));
}
