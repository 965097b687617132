import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { checkEdition } from '../../domain/checks/check-edition.ts';
import type { FileReading } from '../../domain/checks/file-reading.ts';
import type { RawFinding } from '../../domain/checks/finding.ts';
import { submissionProblems } from '../../domain/draft-rules.ts';
import { judgementsOf, type JudgementRow } from '../../store/checks/judgements.ts';
import { filesOfEdition, type Dossier, type EditionRow } from '../../store/dossier.ts';
import { factsOfEdition } from '../../use-cases/draft-content.ts';
import { readingsFor } from './readings.ts';
import { rulesFor } from './rules-for.ts';

type Context = Pick<LoadContext, 'tx' | 'today' | 'files' | 'cipher'>;

/** A finding with its fingerprint, everywhere it stands, and what a person judged of it. */
export interface CheckedFinding {
  id: string;
  /** The first; `all` are alike. */
  first: RawFinding;
  all: RawFinding[];
  judgement: JudgementRow | null;
}

export interface CheckedEdition {
  findings: CheckedFinding[];
  readings: Map<string, FileReading>;
}

/**
 * Everything the checks find in an edition now. Alike findings of one part are one: its fingerprint is keyed and made of
 * what was found, not of its place, so that a judgement stays with it while the text moves.
 */
export async function findingsOf(
  ctx: Context,
  dossier: Dossier,
  edition: EditionRow,
): Promise<CheckedEdition> {
  const files = filesOfEdition(dossier, edition.id);
  const readings = await readingsFor(ctx, files);
  const found = checkEdition(
    {
      title: edition.title,
      summary: edition.summary,
      html: edition.body_html,
      attribute: edition.attribute,
      kind: edition.kind,
      genre: edition.genre,
      topic: edition.topic,
      keywords: edition.keywords,
      documentNumber: edition.document_number,
      source: edition.source,
      effectiveOn: edition.effective_on,
      files: files.map(({ file_id: id, name, role }) => ({
        id,
        name,
        role,
        reading: readings.get(id) ?? null,
      })),
      problems:
        edition.review_state === 'approved'
          ? []
          : submissionProblems(factsOfEdition(edition, files), ctx.today),
    },
    await rulesFor(ctx, edition, files),
  );
  const judgements = await judgementsOf(ctx.tx, dossier.document.id);
  const byId = Map.groupBy(found, (finding) => fingerprint(ctx, dossier.document.id, finding));
  const findings = [...byId].map(([id, all]) => ({
    id,
    first: all[0]!,
    all,
    judgement: judgements.get(id) ?? null,
  }));
  return { findings, readings };
}

function fingerprint({ cipher }: Context, documentId: string, { code, place, found }: RawFinding): string {
  const { part, field, fileName, sheet } = place;
  const what = [code, part, field ?? '', fileName ?? '', sheet ?? '', found.replace(/\s+/g, '')].join('\0');
  return cipher.blindIndex(what, `disclosure.finding:${documentId}`).slice(0, 32);
}
