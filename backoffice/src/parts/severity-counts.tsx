import { Mark } from './mark.tsx';
import { reviewText } from '../text/reviews.ts';
import { useText } from '../text/use-text.ts';

interface Counts {
  errors: number;
  warnings: number;
  infos?: number;
}

/** How many errors and warnings the checks found, in words; notes only where there is nothing graver. `judged`: all errors. */
export function SeverityCounts({ counts, judged = false }: { counts: Counts; judged?: boolean }) {
  const t = useText(reviewText);
  const { errors, warnings, infos = 0 } = counts;
  if (errors + warnings === 0)
    return (
      <span className="row" style={{ gap: 4 }}>
        <Mark tone="pine">{t.noFindings}</Mark>
        {infos > 0 ? <span className="soft small nowrap">{t.infos(infos)}</span> : null}
      </span>
    );
  return (
    <span className="row" style={{ gap: 4 }}>
      {errors > 0 ? (
        <Mark tone={judged ? 'plain' : 'cinnabar'}>{judged ? t.errorsJudged(errors) : t.errors(errors)}</Mark>
      ) : null}
      {warnings > 0 ? <Mark tone="amber">{t.warnings(warnings)}</Mark> : null}
    </span>
  );
}
