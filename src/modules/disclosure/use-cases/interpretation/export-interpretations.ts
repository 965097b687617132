import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportInterpretationsInput } from '../../contract/interpretation-list.ts';
import {
  DUTY_STATE_LABELS,
  FORM_LABELS,
  INTERPRETATION_SHEET,
  INTERPRETING_STATE_LABELS,
} from '../../labels/interpretation.ts';
import { KIND_LABELS } from '../../labels.ts';
import { chooseRows } from '../../views/interpretation/choose-rows.ts';
import { interpretationRows } from '../../views/interpretation/duty-rows.ts';

/** The list with its filters as a file; a document with several interpretations has a line for each. */
export const exportInterpretations = defineRead({
  name: 'disclosure.export_interpretations',
  summary: { zh: '导出政策解读清单', en: 'export the interpretations of documents' },
  input: exportInterpretationsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, format, ...asked }) => {
    const { rows } = chooseRows(await interpretationRows(ctx, agencyId), asked);
    const cells = rows.flatMap((row) =>
      (row.interpretations.length === 0 ? [null] : row.interpretations).map((one) => [
        row.title ?? INTERPRETATION_SHEET.hidden,
        row.documentNumber ?? '',
        KIND_LABELS[row.kind].zh,
        row.releasedOn ?? '',
        DUTY_STATE_LABELS[row.state].zh,
        row.dueOn ?? '',
        row.forms.map((form) => FORM_LABELS[form].zh).join('、'),
        row.firstInterpreter ?? '',
        one?.title ?? '',
        one?.form ? FORM_LABELS[one.form].zh : '',
        one ? INTERPRETING_STATE_LABELS[one.state].zh : '',
        one?.releasedOn ?? '',
      ]),
    );
    const { title, heads } = INTERPRETATION_SHEET;
    return makeSheet(cells, { title, heads, format, today: ctx.today });
  },
});
