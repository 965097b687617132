import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { fixFindingsInput } from '../../contract.ts';
import type { FixKind, RawFinding } from '../../domain/checks/finding.ts';
import { fileEdits, fixText } from '../../domain/checks/fix-text.ts';
import { findingNotFound, fixNotOffered } from '../../messages/checks.ts';
import { updateEdition } from '../../store/documents.ts';
import { filesOfEdition } from '../../store/dossier.ts';
import { findingsOf } from '../../views/checks/findings-of.ts';
import { withDraftInput } from '../draft-content.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInHand, reportNow } from './edition-in-hand.ts';
import { replaceFile, type ReplacedFile } from './replace-file.ts';

const IN_TEXT: ReadonlySet<FixKind> = new Set(['mask', 'remove', 'replace', 'unlink']);

/**
 * Mends findings of a draft at once: in the text, or by a new file in place of the old, which is read again and proved
 * to be clean. Everything the act was asked for, or nothing.
 */
export const fixFindings = defineAct({
  name: 'disclosure.fix_findings',
  summary: { zh: '一键处理检查问题', en: 'mend findings at once' },
  input: fixFindingsInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { findingIds, fix }) => {
    const before = editionInHand(dossier);
    const { findings } = await findingsOf(ctx, dossier, before);
    const wanted = findingIds.flatMap((findingId): RawFinding[] => {
      const found = findings.find(({ id }) => id === findingId);
      if (!found) throw findingNotFound();
      if (!found.first.fixes.includes(fix)) throw fixNotOffered();
      return found.all;
    });
    const revision = (before.revision ?? 0) + 1;
    const drafters = [...new Set([...before.drafter_ids, ctx.actor.id])];
    let edition = { ...before, revision, drafter_ids: drafters };
    const files: ReplacedFile[] = [];
    if (IN_TEXT.has(fix)) {
      const draft = { title: before.title, summary: before.summary, html: before.body_html };
      const { title, summary, html } = fixText(draft, wanted, fix);
      edition = {
        ...withDraftInput(edition, { title, summary, body: html }, filesOfEdition(dossier, before.id)),
        revision,
      };
    }
    for (const row of filesOfEdition(dossier, before.id)) {
      const inFile = wanted.filter(({ place }) => place.fileId === row.file_id);
      if (inFile.length === 0) continue;
      const how = IN_TEXT.has(fix) ? { edits: fileEdits(inFile, fix) } : { fix };
      files.push(await replaceFile(ctx, row, how));
    }
    await updateEdition(ctx.tx, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.findings_fixed',
      data: {
        edition: edition.number,
        fix,
        codes: [...new Set(wanted.map(({ code }) => code))].sort(),
        times: wanted.length,
        // What proves the removal: the files before and after, and how many hidden texts were searched for in vain.
        files: files.map(({ from, to, fromSha256, sha256, searched }) => ({
          from,
          to,
          fromSha256,
          sha256,
          searched,
        })),
      },
    });
    const replaced = new Map(files.map(({ from, row }) => [from, row]));
    const now = {
      ...dossier,
      editions: dossier.editions.map((one) => (one.id === edition.id ? edition : one)),
      files: dossier.files.map((file) =>
        file.edition_id === edition.id ? (replaced.get(file.file_id) ?? file) : file,
      ),
    };
    const changed = IN_TEXT.has(fix);
    return {
      body: changed ? edition.body_html : null,
      title: changed ? edition.title : null,
      summary: changed ? edition.summary : null,
      revision,
      files: files.map(({ from, to, sha256 }) => ({ from, to, sha256 })),
      report: await reportNow(ctx, now, edition),
    };
  },
});
