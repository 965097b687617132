import type { Case } from '../../api/requests.ts';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { caseText } from '../../text/case.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { CHANNELS, DELIVERIES, WANTED_FORMS } from '../../text/vocabulary.ts';

/** The facts of the request in a quiet block. */
export function CaseFacts({ data }: { data: Case }) {
  const t = useText(caseText);
  const language = useLanguage();
  const pick = useSay();
  const { row, request } = data;
  const rows: [string, React.ReactNode][] = [
    [t.agency, row.agencyName],
    [t.channel, CHANNELS[row.channel][language]],
    [
      request.submittedOn ? t.submitted : t.arrived,
      <Day key="a" on={request.submittedOn ?? row.arrivedOn} />,
    ],
    [t.received, <Day key="r" on={row.receivedOn} />],
    [t.division, row.divisionName],
    [t.assignee, row.assigneeName],
    [t.wantedForm, WANTED_FORMS[request.wantedForm][language]],
    [t.delivery, DELIVERIES[request.delivery][language]],
  ];
  if (request.documentNumber) rows.push([t.documentNumber, request.documentNumber]);
  if (row.closedOn)
    rows.push([t.closed, <Day key="c" on={row.closedOn} />], [t.outcome, pick(row.outcomeLabel)]);
  return (
    <section className="card" aria-labelledby="h-facts">
      <h2 id="h-facts">{t.facts}</h2>
      <Facts rows={rows} />
    </section>
  );
}
