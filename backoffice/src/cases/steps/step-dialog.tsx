import { App, Form, Modal } from 'antd';
import type { ActOutput } from '../../../../src/modules/requests/contract.ts';
import { useAct } from '../../act/use-act.ts';
import { useDesk } from '../../app/session.ts';
import { takeStep } from '../../api/requests.ts';
import type { Case } from '../../api/requests.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { caseText } from '../../text/case.ts';
import { generalText } from '../../text/general.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { Say } from '../../text/say.ts';
import { fieldsOf } from './registry.ts';

/** A step chosen on the page; `values` are filled in beforehand and sent along. */
export interface ChosenStep {
  readonly step: string;
  readonly label: Say<string>;
  readonly consequence?: Say<string>;
  readonly values?: Readonly<Record<string, unknown>>;
}

const FINAL = new Set([
  'lapse_correction',
  'lapse_unpaid_fee',
  'withdraw_request',
  'send_back',
  'decline_extension',
]);

/** The dialog of a step: what follows from it, its fields, and what stands against it when it is refused. */
export function StepDialog({ data, chosen, close }: { data: Case; chosen: ChosenStep; close: () => void }) {
  const t = useText(caseText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const { modal } = App.useApp();
  const { today } = useDesk().me;
  const [form] = Form.useForm<Record<string, unknown>>();
  const { Fields, initial } = fieldsOf(chosen.step);
  const tell = (result: ActOutput): void => {
    close();
    if (result.warnings.length === 0) return;
    modal.warning({
      title: general.warnings,
      okText: general.close,
      content: result.warnings.map((warning) => <p key={warning.code}>{pick(warning)}</p>),
    });
  };
  const act = useAct((body: object) => takeStep(data.row.id, chosen.step, body), {
    form,
    done: `${pick(chosen.label)}${colon}${t.dispatchedDone}`,
    then: tell,
  });
  return (
    <Modal
      open
      title={pick(chosen.label)}
      width={600}
      onCancel={close}
      okText={pick(chosen.label)}
      cancelText={general.cancel}
      okButtonProps={{ danger: FINAL.has(chosen.step) }}
      confirmLoading={act.working}
      onOk={() => form.submit()}
      mask={{ closable: false }}
    >
      {chosen.consequence ? <p className="step-consequence">{pick(chosen.consequence)}</p> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: today, ...initial?.(data), ...chosen.values }}
        onFinish={(values) => void act.run({ ...chosen.values, ...values })}
      >
        <Fields data={data} />
        <ProblemList problems={act.problems} />
      </Form>
    </Modal>
  );
}
