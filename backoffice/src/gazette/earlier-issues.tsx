import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { fetchGazette, type GazetteIssue } from '../api/gazette.ts';
import { GAZETTE_STATES, gazetteText } from '../text/gazette.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { earlierUnpublished } from './contents.ts';

/** Tells who approves an issue that one with a lower number of the year is not out yet; it stands in nobody's way. */
export function EarlierIssues({ issue }: { issue: GazetteIssue }) {
  const t = useText(gazetteText);
  const language = useLanguage();
  const { agencyId, year } = issue;
  const { data } = useQuery({
    queryKey: ['gazette', agencyId, 'year', year],
    queryFn: () => fetchGazette({ agencyId, year }),
  });
  const open = earlierUnpublished(data?.issues ?? [], issue);
  if (open.length === 0) return null;
  const names = open.map(
    ({ number, state }) => `${t.ofNumber(number)}${t.inBrackets(GAZETTE_STATES[state][language])}`,
  );
  return <Alert type="warning" showIcon title={t.earlierOpen(names.join(t.listed))} />;
}
