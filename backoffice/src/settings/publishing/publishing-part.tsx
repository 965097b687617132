import { useQuery } from '@tanstack/react-query';
import { fetchDisclosureSettings } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { publishingText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';
import { InterpretationRuleForm } from './interpretation-form.tsx';
import { PeriodsForm } from './periods-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { PublishingFacts } from './publishing-facts.tsx';
import './publishing.css';

/** How the agency publishes: to change for who may, to read for all others. */
export function PublishingPart() {
  const t = useText(publishingText);
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['disclosure-settings', agencyId],
    queryFn: () => fetchDisclosureSettings(agencyId),
  });
  return (
    <section className="card stack handling" aria-labelledby="h-publishing">
      <h2 id="h-publishing">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <Loaded query={query}>
        {(settings) =>
          may('disclosure.change_settings') ? (
            <div key={agencyId}>
              <PlanForm key={JSON.stringify(settings.reviewPlan)} settings={settings} />
              <PeriodsForm settings={settings} />
              <InterpretationRuleForm />
            </div>
          ) : (
            <PublishingFacts settings={settings} />
          )
        }
      </Loaded>
    </section>
  );
}
