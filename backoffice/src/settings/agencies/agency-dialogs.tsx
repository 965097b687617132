import { ActDialog } from '../../act/act-dialog.tsx';
import { closeAgency, moveAgency, renameAgency } from '../../api/identity.ts';
import type { Agency } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { ChoiceItem, DateItem, ReasonItem, TextItem } from '../../fields/fields.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

export type AgencyDialog = 'rename' | 'move' | 'close';

interface Props {
  which: AgencyDialog;
  agency: Agency;
  agencies: readonly Agency[];
  close: () => void;
}

/** Changes that leave the past as it was: new name, new place, closing. */
export function AgencyDialogs({ which, agency, agencies, close }: Props) {
  const t = useText(settingsText);
  const { today } = useDesk().me;
  const others = agencies
    .filter(({ id, closedOn }) => id !== agency.id && closedOn === null)
    .map(({ id, name }) => ({ value: id, label: name }));
  if (which === 'rename') {
    const { name, shortName, documentAbbreviation } = agency;
    return (
      <ActDialog
        title={t.rename}
        lead={t.keepHistory}
        initial={{ name, shortName, documentAbbreviation, validFrom: today }}
        send={(values) => renameAgency(agency.id, values)}
        close={close}
      >
        <TextItem name="name" label={t.agencyName} required max={100} />
        <TextItem name="shortName" label={t.shortName} required max={50} />
        <TextItem name="documentAbbreviation" label={t.abbreviation} required max={20} />
        <DateItem name="validFrom" label={t.validFrom} required future />
        <ReasonItem label={t.reason} />
      </ActDialog>
    );
  }
  if (which === 'move') {
    return (
      <ActDialog
        title={t.move}
        lead={t.keepHistory}
        initial={{ parentId: agency.parentId, validFrom: today }}
        send={(values) => moveAgency(agency.id, { ...values, parentId: values['parentId'] ?? null })}
        close={close}
      >
        <ChoiceItem name="parentId" label={t.parent} options={others} />
        <DateItem name="validFrom" label={t.validFrom} required future />
        <ReasonItem label={t.reason} />
      </ActDialog>
    );
  }
  return (
    <ActDialog
      title={t.close}
      lead={t.keepHistory}
      danger
      initial={{ closedOn: today }}
      send={(values) => closeAgency(agency.id, { ...values, successorId: values['successorId'] ?? null })}
      close={close}
    >
      <DateItem name="closedOn" label={t.closedOn} required future />
      <ChoiceItem name="successorId" label={t.successor} options={others} />
      <ReasonItem label={t.reason} />
    </ActDialog>
  );
}
