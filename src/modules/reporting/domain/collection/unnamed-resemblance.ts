import type { Finding } from '../checking/finding.ts';
import { FORM_MESSAGES } from '../checking/messages/form.ts';

type Told = Pick<Finding, 'code' | 'message' | 'expected' | 'actual'>;

/** The finding without the name of the agency whose text the report is like: that is for the office to know. */
export function unnamed<F extends Omit<Told, 'code'> & { readonly code: string }>(finding: F): F {
  if (finding.code !== 'F-TEXT' || finding.expected === null || !String(finding.actual).endsWith('%'))
    return finding;
  return { ...finding, expected: null, message: FORM_MESSAGES.similarToUnnamed(String(finding.actual)) };
}
