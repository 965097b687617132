import { DateItem, FileItem, LongTextItem, OnItem, ReasonItem, TextItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function OnlyOnFields() {
  return <OnItem />;
}

export function LapseFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <LongTextItem name="reason" label={t.lapseReason} />
    </>
  );
}

export function DeclineFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <ReasonItem label={t.declineReason} />
    </>
  );
}

export function ReasonsRequestFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <ReasonItem label={t.reasonsWhy} />
      <DateItem name="respondBy" label={t.reasonsBy} future />
    </>
  );
}

export function StatementFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <LongTextItem name="statement" label={t.statement} required max={5000} rows={4} />
    </>
  );
}

export function FeeReceiptFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem label={t.feeReceivedOn} />
      <FileItem name="proof" label={t.proof} />
    </>
  );
}

export function PaymentFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem label={t.paidOn} />
      <TextItem name="receiptNumber" label={t.receiptNumber} max={100} />
    </>
  );
}

export function OpinionFields() {
  const t = useText(stepsText);
  return (
    <>
      <LongTextItem name="opinion" label={t.opinionText} max={1000} />
      <OnItem />
    </>
  );
}

export function SendBackFields() {
  const t = useText(stepsText);
  return (
    <>
      <ReasonItem label={t.sendBackReason} />
      <OnItem />
    </>
  );
}

export function WithdrawFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <LongTextItem name="reason" label={t.withdrawReason} max={500} />
      <FileItem name="proof" label={t.proof} />
    </>
  );
}
