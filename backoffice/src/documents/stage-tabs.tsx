import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchDesk } from '../api/document-desk.ts';
import type { DocumentList } from '../api/documents.ts';
import { useDesk } from '../app/session.ts';
import { listsText } from '../text/document-lists.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { withPart } from '../list/read-address.ts';
import type { DocumentSearch } from './document-search.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** The work lists and stages with how many documents each holds. */
export function StageTabs({ search, found }: { search: DocumentSearch; found: DocumentList | undefined }) {
  const t = useText(documentsText);
  const lists = useText(listsText);
  const { options } = useVocabulary();
  const { agencyId, may } = useDesk();
  const desk = useQuery({
    queryKey: ['desk', agencyId],
    queryFn: () => fetchDesk(agencyId),
    enabled: may('disclosure.get_desk'),
  });
  const byStage = found?.byStage ?? {};
  const all = Object.values(byStage).reduce((sum, count) => sum + count, 0);
  const chosen = search.mine ? 'mine' : search.emergency ? 'emergency' : (search.stage ?? 'all');
  const tab = (key: string, label: string, count: number | undefined, part: DocumentSearch) => (
    <Link
      key={key}
      to="/documents"
      search={withPart(search, { stage: undefined, mine: undefined, emergency: undefined, ...part })}
      aria-current={key === chosen ? 'page' : undefined}
    >
      {label} <span>{count ?? 0}</span>
    </Link>
  );
  const toReview = desk.data?.toReview;
  const emergencies = found?.emergenciesOpen ?? 0;
  return (
    <nav className="list-tabs" aria-label={t.stages}>
      {toReview ? tab('mine', lists.mine, toReview.total, { mine: 'review' }) : null}
      {tab('all', t.allStages, all, {})}
      {options('stages')
        .filter(({ value }) => value !== 'discarded' || (byStage[value] ?? 0) > 0)
        .map(({ value, label }) => tab(value, label, byStage[value], { stage: value }))}
      {emergencies > 0 || search.emergency
        ? tab('emergency', lists.emergency, emergencies, { emergency: 'open' })
        : null}
    </nav>
  );
}
