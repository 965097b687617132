import { AppError } from '../../../kernel/errors.ts';
import { sendCorrectionNoticeInput } from '../contract/steps.ts';
import { correctionNoticeDueOn } from '../domain/clock/index.ts';
import { periodEndsTooEarly } from '../messages/problems.ts';
import { correctionNoticeLate } from '../messages/warnings.ts';
import { settingsOf } from '../store/request-settings.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * The one notice that tells everything to be corrected, by when, and what follows otherwise (Art. 30). After the
 * seventh working day it still goes out, and the delay stays on record. Fact: `requests.correction_notice_sent`.
 */
export const sendCorrectionNotice = defineStep({
  step: 'send_correction_notice',
  input: sendCorrectionNoticeInput,
  act: async (ctx, before, input, on) => {
    const { calendar, row, state } = before;
    const { correctionDays } = await settingsOf(ctx.tx, row.agency_id);
    const respondBy = input.respondBy ?? calendar.addWorkingDays(on, correctionDays);
    if (respondBy <= on) throw new AppError('invalid', periodEndsTooEarly('respondBy', respondBy, on));
    const noticeDueOn = correctionNoticeDueOn(calendar, state.receivedOn!);
    const late = on > noticeDueOn;
    const { items, guidance = null } = input;
    const letterId = await issueLetter(ctx, before, {
      kind: 'correction_notice',
      on,
      details: { correction: { items, guidance, respondBy } },
    });
    const file = await recordOnCase(ctx, before, [
      {
        kind: 'requests.correction_notice_sent',
        on,
        data: { letter_id: letterId, items: items.length, respond_by: respondBy, late },
      },
    ]);
    return { file, letterId, warnings: late ? [correctionNoticeLate(noticeDueOn)] : [] };
  },
});
