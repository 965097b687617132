import { Link } from '@tanstack/react-router';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** The stages with how many documents each holds. */
export function StageTabs({
  chosen,
  byStage,
}: {
  chosen: string | undefined;
  byStage: Record<string, number> | undefined;
}) {
  const t = useText(documentsText);
  const { options } = useVocabulary();
  const all = Object.values(byStage ?? {}).reduce((sum, count) => sum + count, 0);
  const tab = (stage: string | undefined, label: string, count: number | undefined) => (
    <Link
      key={stage ?? 'all'}
      to="/documents"
      search={(search: object) => ({ ...search, stage, page: undefined })}
      aria-current={stage === chosen ? 'page' : undefined}
    >
      {label} <span>{count ?? 0}</span>
    </Link>
  );
  return (
    <nav className="list-tabs" aria-label={t.stages}>
      {tab(undefined, t.allStages, all)}
      {options('stages').map(({ value, label }) => tab(value, label, byStage?.[value]))}
    </nav>
  );
}
