import type { LetterFactsByKind, LetterKind } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { assistanceLetter, coProducerConsultation, thirdPartyConsultation } from './consultations.ts';
import { consultationNotice } from './consultation-notice.ts';
import { correctionNotice } from './correction-notice.ts';
import { feeNotice } from './fee-notice.ts';
import { overrideNotice } from './override-notice.ts';
import { delayNotice, extensionNotice } from './period-notices.ts';
import { reasonsRequest } from './reasons-request.ts';
import { receipt } from './receipt.ts';
import { registrationForm } from './registration-form.ts';
import { reply } from './reply/index.ts';

/** Every kind of letter with its wording. */
export const TEMPLATES: { readonly [K in LetterKind]: (facts: LetterFactsByKind[K]) => LetterDraft } = {
  receipt,
  registration_form: registrationForm,
  correction_notice: correctionNotice,
  reasons_request: reasonsRequest,
  third_party_consultation: thirdPartyConsultation,
  co_producer_consultation: coProducerConsultation,
  assistance_letter: assistanceLetter,
  consultation_notice: consultationNotice,
  extension_notice: extensionNotice,
  delay_notice: delayNotice,
  fee_notice: feeNotice,
  reply,
  closing_notice: reply,
  override_notice: overrideNotice,
};
