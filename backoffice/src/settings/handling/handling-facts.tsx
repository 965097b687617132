import type { RequestSettings } from '../../api/requests.ts';
import { Facts } from '../../parts/facts.tsx';
import { generalText } from '../../text/general.ts';
import { handlingText, QUERY_VARIANTS, TITLE_STYLES } from '../../text/handling.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';

/** The settings for who may read them only. */
export function HandlingFacts({ settings }: { settings: RequestSettings }) {
  const t = useText(handlingText);
  const general = useText(generalText);
  const language = useLanguage();
  return (
    <>
      <Facts
        rows={[
          [t.levels, settings.approvalLevels.map((level) => ROLES[level]![language]).join(' → ')],
          [t.correctionDays, settings.correctionDays],
          [t.titleStyle, TITLE_STYLES[settings.titleStyle][language]],
          [t.portalUrl, settings.portalUrl || t.notSet],
          [t.annex, settings.clockAnnex ? general.yes : general.no],
          [t.query, QUERY_VARIANTS[settings.administrativeQueryVariant][language]],
        ]}
      />
      <p className="soft">{t.readOnly}</p>
    </>
  );
}
