import type { CheckCode, CodeCount, Finding } from '../../modules/reporting/index.ts';
import { countFindings } from '../../modules/reporting/index.ts';

/** Adds up a batch: files, findings by severity and by check. */
export class Tally {
  checked = 0;
  refused = 0;
  readonly counts = { error: 0, warning: 0, info: 0 };
  readonly #codes = new Map<CheckCode, CodeCount>();

  add(findings: readonly Finding[]): void {
    this.checked += 1;
    const counts = countFindings(findings);
    for (const severity of ['error', 'warning', 'info'] as const) this.counts[severity] += counts[severity];
    const own = new Map<CheckCode, number>();
    for (const { code } of findings) own.set(code, (own.get(code) ?? 0) + 1);
    for (const [code, count] of own) {
      const known = this.#codes.get(code) ?? { code, findings: 0, reports: 0 };
      this.#codes.set(code, {
        code,
        findings: known.findings + count,
        reports: known.reports + 1,
      });
    }
  }

  /** Checks that found something, the most frequent first. */
  codes(): CodeCount[] {
    return [...this.#codes.values()].sort((a, b) => b.findings - a.findings || (a.code < b.code ? -1 : 1));
  }
}
