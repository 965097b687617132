import { ActDialog } from '../../act/act-dialog.tsx';
import { reviseAgency } from '../../api/identity.ts';
import type { Agency } from '../../api/identity.ts';
import { TextItem } from '../../fields/fields.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';
import { ContactFields } from './contact-fields.tsx';

/** Contact, remedies and codes: what has no history. */
export function ReviseAgency({ agency, close }: { agency: Agency; close: () => void }) {
  const t = useText(settingsText);
  const { region, organisationCode, foiOffice, remedies } = agency;
  return (
    <ActDialog
      title={t.revise}
      width={720}
      initial={{ region, organisationCode, foiOffice, remedies }}
      send={(values) => reviseAgency(agency.id, values)}
      close={close}
    >
      <div className="field-pair">
        <TextItem name="region" label={t.region} required max={60} />
        <TextItem name="organisationCode" label={t.organisationCode} required max={30} />
      </div>
      <ContactFields />
    </ActDialog>
  );
}
