import { findingKeys } from '../checking/finding-key.ts';
import type { Finding } from '../checking/finding.ts';

/** A finding with the key that judgements of it hang on. */
export type StoredFinding = Finding & { readonly key: string };

/** The findings of one report with their keys. */
export function withKeys(findings: readonly Finding[]): StoredFinding[] {
  const keys = findingKeys(findings);
  return findings.map((finding, index) => ({ ...finding, key: keys[index]! }));
}
