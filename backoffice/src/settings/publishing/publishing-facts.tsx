import type { DisclosureSettings } from '../../api/document-desk.ts';
import { Facts } from '../../parts/facts.tsx';
import { generalText } from '../../text/general.ts';
import { publishingText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';
import { PlanChain } from './plan-chain.tsx';

/** The settings for who may read them only. */
export function PublishingFacts({ settings }: { settings: DisclosureSettings }) {
  const t = useText(publishingText);
  const general = useText(generalText);
  const { reviewPlan, publicationWorkingDays, emergencyApprovalDays, indexPattern, indexExamples } = settings;
  return (
    <>
      <PlanChain plan={reviewPlan} />
      <Facts
        rows={[
          [t.persons, reviewPlan.distinctReviewers],
          [t.finalByAnother, reviewPlan.finalByAnother ? general.yes : general.no],
          [t.secrecyByAnother, reviewPlan.secrecyByAnother ? general.yes : general.no],
          [t.publicationDays, publicationWorkingDays],
          [t.emergencyDays, emergencyApprovalDays],
          [t.indexPattern, `${t[indexPattern]}（${t.example} ${indexExamples[indexPattern]}）`],
        ]}
      />
      <p className="soft">{t.readOnly}</p>
    </>
  );
}
