import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchCollections } from '../api/collections.ts';
import type { CollectionList } from '../api/collections.ts';
import { useDesk } from '../app/session.ts';
import { Day } from '../parts/day.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { collectionText } from '../text/collections.ts';
import { useText } from '../text/use-text.ts';
import { CollectingTabs } from './collecting-tabs.tsx';
import { StatePicture } from './state-picture.tsx';

/** All collections of the office, newest year first, each with its picture of states. */
export function CollectionsPage() {
  const t = useText(collectionText);
  const { agencyId } = useDesk();
  const query = useQuery({
    queryKey: ['collections', agencyId],
    queryFn: () => fetchCollections(agencyId),
  });
  return (
    <>
      <CollectingTabs at="collections" />
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        {query.data?.mayOpen ? (
          <LinkButton lead to="/collections/new">
            {t.open}
          </LinkButton>
        ) : null}
      </div>
      <Loaded query={query}>
        {({ collections }) =>
          collections.length === 0 ? (
            <p className="card">
              {t.none} <span className="soft">{t.noneHint}</span>
            </p>
          ) : (
            <ul className="stack">
              {[...collections]
                .sort((a, b) => b.year - a.year || b.openedOn.localeCompare(a.openedOn))
                .map((collection) => (
                  <CollectionCard key={collection.id} collection={collection} />
                ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function CollectionCard({ collection }: { collection: CollectionList['collections'][number] }) {
  const t = useText(collectionText);
  const { counts } = collection;
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          <Link to="/collections/$id" params={{ id: collection.id }}>
            {collection.title || t.yearOf(collection.year)}
          </Link>
        </h2>
        <div className="row">
          {collection.closedOn ? <Mark tone="plain">{t.closed}</Mark> : null}
          {collection.usedForReport ? <Mark tone="pine">{t.usedForReport}</Mark> : null}
          {collection.usedForReport && collection.publishedWithoutSum ? (
            <Mark tone="amber">{t.notInPublished}</Mark>
          ) : null}
          {counts.submissionOverdue > 0 ? (
            <Mark tone="cinnabar">{t.overdueCount(counts.submissionOverdue)}</Mark>
          ) : null}
        </div>
      </div>
      <p className="soft" style={{ marginBottom: 10 }}>
        {t.members(counts.members)} · {t.submitBy} <Day on={collection.submitBy} /> · {t.publishBy}{' '}
        <Day on={collection.publishBy} />
      </p>
      <StatePicture counts={counts} />
    </li>
  );
}
