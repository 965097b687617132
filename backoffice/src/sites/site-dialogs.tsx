import { ActDialog } from '../act/act-dialog.tsx';
import {
  announceClosing,
  closeSite,
  keepSiteOpen,
  setEmblem,
  updateSite,
  type StaffSite,
} from '../api/sites.ts';
import { DateItem, FileItem, LongTextItem, ReasonItem } from '../fields/fields.tsx';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';
import { ParticularsFields, particularsOf } from './particulars-fields.tsx';

export type SiteDialog = 'edit' | 'emblem' | 'announce' | 'close' | 'keepOpen';

/** The acts on a site that ask for something. */
export function SiteDialogs({
  which,
  site,
  close,
}: {
  which: SiteDialog;
  site: StaffSite;
  close: () => void;
}) {
  const t = useText(sitesText);
  if (which === 'edit')
    return (
      <ActDialog
        title={t.edit}
        width={640}
        initial={particularsOf(site)}
        send={(values) => updateSite(site.id, { ...particularsOf(site), ...values })}
        close={close}
      >
        <ParticularsFields />
      </ActDialog>
    );
  if (which === 'emblem')
    return (
      <ActDialog
        title={t.emblem}
        lead={t.emblemLead}
        send={(values) => setEmblem(site.id, values)}
        close={close}
      >
        <FileItem name="file" label={t.emblemFile} kinds={t.emblemKinds} required />
      </ActDialog>
    );
  if (which === 'announce')
    return (
      <ActDialog
        title={t.announce}
        lead={t.announceLead}
        danger
        send={(values) => announceClosing(site.id, values)}
        close={close}
      >
        <DateItem name="closesOn" label={t.closesOn} required future />
        <LongTextItem
          name="announcement"
          label={t.announcement}
          hint={t.announcementHint}
          required
          max={500}
          rows={4}
        />
      </ActDialog>
    );
  if (which === 'close')
    return (
      <ActDialog title={t.close} lead={t.closeLead} danger send={() => closeSite(site.id)} close={close}>
        {null}
      </ActDialog>
    );
  return (
    <ActDialog title={t.keepOpen} send={(values) => keepSiteOpen(site.id, values)} close={close}>
      <ReasonItem label={t.keepOpenReason} />
    </ActDialog>
  );
}
