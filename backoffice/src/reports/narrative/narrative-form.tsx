import { Button, Form, Input } from 'antd';
import type { NarrativePart } from '../../../../src/modules/reporting/contract.ts';
import { useAct } from '../../act/use-act.ts';
import { saveNarrative } from '../../api/reports.ts';
import type { ReportView } from '../../api/reports.ts';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { reportsText } from '../../text/reports.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** The written parts: drafted from the records, changed where the agency has more to say. */
export function NarrativeForm({ report }: { report: ReportView }) {
  const t = useText(reportsText);
  const pick = useSay();
  const { agencyId, year, narrative, drafted, mayEdit } = report;
  const [form] = Form.useForm<Record<string, string>>();
  const act = useAct((parts: object) => saveNarrative(agencyId, year, parts), { form });
  /** A part that reads as drafted is left to the draft, so that its figures keep up with the records. */
  const save = (values: Record<string, string>): void =>
    void act.run(
      Object.fromEntries(
        Object.entries(values).map(([id, text]) => [id, text === drafted[id as NarrativePart] ? '' : text]),
      ),
    );
  return (
    <section className="card narrative" aria-labelledby="h-narrative">
      <h2 id="h-narrative">{t.narrative}</h2>
      <p className="soft">{t.narrativeLead}</p>
      <Form form={form} layout="vertical" initialValues={narrative} onFinish={save} disabled={!mayEdit}>
        {report.parts.map((part) => (
          <Form.Item
            key={part.id}
            name={part.id}
            label={
              <span className="row">
                {pick(part.label)} <Mark tone="plain">{part.saved ? t.own : t.drafted}</Mark>
                {mayEdit && part.saved ? (
                  <Button
                    type="link"
                    size="small"
                    aria-label={`${t.restore} ${pick(part.label)}`}
                    onClick={() => form.setFieldValue(part.id, drafted[part.id as NarrativePart])}
                  >
                    {t.restore}
                  </Button>
                ) : null}
              </span>
            }
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 20 }} maxLength={20_000} />
          </Form.Item>
        ))}
        {mayEdit ? (
          <div className="stack">
            <ProblemList problems={act.problems} />
            <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
              {t.save}
            </Button>
          </div>
        ) : null}
      </Form>
    </section>
  );
}
