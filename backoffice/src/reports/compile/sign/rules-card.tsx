import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../../act/act-dialog.tsx';
import { changeReportSettings, fetchReportSettings } from '../../../api/reports-compilation.ts';
import { useDesk } from '../../../app/session.ts';
import { ReasonItem } from '../../../fields/fields.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';

/** Whether whoever wrote last may check; the leader may change it, with the reason. */
export function RulesCard() {
  const t = useText(signText);
  const { agencyId, may } = useDesk();
  const [changing, change] = useState(false);
  const { data } = useQuery({
    queryKey: ['report-settings', agencyId],
    queryFn: () => fetchReportSettings(agencyId),
    enabled: may('reporting.get_report_settings'),
  });
  if (!data) return null;
  return (
    <section className="card" aria-labelledby="h-rules">
      <div className="card-head">
        <h2 id="h-rules">{t.rules}</h2>
        {may('reporting.change_report_settings') ? (
          <Button size="small" onClick={() => change(true)}>
            {t.rulesChange}
          </Button>
        ) : null}
      </div>
      <p>{data.separateChecker ? t.rulesSeparate : t.rulesSame}</p>
      {changing ? (
        <ActDialog
          title={t.rulesChange}
          initial={{ separateChecker: data.separateChecker }}
          send={(values) => changeReportSettings({ agencyId, separateChecker: false, ...values })}
          close={() => change(false)}
        >
          <Form.Item name="separateChecker" valuePropName="checked">
            <Checkbox>{t.rulesSeparate}</Checkbox>
          </Form.Item>
          <ReasonItem label={t.reason} />
        </ActDialog>
      ) : null}
    </section>
  );
}
