import { Button, Form } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { setComparisonMinimum } from '../../api/collections.ts';
import type { ReportSettings } from '../../api/reports-compilation.ts';
import { useDesk } from '../../app/session.ts';
import { NumberItem } from '../../fields/fields.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { settingsReportsText } from '../../text/settings-reports.ts';
import { useText } from '../../text/use-text.ts';
import { SettingBasis } from './setting-basis.tsx';
import { SettingRead } from './setting-read.tsx';

/** From how many cases on an agency has a rate in the comparisons: set by who collects the reports. */
export function MinimumSetting({ settings }: { settings: ReportSettings }) {
  const t = useText(settingsReportsText);
  const { may } = useDesk();
  return (
    <section aria-labelledby="h-minimum">
      <h3 id="h-minimum">{t.comparison}</h3>
      {may('reporting.set_comparison_minimum') ? (
        <MinimumForm minimum={settings.comparisonMinimum} />
      ) : (
        <SettingRead
          label={t.minimum}
          value={settings.comparisonMinimum}
          does={t.minimumHint}
          basis={t.minimumBasis}
          by={t.minimumBy}
        />
      )}
    </section>
  );
}

function MinimumForm({ minimum }: { minimum: number }) {
  const t = useText(settingsReportsText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const [form] = Form.useForm<{ minimum: number }>();
  const unsaved = useUnsaved();
  const act = useAct((values: { minimum: number }) => setComparisonMinimum({ ...values, agencyId }), {
    form,
    done: t.minimumSaved,
    then: unsaved.clear,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ minimum }}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(values)}
    >
      <NumberItem
        name="minimum"
        label={t.minimum}
        hint={<SettingBasis does={t.minimumHint} basis={t.minimumBasis} />}
        required
        min={1}
        max={1000}
      />
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
          {general.save}
        </Button>
      </div>
    </Form>
  );
}
