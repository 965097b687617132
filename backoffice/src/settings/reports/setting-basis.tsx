import { settingsReportsText } from '../../text/settings-reports.ts';
import { useText } from '../../text/use-text.ts';

/** What a setting does, in one sentence, and on what it rests. */
export function SettingBasis({ does, basis }: { does: string; basis: string }) {
  const t = useText(settingsReportsText);
  return (
    <>
      {does}
      <br />
      {t.basis(basis)}
    </>
  );
}
