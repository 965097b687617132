import { useQuery } from '@tanstack/react-query';
import { Button, Form, Radio, Select } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { fetchInterpretationDuties, saveInterpretationRule } from '../../api/interpretation.ts';
import type { InterpretationRule } from '../../api/interpretation.ts';
import { useDesk } from '../../app/session.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { NumberItem } from '../../fields/fields.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { interpretationText } from '../../text/interpretation.ts';
import { useText } from '../../text/use-text.ts';

/** Which documents the agency explains, and when; to change for who may. */
export function InterpretationRuleForm() {
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['interpretation-duties', agencyId],
    queryFn: () => fetchInterpretationDuties(agencyId),
    enabled: may('disclosure.change_interpretation_rule') && may('disclosure.list_interpretation_duties'),
  });
  if (!may('disclosure.change_interpretation_rule') || !may('disclosure.list_interpretation_duties'))
    return null;
  return <Loaded query={query}>{({ rule }) => <RuleForm key={agencyId} rule={rule} />}</Loaded>;
}

function RuleForm({ rule }: { rule: InterpretationRule }) {
  const t = useText(interpretationText);
  const { agencyId } = useDesk();
  const { options } = useVocabulary();
  const [form] = Form.useForm<InterpretationRule>();
  const act = useAct(
    (values: Partial<InterpretationRule>) => saveInterpretationRule(agencyId, { ...rule, ...values }),
    { form },
  );
  return (
    <Form form={form} layout="vertical" initialValues={rule} onFinish={(values) => void act.run(values)}>
      <h3>{t.rule}</h3>
      <p className="soft">{t.ruleLead}</p>
      <Form.Item name="kinds" label={t.ruleKinds}>
        <Select mode="multiple" allowClear options={options('kinds')} />
      </Form.Item>
      <Form.Item name="mode" label={t.ruleMode}>
        <Radio.Group
          vertical
          options={[
            { value: 'together', label: t.together },
            { value: 'within', label: t.within },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['mode']}>
        {({ getFieldValue }) =>
          getFieldValue('mode') === 'within' ? (
            <NumberItem name="days" label={t.ruleDays} required min={1} max={20} />
          ) : null
        }
      </Form.Item>
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
