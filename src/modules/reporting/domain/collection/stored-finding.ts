import type { Finding } from '../checking/finding.ts';

/** A finding with the key that judgements of it hang on. */
export type StoredFinding = Finding & { readonly key: string };
