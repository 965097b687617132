import type { Database, Tx } from '../../../kernel/database/types.ts';
import { yearOf, type CalendarDate } from '../../../kernel/dates.ts';
import { agencyById } from '../../identity/index.ts';
import type { DisclosureSettings, ReviewPlan as PlanShape } from '../contract.ts';
import { formatIndexNumber } from '../domain/number-keys.ts';
import type { ReviewPlan } from '../domain/review-plan.ts';
import { DEFAULT_SETTINGS, ownSettings } from '../store/settings.ts';

const planShape = (plan: ReviewPlan): PlanShape => ({
  ...plan,
  steps: plan.steps.map(({ step, roles }) => ({ step, roles: [...roles] })),
});

/** The settings of an agency with what is its own, and how index numbers will look. */
export async function settingsView(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
): Promise<DisclosureSettings> {
  const own = await ownSettings(db, agencyId);
  const settings = { ...DEFAULT_SETTINGS, ...own };
  const code = (await agencyById(db, agencyId, today))?.organisationCode ?? '';
  const day = { year: yearOf(today), month: Number(today.slice(5, 7)) };
  return {
    ...settings,
    reviewPlan: planShape(settings.reviewPlan),
    own: Object.keys(own),
    defaultPlan: planShape(DEFAULT_SETTINGS.reviewPlan),
    indexExamples: {
      year_serial: formatIndexNumber(code, day, 1, 'year_serial'),
      year_month_serial: formatIndexNumber(code, day, 1, 'year_month_serial'),
    },
  };
}
