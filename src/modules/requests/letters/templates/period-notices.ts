import type { DelayFacts, ExtensionFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { asked, clause, letterDate, paragraph, received, REGULATION, you } from './wording.ts';

/** 延期答复告知书: old and new date, days, reason, who approved (Art. 33 ¶2). */
export function extensionNotice(facts: ExtensionFacts): LetterDraft {
  const { request, extension } = facts;
  return {
    title: '政府信息公开申请延期答复告知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(
        `该申请的答复期限原截至${letterDate(extension.oldDueOn)}。因${clause(extension.reason)}，本机关不能在该期限内答复。` +
          `根据${REGULATION}第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，` +
          `答复期限延长${extension.workingDays}个工作日，延长后的答复期限截至${letterDate(extension.newDueOn)}。`,
      ),
      paragraph(`给${you(request)}带来不便，敬请谅解。特此告知。`),
    ],
  };
}

/** 延迟答复告知书: reasons accepted, a reasonable later date set (Art. 35). */
export function delayNotice(facts: DelayFacts): LetterDraft {
  const { request, delay } = facts;
  return {
    title: '政府信息公开申请延迟答复告知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(
        `${you(request)}对申请数量、频次所作的说明，本机关认为理由合理。因${clause(delay.reason)}，` +
          `本机关无法在${REGULATION}第三十三条规定的期限内答复。根据该条例第三十五条的规定，` +
          `本机关确定延迟答复的合理期限，截至${letterDate(delay.until)}。特此告知。`,
      ),
    ],
  };
}
