import { dateText } from '../text/dates.ts';
import { useLanguage } from '../text/use-text.ts';

/** A calendar date with its weekday: 2026-03-30（周一）. */
export function Day({ on }: { on: string | null | undefined }) {
  const language = useLanguage();
  if (!on) return <span className="soft">—</span>;
  return (
    <time dateTime={on} className="nowrap">
      {dateText(on, language)}
    </time>
  );
}
