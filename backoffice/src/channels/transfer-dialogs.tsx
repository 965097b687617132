import { ActDialog } from '../act/act-dialog.tsx';
import { closeTransfer, discardTransfer, openTransfer } from '../api/channels.ts';
import type { Transfer, TransferList } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ChoiceItem, DateItem, ReasonItem, TextItem } from '../fields/fields.tsx';
import { channelsText } from '../text/channels.ts';
import { useText } from '../text/use-text.ts';

export type TransferDialog =
  | { what: 'open'; receivers: TransferList['receivers']; placeId?: string }
  | { what: 'close' | 'discard'; transfer: Transfer };

const choices = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }));

/** Makes a transfer list, records that it changed hands, or gives it up. */
export function TransferDialogs({ dialog, close }: { dialog: TransferDialog; close: () => void }) {
  const t = useText(channelsText);
  const { agencyId, me } = useDesk();
  if (dialog.what === 'open') {
    const { receivers, placeId } = dialog;
    const chosen = receivers.find((one) => one.placeId === placeId) ?? receivers[0];
    return (
      <ActDialog
        title={t.openTransfer}
        lead={t.transferLead}
        initial={{
          placeId: chosen?.placeId,
          from: chosen?.oldestOn ?? `${me.today.slice(0, 4)}-01-01`,
          to: me.today,
          form: 'paper',
        }}
        send={({ placeId: place, receiverName, ...values }) =>
          openTransfer({ agencyId, ...values, placeId: place ?? null, receiverName: receiverName ?? '' })
        }
        close={close}
      >
        <ChoiceItem
          name="placeId"
          label={t.receiver}
          options={receivers.map((one) => ({
            value: one.placeId,
            label: `${one.name}（${t.waiting(one.waiting)}）`,
          }))}
        />
        <TextItem name="receiverName" label={t.receiverName} hint={t.receiverHint} max={120} />
        <DateItem name="from" label={t.from} required />
        <DateItem name="to" label={t.to} required />
        <ChoiceItem name="form" label={t.form} required options={choices(t.forms)} />
      </ActDialog>
    );
  }
  const { transfer } = dialog;
  if (dialog.what === 'discard')
    return (
      <ActDialog
        title={t.discard}
        danger
        lead={`${transfer.number} ${transfer.receiverName}`}
        send={(values) => discardTransfer(transfer.id, values)}
        close={close}
      >
        <ReasonItem label={t.discardReason} />
      </ActDialog>
    );
  return (
    <ActDialog
      title={t.closeTransfer}
      lead={`${transfer.number} ${transfer.receiverName}`}
      initial={{ handedOn: me.today, handedBy: me.person.name }}
      send={(values) => closeTransfer(transfer.id, values)}
      close={close}
    >
      <DateItem name="handedOn" label={t.handedOn} required />
      <TextItem name="handedBy" label={t.handedBy} required max={60} />
      <TextItem name="receivedBy" label={t.receivedBy} required max={60} />
      <TextItem name="note" label={t.note} max={500} />
    </ActDialog>
  );
}
