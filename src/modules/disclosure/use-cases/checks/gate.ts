import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { placeLabel, findingsOpen, warningsNotSeen } from '../../messages/checks.ts';
import type { Dossier, EditionRow } from '../../store/dossier.ts';
import { findingsOf } from '../../views/checks/findings-of.ts';
import { blocks, textOf, warningsKey } from '../../views/checks/report.ts';

/** Findings at the time of an act, for its fact: how many of each code stood open, how many were judged. */
export interface FindingCounts {
  open: Record<string, number>;
  judged: Record<string, number>;
}

/**
 * Holds an edition against the checks before it is submitted or released: errors that nobody mended or judged stand in
 * the way (Art. 17). With `warningsSeen` the warnings must be the ones this person has looked at; with `only` no other
 * errors stand in the way. Returns the counts for the act's fact.
 */
export async function passChecks(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
  asked: { warningsSeen?: string | undefined; only?: readonly string[] } = {},
): Promise<FindingCounts> {
  const { findings } = await findingsOf(ctx, dossier, edition);
  const { only } = asked;
  const blocking = findings.filter(
    (finding) =>
      blocks(finding) &&
      finding.first.required !== true &&
      (only === undefined || only.includes(finding.first.code)),
  );
  if (blocking.length > 0) {
    throw findingsOpen(
      blocking.map(({ first }) => ({ title: textOf(first).title, place: placeLabel(first.place) })),
    );
  }
  if ('warningsSeen' in asked && ctx.actor.kind === 'person') {
    const key = warningsKey(findings);
    const open = findings.filter(({ first, judgement }) => first.severity === 'warning' && !judgement);
    if (key !== null && key !== asked.warningsSeen) throw warningsNotSeen(open.length);
  }
  const counts: FindingCounts = { open: {}, judged: {} };
  for (const { first, judgement } of findings) {
    const into = judgement === null ? counts.open : counts.judged;
    into[first.code] = (into[first.code] ?? 0) + 1;
  }
  return counts;
}
