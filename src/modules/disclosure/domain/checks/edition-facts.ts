import type { DraftProblem } from '../draft-rules.ts';
import type { DisclosureAttribute, DocumentKind } from '../vocabulary.ts';
import type { CheckedWordRule } from './detect/words.ts';
import type { FileReading } from './file-reading.ts';
import type { Allowed } from './hit.ts';
import type { LinkState } from './link-states.ts';

/** What the checks look at. */
export interface EditionToCheck {
  title: string;
  summary: string;
  html: string;
  attribute: DisclosureAttribute;
  kind: DocumentKind;
  genre: string | null;
  topic: string | null;
  keywords: readonly string[];
  documentNumber: string | null;
  source: string | null;
  effectiveOn: string | null;
  files: readonly {
    id: string;
    name: string;
    role: 'attachment' | 'picture';
    /** Null when it has not been read. */
    reading: FileReading | null;
  }[];
  /** Broken rules of the draft: what submission refuses in any case. */
  problems: readonly DraftProblem[];
}

/** What the edition is held against. */
export interface CheckRules {
  allowed: Allowed;
  words: readonly CheckedWordRule[];
  stateOfLink: (href: string) => LinkState;
}
