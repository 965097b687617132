import type { Edition, StaffDocument } from '../api/documents.ts';
import { DateItem, LongTextItem, ReasonItem } from '../fields/fields.tsx';
import { reviewText } from '../text/document-review.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { AnnulRepealFields } from './repeal/annul-fields.tsx';
import {
  DecideEmergencyFields,
  EmergencyFields,
  ReassessFields,
  RepealFields,
  WithdrawFields,
} from './steps/life-fields.tsx';
import { ApproveFields, PassFields, SecrecyFields, SendBackFields } from './steps/review-fields.tsx';
import { SubmitFields } from './steps/submit-fields.tsx';

interface Props {
  action: string;
  document: StaffDocument;
  edition: Edition;
}

/** Fields of the steps of a document. */
export function DocumentStepFields({ action, document, edition }: Props) {
  const t = useText(documentsText);
  const review = useText(reviewText);
  switch (action) {
    case 'disclosure.submit_draft':
      return <SubmitFields document={document} />;
    case 'disclosure.pass_review':
      return <PassFields document={document} />;
    case 'disclosure.pass_secrecy_review':
      return <SecrecyFields />;
    case 'disclosure.approve_and_release':
      return <ApproveFields document={document} edition={edition} />;
    case 'disclosure.send_back':
      return <SendBackFields document={document} />;
    case 'disclosure.recall_draft':
      return <LongTextItem name="reason" label={review.recallReason} max={500} />;
    case 'disclosure.discard_draft':
      return <ReasonItem label={review.discardReason} />;
    case 'disclosure.publish_emergency':
      return <EmergencyFields document={document} />;
    case 'disclosure.decide_emergency':
      return <DecideEmergencyFields />;
    case 'disclosure.reassess':
      return <ReassessFields attribute={edition.attribute} />;
    case 'disclosure.start_new_edition':
      return <DateItem name="changedOn" label={t.changedOn} hint={t.changedHint} />;
    case 'disclosure.withdraw_release':
      return <WithdrawFields />;
    case 'disclosure.repeal_document':
      return <RepealFields />;
    case 'disclosure.annul_repeal':
      return <AnnulRepealFields document={document} />;
    default:
      return null;
  }
}
