import { cleanHtml } from '../../../../kernel/text/clean-html.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { cleanPastedInput } from '../../contract.ts';
import { count } from '../../inspection/convert/conversion.ts';
import { cleanOfficeHtml } from '../../inspection/convert/clean-office-html.ts';
import { documentNotFound } from '../../messages.ts';
import { filesOfEdition, loadDossier, newestEdition } from '../../store/dossier.ts';
import { isPicture } from '../../store/file-roles.ts';
import { conversionNotes } from '../../views/checks/conversion-notes.ts';
import { subjectOfDossier } from '../open-dossier.ts';

/** HTML of the clipboard as the editor takes it, with an account of what stayed behind. */
export const cleanPasted = defineRead({
  name: 'disclosure.clean_pasted_html',
  summary: { zh: '清理粘贴的内容', en: 'clean what was pasted' },
  input: cleanPastedInput,
  load: async (ctx, { id }) => {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: async (_ctx, dossier, { html }) => {
    const cleaned = cleanOfficeHtml(html);
    count(cleaned.counts, 'pictures_dropped', cleaned.pictures.length);
    const own = new Set(
      filesOfEdition(dossier, newestEdition(dossier).id)
        .filter(isPicture)
        .map(({ file_id }) => file_id),
    );
    return {
      html: cleanHtml(cleaned.html, { isPicture: (id) => own.has(id) }),
      notes: conversionNotes(cleaned.counts),
    };
  },
});
