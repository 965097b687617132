import { Form, Radio } from 'antd';
import type { StaffDocument } from '../../api/documents.ts';
import { ChoiceItem, DateItem, LongTextItem, ReasonItem, TextItem } from '../../fields/fields.tsx';
import { OPINIONS, reviewText } from '../../text/document-review.ts';
import { documentsText } from '../../text/documents.ts';
import { useText } from '../../text/use-text.ts';
import { DocumentChoice } from '../document-choice.tsx';
import { useVocabulary } from '../use-vocabulary.ts';
import { OpinionItem } from './opinion-item.tsx';

/** Publication before the review, for emergencies only. */
export function EmergencyFields({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  return (
    <>
      <p className="step-warning" role="note">
        {t.emergencyLead}
      </p>
      <ReasonItem label={t.emergencyReason} />
      {document.reviewTrail.secrecy.state === 'passed' ? null : (
        <OpinionItem
          name="secrecyOpinion"
          label={t.secrecyOpinion}
          usual={OPINIONS.secrecy}
          hint={t.secrecyHint}
          required
        />
      )}
    </>
  );
}

/** What somebody else says afterwards of an emergency publication. */
export function DecideEmergencyFields() {
  const t = useText(reviewText);
  return (
    <>
      <Form.Item name="decision" label={t.decision}>
        <Radio.Group
          vertical
          options={[
            { value: 'approve', label: t.decideApprove },
            { value: 'withdraw', label: t.decideWithdraw },
          ]}
        />
      </Form.Item>
      <OpinionItem name="opinion" label={t.opinion} usual={OPINIONS.final} hint={t.opinionHint} required />
      <TextItem name="basis" label={t.basis} max={300} />
    </>
  );
}

/** Taking down: the typed reason, what readers are told, and where the content is now. */
export function WithdrawFields() {
  const t = useText(reviewText);
  const { options } = useVocabulary();
  const moved = Form.useWatch<string | undefined>('moved') ?? 'none';
  return (
    <>
      <ChoiceItem name="reason" label={t.withdrawReason} required options={options('withdrawalReasons')} />
      <LongTextItem name="note" label={t.withdrawNote} hint={t.withdrawNoteHint} required max={500} />
      <LongTextItem name="publicNotice" label={t.publicNotice} hint={t.publicNoticeHint} max={300} />
      <Form.Item name="moved" label={t.moved}>
        <Radio.Group
          options={[
            { value: 'none', label: t.movedNone },
            { value: 'document', label: t.movedDocument },
            { value: 'path', label: t.movedPath },
          ]}
        />
      </Form.Item>
      {moved === 'document' ? <DocumentChoice name="documentId" label={t.movedTo} required /> : null}
      {moved === 'path' ? (
        <TextItem name="path" label={t.movedToPath} hint={t.movedPathHint} required max={500} />
      ) : null}
    </>
  );
}

/** The regular assessment of what is withheld (Art. 18). */
export function ReassessFields({ attribute }: { attribute: string }) {
  const t = useText(reviewText);
  const { groundsFor } = useVocabulary();
  const decision = Form.useWatch<string | undefined>('decision');
  return (
    <>
      <p className="soft" style={{ marginBottom: 14 }}>
        {t.reassessLead}
      </p>
      <Form.Item
        name="decision"
        label={t.reassessDecision}
        extra={decision === 'publish' ? t.publishHint : undefined}
      >
        <Radio.Group
          options={[
            { value: 'keep', label: t.keep },
            { value: 'publish', label: t.publish },
          ]}
        />
      </Form.Item>
      {decision === 'keep' ? (
        <ChoiceItem name="ground" label={t.ground} hint={t.groundHint} options={groundsFor(attribute)} />
      ) : null}
      <OpinionItem name="reason" label={t.reassessReason} usual={OPINIONS.keep} required />
      {decision === 'keep' ? <DateItem name="nextOn" label={t.nextOn} hint={t.nextOnHint} future /> : null}
    </>
  );
}

/** The day and the basis on which a document no longer holds. */
export function RepealFields() {
  const t = useText(documentsText);
  return (
    <>
      <DateItem name="repealedOn" label={t.repealedOn} required future />
      <TextItem name="basis" label={t.repealBasis} required max={200} />
    </>
  );
}
