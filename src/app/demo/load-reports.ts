import { addDays, yearOf, type CalendarDate } from '../../kernel/dates.ts';
import { enterDocument, enterFigure, repealDocument } from '../../modules/reporting/index.ts';
import { runAt, type City } from './city.ts';
import { holder } from './holder.ts';
import { DOCUMENTS } from './data/documents/index.ts';
import { REGISTERED_DOCUMENTS, REPORTED_FIGURES, SOURCES } from './data/register.ts';
import { documentNumberOf } from './data/wording.ts';
import { writeDocuments } from './document-text.ts';
import type { Happening } from './schedule.ts';
import { signedReports } from './sign-reports.ts';

const REGISTER_KINDS = { government_rules: 'rules', normative_document: 'normative_docs' } as const;
const QUARTERS = ['-03-31', '-06-30', '-09-30', '-12-31'] as const;
const QUARTER_BEGINS = ['-01-01', '-04-01', '-07-01', '-10-01'] as const;

/** Working days within which nobody has entered a new document yet. */
const NOT_YET_ENTERED = 65;

/** The register of table 2, last year's and this year's, and last year's annual reports on their way to publication. */
export function loadReports(city: City): Happening[] {
  return [...earlierDocuments(city), ...ownDocuments(city), ...figures(city), ...signedReports(city)];
}

function dayOf({ days }: City, [yearsBack, monthDay]: readonly [number, string]): CalendarDate {
  return `${days.lastYear + 1 - yearsBack}-${monthDay}`;
}

interface Registered {
  readonly agency: string;
  readonly kind: 'rules' | 'normative_docs';
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: CalendarDate;
  readonly source: string;
  readonly repealed: { readonly on: CalendarDate; readonly basis: string } | null;
}

/** Entered on the day of issue, or with the set-up when it is older. */
function entered(city: City, { agency, repealed, ...document }: Registered, minute: number): Happening[] {
  const { setUpOn } = city.days;
  let id = '';
  const clerk = holder(city, agency, 'foi_clerk');
  const agencyId = city.agency(agency).id;
  const first: Happening = {
    on: document.issuedOn < setUpOn ? addDays(setUpOn, 1) : document.issuedOn,
    minute,
    act: async (at) => void ({ id } = await runAt(city, at, clerk, enterDocument, { agencyId, ...document })),
  };
  if (!repealed) return [first];
  const act = async (at: Date): Promise<void> => {
    const input = { id, repealedOn: repealed.on, basis: repealed.basis };
    await runAt(city, at, clerk, repealDocument, input);
  };
  return [first, { on: repealed.on, minute: minute + 1, act }];
}

function earlierDocuments(city: City): Happening[] {
  return REGISTERED_DOCUMENTS.flatMap(({ agency, kind, title, number, issued, repealed, basis }, nth) => {
    const issuedOn = dayOf(city, issued);
    const documentNumber = documentNumberOf(number[0], yearOf(issuedOn), number[1]);
    const end = repealed && basis ? { on: dayOf(city, repealed), basis } : null;
    const document = { agency, kind, title, documentNumber, issuedOn, source: SOURCES.before, repealed: end };
    return entered(city, document, 300 + nth * 2);
  });
}

/** Rules and normative documents that the city's own publishing has brought out; the newest still wait to be entered. */
function ownDocuments(city: City): Happening[] {
  const written = writeDocuments(DOCUMENTS, city.days, (code) => city.agency(code).name);
  return written.flatMap(({ source, title, number, signedOn, releasedOn }, nth) => {
    const kind = REGISTER_KINDS[source.kind as keyof typeof REGISTER_KINDS];
    if (!kind || source.stays || signedOn > city.days.workday(-NOT_YET_ENTERED)) return [];
    const { agency, repealed } = source;
    const end = repealed ? { on: city.days.after(releasedOn, repealed.after), basis: repealed.basis } : null;
    const document = {
      agency,
      kind,
      title,
      documentNumber: number ?? '',
      issuedOn: signedOn,
      source: SOURCES.published,
      repealed: end,
    };
    return entered(city, document, 400 + nth);
  });
}

function figures(city: City): Happening[] {
  const { lastYear } = city.days;
  return REPORTED_FIGURES.flatMap(({ agency, kind, lastYear: inLastYear, quarter }, nth) => {
    const clerk = holder(city, agency, 'foi_clerk');
    const enter = (from: CalendarDate, to: CalendarDate, amount: number): Happening => ({
      on: addDays(to, 5),
      minute: 200 + nth,
      act: async (at) => {
        const figure = kind === 'fees' ? { amountWan: amount } : { quantity: amount };
        const input = {
          agencyId: city.agency(agency).id,
          kind,
          from,
          to,
          source: SOURCES.business,
          ...figure,
        };
        await runAt(city, at, clerk, enterFigure, input);
      },
    });
    const year = lastYear + 1;
    return [
      enter(`${lastYear}-01-01`, `${lastYear}-12-31`, inLastYear),
      ...QUARTERS.map((end, at) => enter(`${year}${QUARTER_BEGINS[at]!}`, `${year}${end}`, quarter)),
    ];
  });
}
