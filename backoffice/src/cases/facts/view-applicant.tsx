import { Form, Modal } from 'antd';
import { useState } from 'react';
import type { ApplicantData } from '../../../../src/modules/requests/contract.ts';
import { useAct } from '../../act/use-act.ts';
import { viewApplicant } from '../../api/requests.ts';
import { ReasonItem } from '../../fields/fields.tsx';
import { Facts } from '../../parts/facts.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { caseText } from '../../text/case.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';
import { applicantRows } from './applicant-rows.ts';

/** Asks why, then shows the applicant's full data until the dialog is closed. */
export function ViewApplicant({ id, close }: { id: string; close: () => void }) {
  const t = useText(caseText);
  const general = useText(generalText);
  const [form] = Form.useForm<{ reason: string }>();
  const [seen, see] = useState<ApplicantData | null>(null);
  const act = useAct(({ reason }: { reason: string }) => viewApplicant(id, reason), {
    form,
    done: t.viewLogged,
    then: see,
  });
  return (
    <Modal
      open
      title={t.viewWhy}
      onCancel={close}
      okText={seen ? general.close : t.viewFull}
      cancelText={general.cancel}
      cancelButtonProps={seen ? { style: { display: 'none' } } : {}}
      confirmLoading={act.working}
      onOk={() => (seen ? close() : form.submit())}
    >
      {seen ? (
        <Facts rows={applicantRows(t, seen)} />
      ) : (
        <Form form={form} layout="vertical" onFinish={(values: { reason: string }) => void act.run(values)}>
          <ReasonItem label={t.viewReason} hint={t.viewLogged} />
          <ProblemList problems={act.problems} />
        </Form>
      )}
    </Modal>
  );
}
