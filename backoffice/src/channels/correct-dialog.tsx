import { ActDialog } from '../act/act-dialog.tsx';
import { correctChannelRelease } from '../api/channels.ts';
import type { ChannelRelease } from '../api/channels.ts';
import { LongTextItem, ReasonItem } from '../fields/fields.tsx';
import { channelsText } from '../text/channels.ts';
import { useText } from '../text/use-text.ts';
import { OutletFields } from './outlet-fields.tsx';

/** Corrects a record with a reason, or voids it. */
export function CorrectDialog({
  release,
  isVoid,
  close,
}: {
  release: ChannelRelease;
  isVoid: boolean;
  close: () => void;
}) {
  const t = useText(channelsText);
  if (isVoid)
    return (
      <ActDialog
        title={t.void}
        danger
        lead={t.voidLead}
        send={({ reason }) => correctChannelRelease(release.id, { reason, void: true })}
        close={close}
      >
        <ReasonItem label={t.correctReason} />
      </ActDialog>
    );
  const { channel, outletId, outletName, publishedOn, reference, note } = release;
  return (
    <ActDialog
      title={t.correct}
      lead={release.title}
      initial={{ channel, outletId, outletName, publishedOn, reference, note }}
      send={(values) =>
        correctChannelRelease(release.id, { ...values, outletId: values['outletId'] ?? null })
      }
      close={close}
    >
      <OutletFields />
      <LongTextItem name="note" label={t.note} max={500} />
      <ReasonItem label={t.correctReason} />
    </ActDialog>
  );
}
