import { factsOf } from '../../../../kernel/ledger/read.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { personNames } from '../../../identity/index.ts';
import type { Compilation, CompilationAct } from '../../contract.ts';
import { boundKeys, resolveText } from '../../domain/compilation/bound-text.ts';
import { figureOf } from '../../domain/compilation/figure-of.ts';
import { COMPILATION_ACTS, hindranceOf, type ActSituation } from '../../domain/compilation/possible-acts.ts';
import { stageOf, type SignOffRecord } from '../../domain/compilation/stage.ts';
import { NARRATIVE_PARTS, type NarrativePart } from '../../domain/narrative.ts';
import { PART_LABELS } from '../../labels.ts';
import { COSTS, HINDRANCES } from '../../messages/compilation.ts';
import { REPORT_SUBJECT, type ReportRow } from '../../store/reports.ts';
import type { WorkingReport } from '../compiled-report.ts';
import { figureView } from './figure-view.ts';

/** The use case behind each act of the path. */
const ACTIONS: Readonly<Record<CompilationAct, string>> = {
  edit: 'reporting.save_report_part',
  freeze: 'reporting.freeze_report',
  unfreeze: 'reporting.unfreeze_report',
  check: 'reporting.sign_check',
  approve: 'reporting.sign_approval',
  return: 'reporting.return_report',
  publish: 'reporting.publish_report',
  correct: 'reporting.open_correction',
};

/** A part with its text in force and its draft, both with and without tokens. */
export function partView(working: WorkingReport, part: NarrativePart): Compilation['parts'][number] {
  const { stored, drafts, saved, basis } = working;
  const row = saved.get(part);
  const own = row?.body !== null && row?.body !== undefined;
  const known = row !== undefined && row.revision > 0;
  return {
    id: part,
    label: PART_LABELS[part],
    text: stored[part],
    resolved: resolveText(stored[part], basis).text,
    draft: drafts[part],
    draftResolved: resolveText(drafts[part], basis).text,
    saved: own,
    revision: row?.revision ?? 0,
    savedAt: known ? row.saved_at.toISOString() : null,
    savedByName: known ? row.saved_by_name : null,
  };
}

/** The figures that text and drafts are bound to, by key. */
export function boundFigures({ stored, drafts, basis }: WorkingReport): Compilation['figures'] {
  const keys = new Set(
    NARRATIVE_PARTS.flatMap((part) => [...boundKeys(stored[part]), ...boundKeys(drafts[part])]),
  );
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const figure = figureOf(basis, key);
      return figure ? [[key, figureView(figure)]] : [];
    }),
  );
}

/** What the actor may do now, with the reason where not. */
export function actsView(ctx: ActContext, agencyId: string, situation: ActSituation): Compilation['acts'] {
  return COMPILATION_ACTS.map((act) => {
    if (!ctx.may(ACTIONS[act], { agencyId }))
      return { act, allowed: false, why: words(HINDRANCES.not_permitted) };
    const hindrance = hindranceOf(act, situation);
    if (hindrance) return { act, allowed: false, why: words(HINDRANCES[hindrance]) };
    const signed = situation.stage === 'checked' || situation.stage === 'approved';
    const cost = signed ? COSTS[act] : undefined;
    return { act, allowed: true, why: cost ? words(cost) : null };
  });
}

const words = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });

const signOff = (record: SignOffRecord | null | undefined) =>
  record ? { by: record.by, name: record.name, at: record.at, opinion: record.opinion } : null;

/** The signatures that stand. */
export const signOffsView = (row: ReportRow | undefined): Compilation['signOffs'] => ({
  checked: signOff(row?.checked),
  approved: signOff(row?.approved),
  published: signOff(row?.released),
});

const HISTORY = {
  'reporting.correction_opened': 'opened',
  'reporting.report_frozen': 'frozen',
  'reporting.report_unfrozen': 'unfrozen',
  'reporting.report_checked': 'checked',
  'reporting.report_approved': 'approved',
  'reporting.report_returned': 'returned',
  'reporting.report_published': 'published',
} as const;

/** Every act on a version, oldest first, from its facts. */
export async function historyView(
  ctx: ActContext,
  row: ReportRow | undefined,
): Promise<Compilation['history']> {
  if (!row) return [];
  const facts = await factsOf(ctx.tx, REPORT_SUBJECT, row.id);
  const names = await personNames(
    ctx.tx,
    facts.map(({ actor }) => actor),
  );
  return facts.flatMap(({ kind, recordedAt, actor, data }) => {
    const act = HISTORY[kind as keyof typeof HISTORY];
    const said = data['reason'] ?? data['opinion'];
    if (!act) return [];
    return [
      { act, at: recordedAt, name: names.get(actor) ?? '', words: typeof said === 'string' ? said : null },
    ];
  });
}

/** The versions of a year, newest first. */
export function versionsView(rows: readonly ReportRow[], agencyCode: string): Compilation['versions'] {
  const published = rows.filter(({ published_on }) => published_on !== null).map(({ version }) => version);
  return rows.map((row) => ({
    version: row.version,
    stage: stageOf(row),
    publishedOn: row.published_on,
    reason: row.reason,
    path: row.published_on === null ? null : publicPath(agencyCode, row.year, row.version),
    replacedBy:
      row.published_on === null ? null : (published.findLast((version) => version > row.version) ?? null),
  }));
}

/** Address of a version's public page. */
export const publicPath = (agencyCode: string, year: number, version: number): string =>
  `/annual-reports/${agencyCode}/${year}?version=${version}`;
