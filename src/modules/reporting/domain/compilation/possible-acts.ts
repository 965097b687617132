import type { Stage } from './stage.ts';

export const COMPILATION_ACTS = [
  'edit',
  'freeze',
  'unfreeze',
  'check',
  'approve',
  'return',
  'publish',
  'correct',
] as const;
export type CompilationAct = (typeof COMPILATION_ACTS)[number];

/** Why an act cannot be done now. */
export type Hindrance =
  | 'not_permitted'
  | 'year_running'
  | 'is_published'
  | 'is_signed'
  | 'not_draft'
  | 'not_signed'
  | 'not_checked'
  | 'not_approved'
  | 'not_yet_published'
  | 'already_frozen'
  | 'not_frozen'
  | 'findings_left'
  | 'own_edit'
  | 'own_check'
  | 'newer_version';

export interface ActSituation {
  readonly stage: Stage;
  readonly frozen: boolean;
  readonly running: boolean;
  readonly newest: boolean;
  readonly actor: string;
  readonly lastEditor: string | null;
  readonly checker: string | null;
  /** [CONV] Whoever wrote last does not check; an agency may allow it by setting. */
  readonly separateChecker: boolean;
  /** Findings stop the check. */
  readonly blocked: boolean;
}

/**
 * What stands in the way of an act, or null. A signed report may be edited, which costs its signatures. Whoever checks
 * did not write last, whoever approves did not check (《条例》第四十九条: the leader in charge answers for the report).
 */
export function hindranceOf(act: CompilationAct, now: ActSituation): Hindrance | null {
  const { stage } = now;
  if (act === 'correct')
    return stage !== 'published' ? 'not_yet_published' : now.newest ? null : 'newer_version';
  if (stage === 'published') return 'is_published';
  if (act === 'edit') return null;
  if (act === 'return') return stage === 'draft' ? 'not_signed' : null;
  if (act === 'unfreeze' || act === 'freeze') {
    if (stage !== 'draft') return 'is_signed';
    if (act === 'unfreeze') return now.frozen ? null : 'not_frozen';
    return now.running ? 'year_running' : now.frozen ? 'already_frozen' : null;
  }
  if (act === 'check') {
    if (stage !== 'draft') return 'not_draft';
    if (now.running) return 'year_running';
    if (!now.frozen) return 'not_frozen';
    if (now.separateChecker && now.lastEditor === now.actor) return 'own_edit';
    return now.blocked ? 'findings_left' : null;
  }
  if (act === 'approve') {
    if (stage !== 'checked') return stage === 'draft' ? 'not_checked' : 'not_draft';
    return now.checker === now.actor ? 'own_check' : null;
  }
  return stage === 'approved' ? null : 'not_approved';
}
