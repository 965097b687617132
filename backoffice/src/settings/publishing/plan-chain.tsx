import type { ReviewPlan } from '../../api/document-desk.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { reviewText } from '../../text/document-review.ts';
import { publishingText } from '../../text/settings-publishing.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';

/** The plan in one line: its steps in order, the secrecy review before the last. */
export function PlanChain({ plan }: { plan: ReviewPlan }) {
  const t = useText(publishingText);
  const review = useText(reviewText);
  const { colon } = useText(marksText);
  const { label } = useVocabulary();
  const names = plan.steps.map(({ step }) => label('reviewSteps', step));
  const chain = [...names.slice(0, -1), `［${review.asSecrecy}］`, ...names.slice(-1)];
  return (
    <p role="status">
      {t.chain}
      {colon}
      {chain.join(' → ')}
    </p>
  );
}
