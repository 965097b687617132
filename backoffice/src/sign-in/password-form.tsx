import { Button, Form, Input } from 'antd';
import { useAct } from '../act/use-act.ts';
import { changePassword } from '../api/identity.ts';
import { ProblemList } from '../parts/problems.tsx';
import { signInText } from '../text/sign-in.ts';
import { useText } from '../text/use-text.ts';

interface Values {
  currentPassword: string;
  newPassword: string;
  again: string;
}

/** Change of one's own password. */
export function PasswordForm({ login, done }: { login: string; done?: () => void }) {
  const t = useText(signInText);
  const [form] = Form.useForm<Values>();
  const act = useAct(
    ({ currentPassword, newPassword }: Values) => changePassword({ currentPassword, newPassword }),
    {
      form,
      done: t.changed,
      then: () => {
        form.resetFields();
        done?.();
      },
    },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values: Values) => void act.run(values)}
    >
      <input type="text" name="login" value={login} autoComplete="username" readOnly hidden />
      <Form.Item name="currentPassword" label={t.current} rules={[{ required: true, message: t.current }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t.chosen}
        extra={t.rule}
        rules={[{ required: true, message: t.chosen }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t.again}
        dependencies={['newPassword']}
        rules={[
          { required: true, message: t.again },
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              !value || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t.differ)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working}>
          {t.change}
        </Button>
      </div>
    </Form>
  );
}
