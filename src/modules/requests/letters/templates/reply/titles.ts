import type { Decision } from '../../../domain/outcomes/index.ts';
import type { DocumentId } from '../../model.ts';

export const REPLY_TITLE = '政府信息公开申请答复书';

/** Document of the set and its title where an agency names letters by their result. */
export interface ReplyTitle {
  readonly documentId: DocumentId;
  readonly perResult: string;
}

const NOT_PROCESSED: ReplyTitle = {
  documentId: 'reply_not_processed',
  perResult: '政府信息公开申请不予处理告知书',
};
const REFUSED: ReplyTitle = { documentId: 'reply_refused', perResult: '政府信息不予公开告知书' };
const UNAVAILABLE: ReplyTitle = { documentId: 'reply_unavailable', perResult: '政府信息无法提供告知书' };
const CLOSING: ReplyTitle = { documentId: 'closing_notice', perResult: '政府信息公开申请不再处理告知书' };

/** The reply's place in the document set (reply-types.md section 4). */
export function replyTitle({ outcome, subKind }: Decision): ReplyTitle {
  switch (outcome) {
    case 'granted':
      return subKind === 'already_published'
        ? { documentId: 'reply_already_published', perResult: '政府信息已主动公开告知书' }
        : { documentId: 'reply_granted', perResult: '政府信息公开告知书' };
    case 'partially_granted':
      return { documentId: 'reply_partial', perResult: '政府信息部分公开告知书' };
    case 'refused_administrative_query':
      return { documentId: 'reply_special_access', perResult: '政府信息公开申请告知书' };
    case 'unavailable_not_held':
      return subKind === 'other_agency'
        ? { documentId: 'reply_other_agency', perResult: '非本机关政府信息告知书' }
        : { documentId: 'reply_nonexistent', perResult: '政府信息不存在告知书' };
    case 'unavailable_needs_creation':
    case 'unavailable_still_unclear':
      return UNAVAILABLE;
    case 'not_processed_duplicate':
      return { documentId: 'reply_duplicate', perResult: '重复申请政府信息公开告知书' };
    case 'not_processed_petition':
    case 'not_processed_publication':
    case 'not_processed_excessive':
    case 'not_processed_reconfirmation':
      return NOT_PROCESSED;
    case 'closed_correction_lapsed':
    case 'closed_fee_unpaid':
      return CLOSING;
    case 'closed_other':
      return subKind === 'withdrawn'
        ? { documentId: 'closing_notice', perResult: '政府信息公开申请终止办理告知书' }
        : { documentId: 'reply_other', perResult: '政府信息公开申请告知书' };
    default:
      return REFUSED;
  }
}
