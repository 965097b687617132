import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { CompiledReport } from '../../domain/compiled-report.ts';

/** Digest of what a signature stands for: whose report, every figure with its list, the text, the charts. */
export function signedHash({ agency, year, version, cells, narrative, charts }: CompiledReport): string {
  return sha256(
    canonicalJson({ agency, year, version: version ?? 1, cells, narrative, charts: charts ?? [] }),
  );
}
