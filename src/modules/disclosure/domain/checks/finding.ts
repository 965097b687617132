/** An error stands in the way of publishing until it is mended or judged; a warning must be seen; an info may help. */
export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export type FindingPart = 'title' | 'summary' | 'body' | 'metadata' | 'file';

export type FixKind =
  | 'mask'
  | 'remove'
  | 'replace'
  | 'unlink'
  | 'strip_metadata'
  | 'accept_changes'
  | 'remove_comments'
  | 'remove_hidden'
  | 'remove_embedded'
  | 'remove_links';

/** Where a finding stands; what does not apply is absent. */
export interface Place {
  part: FindingPart;
  /** Block of the body (see `text-blocks.ts`). */
  paragraph?: number;
  start?: number;
  end?: number;
  field?: string;
  fileId?: string;
  fileName?: string;
  page?: number;
  sheet?: string;
  cell?: string;
  /** In the hidden part of the file. */
  hidden?: boolean;
}

/** What a detector found, before people's judgements and words are joined to it. */
export interface RawFinding {
  code: string;
  severity: FindingSeverity;
  place: Place;
  /** As it stands; never leaves the server unmasked. */
  found: string;
  /** What may be shown of it. */
  quote: string;
  context: string;
  fixes: readonly FixKind[];
  /** What a text fix would put there. */
  masked?: string;
  suggestion?: string;
  /** Words of the finding that its texts take in. */
  detail?: string;
  times: number;
  /** A rule of the form itself: mended, never judged away. */
  required?: boolean;
}
