import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchCase } from '../api/requests.ts';
import { Standing } from '../clock/standing.tsx';
import { StripDays } from '../clock/strip-days.tsx';
import { Day } from '../parts/day.tsx';
import { Facts } from '../parts/facts.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { generalText } from '../text/general.ts';
import { requestsText } from '../text/requests.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import { CHANNELS } from '../text/vocabulary.ts';

/** A case in brief, beside the list. */
export function CaseBeside({ id, close }: { id: string; close: () => void }) {
  const t = useText(requestsText);
  const general = useText(generalText);
  const language = useLanguage();
  const pick = useSay();
  const query = useQuery({ queryKey: ['case', id], queryFn: () => fetchCase(id) });
  return (
    <aside className="card" aria-label={t.preview}>
      <Loaded query={query}>
        {(data) => (
          <div className="stack">
            <div className="card-head" style={{ flexWrap: 'nowrap', margin: 0, alignItems: 'start' }}>
              <h2>{data.row.subject}</h2>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={general.close}
                onClick={close}
              />
            </div>
            {data.clock ? (
              <>
                <div className="row">
                  <Day on={data.clock.dueOn} /> <Standing clock={data.clock} />
                </div>
                <StripDays strip={data.clock.strip} small />
              </>
            ) : null}
            <Facts
              across
              rows={[
                [t.number, data.row.number],
                [t.stage, pick(data.row.stageLabel)],
                [t.applicant, data.applicant.name],
                [t.channel, CHANNELS[data.row.channel][language]],
                [t.received, data.row.receivedOn ? <Day on={data.row.receivedOn} /> : null],
                [t.assignee, data.row.assigneeName ?? data.row.divisionName],
              ]}
            />
            <p className="pre beside-text">{data.request.description}</p>
            <LinkButton lead to="/requests/$id" params={{ id }}>
              {t.openCase}
            </LinkButton>
          </div>
        )}
      </Loaded>
    </aside>
  );
}
