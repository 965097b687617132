import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ProblemList } from '../parts/problems.tsx';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';
import { useAct } from './use-act.ts';

interface Props<R> {
  title: string;
  /** Said above the fields: what follows. */
  lead?: ReactNode;
  initial?: object;
  danger?: boolean;
  width?: number;
  send: (values: Record<string, unknown>) => Promise<R>;
  done?: string;
  then?: (result: R) => void;
  close: () => void;
  children: ReactNode;
}

/** A dialog with a form that carries out one act of the API. */
export function ActDialog<R>({
  title,
  lead,
  initial,
  danger,
  width,
  send,
  done,
  then,
  close,
  children,
}: Props<R>) {
  const general = useText(generalText);
  const [form] = Form.useForm<Record<string, unknown>>();
  const act = useAct(send, {
    form,
    done: done ?? general.saved,
    then: (result) => {
      close();
      then?.(result);
    },
  });
  return (
    <Modal
      open
      title={title}
      width={width ?? 560}
      okText={title}
      cancelText={general.cancel}
      okButtonProps={{ danger: danger ?? false }}
      confirmLoading={act.working}
      onCancel={close}
      onOk={() => form.submit()}
      mask={{ closable: false }}
    >
      {lead ? <p className="act-lead">{lead}</p> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial ?? {}}
        onFinish={(values) => void act.run(values)}
      >
        {children}
        <ProblemList problems={act.problems} />
      </Form>
    </Modal>
  );
}
