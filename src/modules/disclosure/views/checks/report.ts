import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { sha256 } from '../../../../kernel/json.ts';
import { personNames } from '../../../identity/index.ts';
import type { Finding, FindingPlace, FindingsReport } from '../../contract/checks.ts';
import { canBeJudged } from '../../domain/checks/check-edition.ts';
import type { FixKind, Place, RawFinding } from '../../domain/checks/finding.ts';
import type { DraftProblem } from '../../domain/draft-rules.ts';
import { DRAFT_PROBLEM_TEXTS } from '../../messages.ts';
import { FIX_LABELS, placeLabel } from '../../messages/checks.ts';
import { FINDING_TEXTS, type FindingText } from '../../messages/findings.ts';
import { filesOfEdition, type Dossier, type EditionRow } from '../../store/dossier.ts';
import { isAttachment } from '../../store/file-roles.ts';
import type { CheckedEdition, CheckedFinding } from './findings-of.ts';

/** Whether it stands in the way of submission and release. */
export const blocks = ({ first, judgement }: CheckedFinding): boolean =>
  first.severity === 'error' && (judgement === null || !canBeJudged(first));

/** Names exactly the open warnings; null when there are none. */
export function warningsKey(findings: readonly CheckedFinding[]): string | null {
  const open = findings.filter(({ first, judgement }) => first.severity === 'warning' && judgement === null);
  return open.length === 0
    ? null
    : sha256(
        open
          .map(({ id }) => id)
          .sort()
          .join(','),
      ).slice(0, 32);
}

/** What a finding says; rules of the form itself speak as they do at submission. */
export function textOf({ code, required }: RawFinding): FindingText {
  const known = required === true ? undefined : FINDING_TEXTS[code];
  if (known) return known;
  const { zh, en, rule } = DRAFT_PROBLEM_TEXTS[code as DraftProblem];
  const text = { zh, en };
  return { group: 'metadata', title: text, message: text, rule: rule ?? null, repair: text };
}

const toPlace = (place: Place): FindingPlace => ({
  part: place.part,
  label: placeLabel(place),
  paragraph: place.paragraph ?? null,
  start: place.start ?? null,
  end: place.end ?? null,
  field: place.field ?? null,
  fileId: place.fileId ?? null,
  fileName: place.fileName ?? null,
  page: place.page ?? null,
  sheet: place.sheet ?? null,
  cell: place.cell ?? null,
});

const previewOf = (kind: FixKind, { masked, suggestion, quote }: RawFinding): string | null =>
  kind === 'mask'
    ? (masked ?? null)
    : kind === 'replace'
      ? (suggestion ?? null)
      : kind === 'unlink'
        ? quote
        : null;

function toFinding(checked: CheckedFinding, editable: boolean, names: ReadonlyMap<string, string>): Finding {
  const { id, first, all, judgement } = checked;
  const text = textOf(first);
  const detail = first.detail !== undefined && first.detail !== '' ? first.detail : null;
  const why = first.code === 'wrong_word' || first.code === 'sensitive_word' ? detail : null;
  const fixes = editable ? first.fixes : [];
  return {
    id,
    code: first.code,
    group: text.group,
    severity: first.severity,
    place: toPlace(first.place),
    places: all.map(({ place }) => toPlace(place)),
    quote: first.quote,
    context: first.context,
    title: text.title,
    message: why === null ? text.message : { zh: why, en: text.message.en },
    rule: text.rule,
    repair: text.repair,
    fixes: fixes.map((kind) => {
      const { zh, en, safe } = FIX_LABELS[kind];
      return { kind, label: { zh, en }, safe, preview: previewOf(kind, first) };
    }),
    canFix: fixes.length > 0,
    times: all.reduce((sum, { times }) => sum + times, 0),
    canJudge: editable && canBeJudged(first),
    judgement: judgement && {
      verdict: judgement.verdict,
      reason: judgement.reason,
      by: names.get(judgement.judged_by) ?? judgement.judged_by,
      at: judgement.judged_at.toISOString(),
    },
    blocks: blocks(checked),
  };
}

/** The findings of an edition as people see them. */
export async function toReport(
  { tx }: Pick<LoadContext, 'tx'>,
  dossier: Dossier,
  edition: EditionRow,
  { findings, readings }: CheckedEdition,
  editable: boolean,
): Promise<FindingsReport> {
  const judges = findings.flatMap(({ judgement }) => (judgement ? [judgement.judged_by] : []));
  const names = judges.length === 0 ? new Map<string, string>() : await personNames(tx, judges);
  const open = findings.filter(({ judgement }) => judgement === null);
  const count = (severity: RawFinding['severity']): number =>
    open.filter(({ first }) => first.severity === severity).length;
  return {
    documentId: dossier.document.id,
    editionNumber: edition.number,
    findings: findings.map((finding) => toFinding(finding, editable, names)),
    open: { error: count('error'), warning: count('warning'), info: count('info') },
    judged: findings.length - open.length,
    blocked: findings.some(blocks),
    warningsKey: warningsKey(findings),
    files: filesOfEdition(dossier, edition.id)
      .filter(isAttachment)
      .map(({ file_id: id, name }) => {
        const state = readings.get(id)?.state ?? 'unreadable';
        const note = FILE_NOTES[state];
        return { id, name, state, note: note === undefined ? null : FINDING_TEXTS[note]!.title };
      }),
    editable,
  };
}

const FILE_NOTES: Readonly<Partial<Record<FindingsReport['files'][number]['state'], string>>> = {
  encrypted: 'file_encrypted',
  unreadable: 'file_unreadable',
  too_large: 'file_too_large',
  no_text: 'file_without_text',
};
