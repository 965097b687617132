import { Button, Form, Radio } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { changeReportSettings } from '../../api/reports-compilation.ts';
import type { ReportSettings } from '../../api/reports-compilation.ts';
import { useDesk } from '../../app/session.ts';
import { ReasonItem } from '../../fields/fields.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { signText } from '../../text/reports-sign.ts';
import { settingsReportsText } from '../../text/settings-reports.ts';
import { useText } from '../../text/use-text.ts';
import { SettingBasis } from './setting-basis.tsx';
import { SettingRead } from './setting-read.tsx';

/** Whether whoever wrote last may check: the leader changes it, with the reason. */
export function CheckerSetting({ settings }: { settings: ReportSettings }) {
  const t = useText(settingsReportsText);
  const rule = useText(signText);
  const { may } = useDesk();
  return (
    <section aria-labelledby="h-checker">
      <h3 id="h-checker">{t.check}</h3>
      {may('reporting.change_report_settings') ? (
        <CheckerForm settings={settings} />
      ) : (
        <SettingRead
          label={t.checker}
          value={settings.separateChecker ? rule.rulesSeparate : rule.rulesSame}
          does={t.checkerHint}
          basis={t.checkerBasis}
          by={t.checkerBy}
        />
      )}
    </section>
  );
}

function CheckerForm({ settings: { separateChecker } }: { settings: ReportSettings }) {
  const t = useText(settingsReportsText);
  const rule = useText(signText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const [form] = Form.useForm<{ separateChecker: boolean; reason: string }>();
  const unsaved = useUnsaved();
  const act = useAct((values: object) => changeReportSettings({ ...values, agencyId }), {
    form,
    done: t.checkerSaved,
    then: () => {
      form.resetFields(['reason']);
      unsaved.clear();
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ separateChecker }}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(values)}
    >
      <Form.Item
        name="separateChecker"
        label={t.checker}
        extra={<SettingBasis does={t.checkerHint} basis={t.checkerBasis} />}
      >
        <Radio.Group
          vertical
          options={[
            { value: true, label: rule.rulesSeparate },
            { value: false, label: rule.rulesSame },
          ]}
        />
      </Form.Item>
      <ReasonItem label={t.reason} hint={t.reasonHint} />
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
          {general.save}
        </Button>
      </div>
    </Form>
  );
}
