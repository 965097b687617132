import type { Agency } from '../../api/identity.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

interface Props {
  agencies: readonly Agency[];
  parentId: string | null;
  chosen: string;
  choose: (id: string) => void;
}

/** One level of the tree with what lies below it. */
export function AgencyTree({ agencies, parentId, chosen, choose }: Props) {
  const t = useText(settingsText);
  const known = new Set(agencies.map(({ id }) => id));
  const here = agencies
    .filter((agency) =>
      parentId === null ? !known.has(agency.parentId ?? '') : agency.parentId === parentId,
    )
    .sort((a, b) => a.sortOrder - b.sortOrder);
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map((agency) => (
        <li key={agency.id}>
          <button
            type="button"
            aria-current={agency.id === chosen ? 'true' : undefined}
            onClick={() => choose(agency.id)}
          >
            {agency.shortName}
            {agency.closedOn ? <span className="soft small"> {t.gone}</span> : null}
          </button>
          <AgencyTree agencies={agencies} parentId={agency.id} chosen={chosen} choose={choose} />
        </li>
      ))}
    </ul>
  );
}
