import { Form, Modal } from 'antd';
import { useAct } from '../act/use-act.ts';
import { useDesk } from '../app/session.ts';
import { takeDocumentStep } from '../api/documents.ts';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { ProblemList } from '../parts/problems.tsx';
import { generalText } from '../text/general.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DocumentStepFields } from './document-step-fields.tsx';

interface Props {
  document: StaffDocument;
  edition: Edition;
  step: StaffDocument['nextSteps'][number];
  close: () => void;
}

/** The dialog of a document's step. */
export function DocumentStepDialog({ document, edition, step, close }: Props) {
  const general = useText(generalText);
  const pick = useSay();
  const { today } = useDesk().me;
  const [form] = Form.useForm<Record<string, unknown>>();
  const act = useAct((body: object) => takeDocumentStep(document.id, step.action, body), {
    form,
    done: pick(step.label),
    then: close,
  });
  const approves = step.action === 'disclosure.approve_and_release';
  return (
    <Modal
      open
      title={pick(step.label)}
      okText={pick(step.label)}
      cancelText={general.cancel}
      okButtonProps={{ danger: step.action === 'disclosure.withdraw_release' }}
      confirmLoading={act.working}
      onCancel={close}
      onOk={() => form.submit()}
      mask={{ closable: false }}
    >
      <p className="step-consequence">{pick(step.consequence)}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ repealedOn: today, changedOn: today }}
        onFinish={(values) =>
          void act.run({ ...values, ...(approves ? { editionNumber: edition.number } : {}) })
        }
      >
        <DocumentStepFields action={step.action} />
        <ProblemList problems={act.problems} />
      </Form>
    </Modal>
  );
}
