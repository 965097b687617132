import { ActDialog } from '../act/act-dialog.tsx';
import { takeDocumentStep } from '../api/documents.ts';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { useDesk } from '../app/session.ts';
import { useSay } from '../text/use-text.ts';
import { DocumentStepFields } from './document-step-fields.tsx';
import { stepInput, stepValues } from './steps/step-input.ts';

/** Acts whose button is red: they publish unreviewed, take down, or end a draft. */
export const GRAVE = new Set([
  'disclosure.withdraw_release',
  'disclosure.publish_emergency',
  'disclosure.discard_draft',
]);

interface Props {
  document: StaffDocument;
  edition: Edition;
  step: StaffDocument['nextSteps'][number];
  close: () => void;
}

/** The dialog of a document's step. */
export function DocumentStepDialog({ document, edition, step, close }: Props) {
  const pick = useSay();
  const { me } = useDesk();
  const { action, label, consequence } = step;
  return (
    <ActDialog
      title={pick(label)}
      lead={pick(consequence)}
      danger={GRAVE.has(action)}
      initial={stepValues(action, document, me)}
      send={(values) => takeDocumentStep(document.id, action, stepInput(action, values, document, edition))}
      done={pick(label)}
      close={close}
    >
      <DocumentStepFields action={action} document={document} edition={edition} />
    </ActDialog>
  );
}
