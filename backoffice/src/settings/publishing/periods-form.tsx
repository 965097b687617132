import { Button, Form, Radio } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { changeDisclosureSettings } from '../../api/document-desk.ts';
import type { DisclosureSettings } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { NumberItem } from '../../fields/fields.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { publishingText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';

/** Periods and index numbers. */
export function PeriodsForm({ settings }: { settings: DisclosureSettings }) {
  const t = useText(publishingText);
  const { agencyId } = useDesk();
  const [form] = Form.useForm<object>();
  const unsaved = useUnsaved();
  const act = useAct((values: object) => changeDisclosureSettings({ agencyId, ...values }), {
    form,
    done: t.saved,
    then: unsaved.clear,
  });
  const { publicationWorkingDays, emergencyApprovalDays, indexPattern, indexExamples } = settings;
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ publicationWorkingDays, emergencyApprovalDays, indexPattern }}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(values)}
    >
      <h3>{t.periods}</h3>
      <NumberItem
        name="publicationWorkingDays"
        label={t.publicationDays}
        hint={t.publicationHint}
        required
        min={1}
        max={20}
      />
      <NumberItem
        name="emergencyApprovalDays"
        label={t.emergencyDays}
        hint={t.emergencyHint}
        required
        min={1}
        max={10}
      />
      <h3>{t.index}</h3>
      <Form.Item name="indexPattern" label={t.indexPattern} extra={t.indexHint}>
        <Radio.Group
          vertical
          options={(['year_serial', 'year_month_serial'] as const).map((value) => ({
            value,
            label: `${t[value]}（${t.example} ${indexExamples[value]}）`,
          }))}
        />
      </Form.Item>
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
          {t.savePeriods}
        </Button>
      </div>
    </Form>
  );
}
