import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActDialog } from '../act/act-dialog.tsx';
import { fetchSites, openSite } from '../api/sites.ts';
import { useDesk } from '../app/session.ts';
import { ChoiceItem, TextItem } from '../fields/fields.tsx';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';
import { ParticularsFields } from './particulars-fields.tsx';

/** Opens an agency's own site; agencies that have one already are left out. */
export function OpenSiteDialog({ close }: { close: () => void }) {
  const t = useText(sitesText);
  const { agencies } = useDesk();
  const navigate = useNavigate();
  const sites = useQuery({ queryKey: ['sites', 'all'], queryFn: () => fetchSites({ pageSize: 200 }) });
  const taken = new Set(sites.data?.items.map(({ agencyId }) => agencyId));
  const options = agencies
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActDialog
      title={t.openSite}
      lead={t.openLead}
      width={640}
      send={(values) => openSite(withoutBlanks(values))}
      done={t.opened}
      then={(site) => void navigate({ to: '/sites/$id', params: { id: site.id } })}
      close={close}
    >
      <ChoiceItem name="agencyId" label={t.agency} options={options} required />
      <TextItem name="slug" label={t.slug} hint={t.slugHint} required max={31} />
      <ParticularsFields />
    </ActDialog>
  );
}

const withoutBlanks = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
