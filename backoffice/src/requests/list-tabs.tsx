import { Link } from '@tanstack/react-router';
import type { ListName, ListRequestsOutput } from '../../../src/modules/requests/contract.ts';
import { requestsText } from '../text/requests.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { LISTS } from '../text/vocabulary.ts';

/** The work lists with how many each holds. */
export function ListTabs({
  chosen,
  counts,
}: {
  chosen: ListName;
  counts: ListRequestsOutput['counts'] | undefined;
}) {
  const language = useLanguage();
  const t = useText(requestsText);
  return (
    <nav className="list-tabs" aria-label={t.lists}>
      {(Object.keys(LISTS) as ListName[]).map((list) => (
        <Link
          key={list}
          to="/requests"
          search={(search: object) => ({ ...search, list, page: undefined, open: undefined })}
          aria-current={list === chosen ? 'page' : undefined}
        >
          {LISTS[list][language]} <span>{counts?.[list]}</span>
        </Link>
      ))}
    </nav>
  );
}
