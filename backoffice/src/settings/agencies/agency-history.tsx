import type { Agency } from '../../api/identity.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

/** The names and places of an agency through time, newest first. */
export function AgencyHistory({ agency, nameOf }: { agency: Agency; nameOf: (id: string | null) => string }) {
  const t = useText(settingsText);
  return (
    <section className="card" aria-labelledby="h-history">
      <h2 id="h-history">{t.history}</h2>
      <ul className="entries">
        {[...agency.nameHistory]
          .sort((a, b) => b.validFrom.localeCompare(a.validFrom))
          .map((version) => (
            <li key={version.validFrom}>
              {version.validFrom} {t.since} {version.name}
              <span className="soft small">
                {' '}
                {version.documentAbbreviation}
                {version.parentId ? ` · ${t.parent} ${nameOf(version.parentId)}` : ''}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
