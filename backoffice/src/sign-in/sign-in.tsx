import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { signIn } from '../api/identity.ts';
import { Problems } from '../parts/problems.tsx';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Seal } from '../shell/seal.tsx';
import { shellText } from '../text/shell.ts';
import { signInText } from '../text/sign-in.ts';
import { useText } from '../text/use-text.ts';
import { wayBack } from './way-back.ts';
import './sign-in.css';

/** Sign-in by login and password; refusals and lock-outs are told in the API's own words. */
export function SignIn() {
  const t = useText(signInText);
  const shell = useText(shellText);
  const client = useQueryClient();
  const [state, setState] = useState<{ error?: unknown; working?: boolean }>({});
  const enter = async (values: { login: string; password: string }): Promise<void> => {
    setState({ working: true });
    try {
      await signIn(values);
      await client.resetQueries();
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <Seal size={44} />
        <div>
          <p className="sign-in-product">{shell.product}</p>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <div className="card">
        <h1>{t.title}</h1>
        {wayBack(window.location.search) && <p className="soft">{t.backToPreview}</p>}
        <Form layout="vertical" requiredMark={false} onFinish={enter} size="large">
          <Form.Item name="login" label={t.login} rules={[{ required: true, message: t.login }]}>
            <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.password }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Problems error={state.error} />
          <Button type="primary" htmlType="submit" block loading={state.working ?? false}>
            {t.submit}
          </Button>
        </Form>
        <p className="soft small">{t.lockout}</p>
      </div>
      <p className="sign-in-foot">
        <a href="/">{shell.portal}</a> · <LanguageSwitch />
      </p>
    </main>
  );
}
