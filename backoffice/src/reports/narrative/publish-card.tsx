import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { publishReport } from '../../api/reports.ts';
import type { ReportView } from '../../api/reports.ts';
import { useDesk } from '../../app/session.ts';
import { DateItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';

/** The whole report: state and publication. */
export function PublishCard({ report }: { report: ReportView }) {
  const t = useText(reportsText);
  const { today } = useDesk().me;
  const [publishing, publish] = useState(false);
  const { agencyId, year, state, publishedOn } = report;
  return (
    <section className="card stack" aria-labelledby="h-report">
      <div className="card-head">
        <h2 id="h-report">{report.title}</h2>
        <Mark tone={state === 'published' ? 'pine' : 'indigo'}>{t[state]}</Mark>
      </div>
      <p className="soft">{publishedOn ? t.publishedOn(publishedOn) : t.dueOn(report.dueOn)}</p>
      {report.mayPublish ? (
        <div>
          <Button type="primary" onClick={() => publish(true)}>
            {t.publish}
          </Button>
        </div>
      ) : null}
      {publishing ? (
        <ActDialog
          title={t.publish}
          lead={t.publishLead}
          initial={{ on: today }}
          send={(values) => publishReport(agencyId, year, values)}
          close={() => publish(false)}
        >
          <DateItem name="on" label={t.publishOn} />
        </ActDialog>
      ) : null}
    </section>
  );
}
