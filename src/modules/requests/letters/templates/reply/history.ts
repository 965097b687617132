import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { ConsultedParty, LetterFacts, LetterHistory } from '../../facts.ts';
import { letterDate, paragraph, REGULATION, you } from '../wording.ts';

const WHOM: Record<ConsultedParty, string> = {
  third_party: '第三方',
  co_producer: '共同制作机关',
  other_agency: '有关机关',
};

type Told = NonNullable<LetterHistory['consultations']>[number];

function consultation({ party, sentOn, returnedOn, opinion }: Told): string {
  const asked = `本机关于${letterDate(sentOn)}书面征求${WHOM[party]}意见`;
  if (returnedOn) return `${asked}，于${letterDate(returnedOn)}收到意见。`;
  return opinion === 'silent' ? `${asked}，${WHOM[party]}逾期未提出意见。` : `${asked}。`;
}

/** What happened between receipt and reply, in order: correction, consultations, extension, fee. */
export function historyOf({ request, history }: LetterFacts): DocumentBlock[] {
  if (!history) return [];
  const sentences: string[] = [];
  const { correction, consultations = [], extension, fee } = history;
  if (correction?.receivedOn) {
    sentences.push(
      `因申请内容需要补正，本机关于${letterDate(correction.sentOn)}发出补正告知书，` +
        `于${letterDate(correction.receivedOn)}收到补正的申请，答复期限自该日起计算。`,
    );
  }
  if (consultations.length > 0) {
    sentences.push(
      ...consultations.map(consultation),
      `根据${REGULATION}第三十三条第三款的规定，征求意见所需时间不计算在答复期限内。`,
    );
  }
  if (extension) {
    sentences.push(
      `经本机关政府信息公开工作机构负责人同意，答复期限延长${extension.workingDays}个工作日，` +
        `本机关于${letterDate(extension.notifiedOn)}告知${you(request)}。`,
    );
  }
  if (fee?.paidOn) {
    sentences.push(
      `本机关于${letterDate(fee.noticeOn)}发出收费通知书，${you(request)}于${letterDate(fee.paidOn)}缴纳信息处理费` +
        `${fee.amount.toLocaleString('en-US')}元，答复期限自缴费次日起重新计算。`,
    );
  }
  return sentences.length > 0 ? [paragraph(sentences.join(''))] : [];
}
