import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Select } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useDesk } from '../../app/session.ts';
import { takeStep } from '../../api/requests.ts';
import type { Case, Guide } from '../../api/requests.ts';
import { DateItem, LongTextItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { decisionText } from '../../text/decision.ts';
import { GROUNDS } from '../../text/outcomes.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../../parts/choices.ts';
import { EvidenceFields } from './evidence/evidence-fields.tsx';
import { withoutBlanks } from './without-blanks.ts';
import { PreviewButton } from './preview-button.tsx';

interface Props {
  data: Case;
  answers: Readonly<Record<string, string>>;
  result: NonNullable<Guide['result']>;
  changed: () => void;
  saved: () => void;
}

interface Values {
  on?: string;
  basis: string[];
  furtherGrounds?: string[];
  evidence?: object;
  reasons?: string;
}

/** The outcome the answers lead to, with what the reply needs besides. */
export function DecisionForm({ data, answers, result, changed, saved }: Props) {
  const t = useText(decisionText);
  const language = useLanguage();
  const pick = useSay();
  const navigate = useNavigate();
  const { today } = useDesk().me;
  const [form] = Form.useForm<Values>();
  const { draft } = data;
  const isSame = draft?.outcome === result.outcome && draft.subKind === result.subKind;
  const { id } = data.row;
  const save = useAct(
    (values: Values) =>
      takeStep(id, 'save_decision_draft', {
        ...values,
        answers,
        evidence: withoutBlanks(values.evidence ?? {}),
      }),
    { form, done: t.saved, then: saved },
  );
  const submit = useAct((on: string | undefined) => takeStep(id, 'submit_draft', { on }), {
    done: t.submitted,
    then: () => navigate({ to: '/requests/$id', params: { id } }),
  });
  const saveAndSubmit = async (): Promise<void> => {
    const values = await form.validateFields();
    if (await save.run(values)) await submit.run(values.on);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{
        on: today,
        basis: isSame ? draft.basis : result.suggestedBasis,
        furtherGrounds: [],
        reasons: draft?.reasons ?? '',
        evidence: draft?.evidence ?? {},
      }}
      onValuesChange={changed}
      onFinish={(values: Values) => void save.run(values)}
    >
      <section className="card" aria-labelledby="h-outcome">
        <h2 id="h-outcome">{t.result}</h2>
        <p className="draft-outcome">
          {pick(result.label)}
          {result.subKindLabel ? ` — ${pick(result.subKindLabel)}` : ''}
        </p>
        <p>
          <Mark tone="indigo">{result.remedyVariant === 'A' ? t.remedyA : t.remedyB}</Mark>
        </p>
      </section>
      <section className="card">
        <Form.Item name="basis" label={t.basis} extra={t.basisHint}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['；', ';']} />
        </Form.Item>
        {result.outcome === 'partially_granted' ? (
          <Form.Item name="furtherGrounds" label={t.furtherGrounds}>
            <Checkbox.Group
              className="grounds"
              options={optionsOf(GROUNDS, language).filter(({ value }) => !result.grounds.includes(value))}
            />
          </Form.Item>
        ) : null}
        <LongTextItem name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} max={10_000} />
      </section>
      <EvidenceFields result={result} />
      <section className="card stack">
        <div style={{ maxWidth: 220 }}>
          <DateItem name="on" label={t.on} />
        </div>
        <ProblemList problems={[...save.problems, ...submit.problems]} />
        <div className="row">
          <Button
            type="primary"
            loading={submit.working}
            onClick={() => void saveAndSubmit().catch(() => undefined)}
          >
            {t.saveSubmit}
          </Button>
          <Button htmlType="submit" loading={save.working}>
            {t.save}
          </Button>
          {draft ? <PreviewButton id={id} /> : null}
        </div>
      </section>
    </Form>
  );
}
