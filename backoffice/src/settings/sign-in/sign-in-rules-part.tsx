import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { fetchSignInRules, setSignInRules } from '../../api/identity.ts';
import type { SignInRules } from '../../api/identity.ts';
import { NumberItem } from '../../fields/fields.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

/** Lock-out, time-outs and password rules. */
export function SignInRulesPart() {
  const query = useQuery({ queryKey: ['sign-in-rules'], queryFn: fetchSignInRules });
  return <Loaded query={query}>{(rules) => <RulesForm rules={rules} />}</Loaded>;
}

function RulesForm({ rules }: { rules: SignInRules }) {
  const t = useText(settingsText);
  const general = useText(generalText);
  const [form] = Form.useForm<SignInRules>();
  const act = useAct(setSignInRules, { form });
  return (
    <section className="card narrow-form" aria-labelledby="h-rules">
      <h2 id="h-rules">{t.signIn}</h2>
      <Form form={form} layout="vertical" initialValues={rules} onFinish={(values) => void act.run(values)}>
        <NumberItem name="failuresBeforeLockout" label={t.failures} required min={3} max={20} />
        <NumberItem name="lockoutMinutes" label={t.lockMinutes} required min={1} max={1440} />
        <NumberItem name="idleMinutes" label={t.idleMinutes} required min={1} max={480} />
        <NumberItem name="longestHours" label={t.longestHours} required min={1} max={24} />
        <NumberItem name="passwordMinimumLength" label={t.minimum} required min={8} max={64} />
        <NumberItem name="passwordClasses" label={t.classes} required min={1} max={4} />
        <div className="stack">
          <ProblemList problems={act.problems} />
          <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
            {general.save}
          </Button>
        </div>
      </Form>
    </section>
  );
}
