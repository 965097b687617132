import { ActDialog } from '../act/act-dialog.tsx';
import { addPlace, changePlace, closePlace, recordVisits } from '../api/channels.ts';
import type { StaffReadingPlace } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ChoiceItem, LongTextItem, NumberItem, ReasonItem, TextItem } from '../fields/fields.tsx';
import { channelsText } from '../text/channels.ts';
import { useText } from '../text/use-text.ts';

export type PlaceDialog = { what: 'add' } | { what: 'change' | 'close' | 'visits'; place: StaffReadingPlace };

const choices = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }));

/** Adds, changes or closes a reading place, or enters the visits of a month. */
export function PlaceDialogs({ dialog, close }: { dialog: PlaceDialog; close: () => void }) {
  const t = useText(channelsText);
  const { agencyId } = useDesk();
  if (dialog.what === 'visits') {
    const { place } = dialog;
    return (
      <ActDialog
        title={t.enterVisits}
        lead={place.name}
        initial={{ month: place.missingMonths[0] ?? place.visits.at(-1)?.month }}
        send={(values) => recordVisits(place.id, values)}
        close={close}
      >
        <TextItem name="month" label={t.month} hint={t.monthHint} required max={7} />
        <NumberItem name="visits" label={t.visits} required max={10_000_000} />
        <TextItem name="reason" label={t.visitsReason} max={300} />
      </ActDialog>
    );
  }
  if (dialog.what === 'close') {
    const { place } = dialog;
    return (
      <ActDialog
        title={t.closePlace}
        danger
        lead={place.name}
        send={(values) => closePlace(place.id, values)}
        close={close}
      >
        <ReasonItem label={t.closeReason} />
      </ActDialog>
    );
  }
  const place = dialog.what === 'change' ? dialog.place : undefined;
  return (
    <ActDialog
      title={place ? t.changePlace : t.addPlace}
      initial={
        place
          ? { ...place, receivesTransfers: String(place.receivesTransfers) }
          : { kind: 'archives', receivesTransfers: 'false' }
      }
      send={(values) => (place ? changePlace(place.id, values) : addPlace({ agencyId, ...values }))}
      close={close}
    >
      <ChoiceItem name="kind" label={t.kind} required options={choices(t.placeKinds)} />
      <TextItem name="name" label={t.name} required max={80} />
      <TextItem name="address" label={t.address} required max={200} />
      <TextItem name="hours" label={t.hours} required max={200} />
      <TextItem name="phone" label={t.phone} required max={60} />
      <LongTextItem name="accessibility" label={t.accessibility} max={300} />
      <LongTextItem name="services" label={t.services} max={500} />
      <ChoiceItem name="receivesTransfers" label={t.receives} required options={choices(t.receivesOptions)} />
    </ActDialog>
  );
}
