import { addNoteInput } from '../contract/steps.ts';
import { insertNote } from '../store/notes.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/** A note for colleagues; the applicant never sees it. Fact: `requests.note_added`. */
export const addNote = defineStep({
  step: 'add_note',
  input: addNoteInput,
  act: async (ctx, before, { text }, on) => {
    const recordId = await insertNote(ctx, before.row, 'note', text, on);
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.note_added', on, data: { note_id: recordId } },
    ]);
    return { file, recordId };
  },
});
