import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { FindField } from './find-field.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { Seal } from './seal.tsx';
import './shell.css';

/** The frame: places at the left (at the foot on a phone), search, agency and person on top. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText(shellText);
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t.skip}
      </a>
      <header className="shell-top">
        <Link to="/" className="shell-name" aria-label={t.product}>
          <Seal size={26} />
          <span>{t.product}</span>
        </Link>
        <FindField />
        <div className="shell-person">
          <AgencyChoice />
          <PersonMenu />
          <LanguageSwitch />
        </div>
      </header>
      <Navigation />
      <main id="page" tabIndex={-1} className="shell-content">
        {children}
      </main>
    </div>
  );
}
