import type { FindingCounts } from './finding-counts.ts';

/**
 * Why a report cannot be accepted: an error nobody judged, or one that is confirmed and accepted without a word. A
 * supervising office answers for what it lets pass.
 */
export function acceptanceProblem(
  { openErrors, confirmedErrors }: Pick<FindingCounts, 'openErrors' | 'confirmedErrors'>,
  note: string,
): 'open_errors' | 'confirmed_errors' | undefined {
  if (openErrors > 0) return 'open_errors';
  return confirmedErrors > 0 && note === '' ? 'confirmed_errors' : undefined;
}
