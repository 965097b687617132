import { Button } from 'antd';
import { THEME_NAMES, THEMES, type ThemeName } from '../../../src/modules/platforms/contract.ts';
import { useAct } from '../act/use-act.ts';
import { updateSite, type StaffSite } from '../api/sites.ts';
import { ProblemList } from '../parts/problems.tsx';
import { sitesText } from '../text/sites.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { particularsOf } from './particulars-fields.tsx';

const CINNABAR = '#b3392b';

/** The themes with a small picture of each; the one in use is marked. */
export function ThemeCard({ site }: { site: StaffSite }) {
  const t = useText(sitesText);
  const language = useLanguage();
  const act = useAct((theme: ThemeName) => updateSite(site.id, { ...particularsOf(site), theme }));
  return (
    <section className="card stack" aria-labelledby="h-theme">
      <h2 id="h-theme">{t.theme}</h2>
      <p className="soft">{t.themeHint}</p>
      <ul className="themes">
        {THEME_NAMES.map((name) => {
          const { accent, masthead, seal, name: label } = THEMES[name];
          const isFilled = masthead === 'filled';
          return (
            <li key={name} className="theme" aria-current={name === site.theme ? 'true' : undefined}>
              <div className="theme-face" aria-hidden="true">
                <div
                  className="theme-masthead"
                  style={{ background: isFilled ? accent : '#fff', color: isFilled ? '#fff' : '#1b1f24' }}
                >
                  <span
                    className="theme-seal"
                    style={{ background: seal === 'accent' ? accent : CINNABAR }}
                  />
                  {t.previewTitle}
                </div>
                <div className="theme-body">
                  <span style={{ color: accent, textDecoration: 'underline' }}>{t.previewLink}</span>
                  <span className="theme-button" style={{ background: accent }}>
                    {t.previewButton}
                  </span>
                </div>
              </div>
              <div className="theme-foot">
                <span>{label[language]}</span>
                {name === site.theme ? (
                  <span className="soft">{t.themeChosen}</span>
                ) : site.may.update ? (
                  <Button
                    size="small"
                    loading={act.working}
                    onClick={() => void act.run(name)}
                    aria-label={`${t.useTheme}: ${label[language]}`}
                  >
                    {t.useTheme}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      <ProblemList problems={act.problems} />
    </section>
  );
}
