import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { columnsOf } from '../../platforms/index.ts';
import { compareEditionsInput, type Comparison } from '../contract.ts';
import { documentNotFound } from '../messages.ts';
import { filesOfEdition, loadDossier, type Dossier, type EditionRow } from '../store/dossier.ts';
import { compareFields } from '../views/comparison/compare-fields.ts';
import { compareFiles, type HashedFile } from '../views/comparison/compare-files.ts';
import { compareTexts } from '../views/comparison/compare-texts.ts';
import { subjectOfDossier } from './open-dossier.ts';

/** What differs between two editions of a document: metadata, words, files. */
export const compareEditions = defineRead({
  name: 'disclosure.compare_editions',
  summary: { zh: '比较两个版本', en: 'compare two editions' },
  input: compareEditionsInput,
  load: async (ctx, { id, from, to }) => {
    const dossier = await loadDossier(ctx.tx, id);
    const edition = (number: number) => dossier?.editions.find((one) => one.number === number);
    const earlier = edition(from);
    const later = edition(to);
    if (!dossier || !earlier || !later) throw documentNotFound();
    return { dossier, earlier, later };
  },
  subject: ({ dossier }) => subjectOfDossier(dossier),
  act: async (ctx, { dossier, earlier, later }): Promise<Comparison> => {
    const columns = await columnsOf(ctx.tx, dossier.document.agency_id);
    const names = new Map(columns.map((column) => [column.id, column.name.zh]));
    const fields = compareFields(earlier, later, names);
    const paragraphs = compareTexts(earlier.body_text, later.body_text);
    const files = compareFiles(await hashed(ctx, dossier, earlier), await hashed(ctx, dossier, later));
    const words = (kind: 'added' | 'removed'): number =>
      paragraphs
        .flatMap(({ runs }) => runs)
        .filter((run) => run.kind === kind)
        .reduce((sum, { text }) => sum + [...text].length, 0);
    return {
      from: { number: earlier.number, title: earlier.title },
      to: { number: later.number, title: later.title },
      fields,
      paragraphs,
      files,
      changes: {
        fields: fields.length,
        added: words('added'),
        removed: words('removed'),
        files: files.filter(({ kind }) => kind !== 'same').length,
      },
    };
  },
});

async function hashed(ctx: ActContext, dossier: Dossier, edition: EditionRow): Promise<HashedFile[]> {
  const files = [];
  for (const { file_id: id, name } of filesOfEdition(dossier, edition.id)) {
    const stored = await ctx.files.describe(ctx.tx, id);
    files.push({ id, name, sha256: stored?.sha256 ?? id });
  }
  return files;
}
