import { Link, getRouteApi } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useDesk } from '../app/session.ts';
import { settingsText } from '../text/settings.ts';
import { useText } from '../text/use-text.ts';
import { AgenciesPart } from './agencies/agencies-part.tsx';
import { CalendarPart } from './calendar/calendar-part.tsx';
import { DelegationPart } from './delegation/delegation-part.tsx';
import { HandlingPart } from './handling/handling-part.tsx';
import { PeoplePart } from './people/people-part.tsx';
import { PublishingPart } from './publishing/publishing-part.tsx';
import { ReportsPart } from './reports/reports-part.tsx';
import { SignInRulesPart } from './sign-in/sign-in-rules-part.tsx';
import { WordsPart } from './words/words-part.tsx';
import '../list/record-table.css';
import './settings.css';

const route = getRouteApi('/settings/{-$part}');

const PARTS = [
  'calendar',
  'agencies',
  'people',
  'delegation',
  'handling',
  'publishing',
  'words',
  'reports',
  'signIn',
] as const;
type Part = (typeof PARTS)[number];
const PAGES: Readonly<Record<Part, ComponentType>> = {
  calendar: CalendarPart,
  agencies: AgenciesPart,
  people: PeoplePart,
  delegation: DelegationPart,
  handling: HandlingPart,
  publishing: PublishingPart,
  words: WordsPart,
  reports: ReportsPart,
  signIn: SignInRulesPart,
};
const NEEDS: Partial<Record<Part, string>> = {
  people: 'identity.list_people',
  handling: 'requests.get_settings',
  publishing: 'disclosure.get_settings',
  words: 'disclosure.list_checked_words',
  reports: 'reporting.get_report_settings',
  signIn: 'identity.set_sign_in_rules',
};

/** The settings, one part at a time; only what the person may see. */
export function SettingsPage() {
  const t = useText(settingsText);
  const { may } = useDesk();
  const { part } = route.useParams();
  const shown = PARTS.filter((one) => NEEDS[one] === undefined || may(NEEDS[one]));
  const chosen = shown.find((one) => one === part) ?? 'calendar';
  const Page = PAGES[chosen];
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <nav className="list-tabs" aria-label={t.parts}>
        {shown.map((one) => (
          <Link
            key={one}
            to="/settings/{-$part}"
            params={{ part: one }}
            aria-current={one === chosen ? 'page' : undefined}
          >
            {t[one]}
          </Link>
        ))}
      </nav>
      <Page />
    </>
  );
}
