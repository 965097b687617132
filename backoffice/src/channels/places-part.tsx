import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchPlaces, visitsExportUrl } from '../api/channels.ts';
import type { StaffReadingPlace } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { Facts } from '../parts/facts.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { channelsText } from '../text/channels.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { PlaceDialogs } from './place-dialogs.tsx';
import type { PlaceDialog } from './place-dialogs.tsx';

/** Reading places with their visits by month. */
export function PlacesPart() {
  const t = useText(channelsText);
  const { agencyId } = useDesk();
  const [dialog, choose] = useState<PlaceDialog | null>(null);
  const query = useQuery({ queryKey: ['reading-places', agencyId], queryFn: () => fetchPlaces(agencyId) });
  return (
    <Loaded query={query}>
      {({ places, mayEdit }) => (
        <div className="stack">
          <div className="card-head">
            <p className="soft small">{t.placesLead}</p>
            <div className="row">
              <ExportButton urlOf={(format) => visitsExportUrl({ agencyId, format })} />
              {mayEdit ? (
                <Button type="primary" onClick={() => choose({ what: 'add' })}>
                  {t.addPlace}
                </Button>
              ) : null}
            </div>
          </div>
          {places.length === 0 ? <p className="card">{t.empty}</p> : null}
          {places.map((place) => (
            <Place key={place.id} place={place} mayEdit={mayEdit} choose={choose} />
          ))}
          {dialog ? <PlaceDialogs dialog={dialog} close={() => choose(null)} /> : null}
        </div>
      )}
    </Loaded>
  );
}

function Place({
  place,
  mayEdit,
  choose,
}: {
  place: StaffReadingPlace;
  mayEdit: boolean;
  choose: (dialog: PlaceDialog) => void;
}) {
  const t = useText(channelsText);
  const { colon } = useText(marksText);
  return (
    <section className="card stack">
      <div className="card-head">
        <h2>{place.name}</h2>
        {mayEdit ? (
          <div className="row">
            <Button size="small" type="primary" onClick={() => choose({ what: 'visits', place })}>
              {t.enterVisits}
            </Button>
            <Button size="small" onClick={() => choose({ what: 'change', place })}>
              {t.changePlace}
            </Button>
            <Button size="small" danger onClick={() => choose({ what: 'close', place })}>
              {t.closePlace}
            </Button>
          </div>
        ) : null}
      </div>
      <Facts
        across
        rows={[
          [t.kind, t.placeKinds[place.kind]],
          [t.address, place.address],
          [t.hours, place.hours],
          [t.phone, place.phone],
          [t.accessibility, place.accessibility],
          [t.receives, t.receivesOptions[place.receivesTransfers ? 'true' : 'false']],
        ]}
      />
      <p>
        <strong>{t.visitsThisYear(place.visitsThisYear)}</strong>{' '}
        {place.missingMonths.length > 0 ? (
          <Mark tone="amber">{t.missing(place.missingMonths.join('、'))}</Mark>
        ) : null}
      </p>
      <ul className="row small">
        {place.visits.slice(-12).map((month) => (
          <li key={month.month}>
            {month.month}
            {colon}
            <strong>{month.visits}</strong>
            {month.corrections.map((one) => (
              <span key={one.at} className="soft">
                {' '}
                （{t.before(one.before)}，{one.reason}）
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
