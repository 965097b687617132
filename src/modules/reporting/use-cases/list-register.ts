import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listRegisterInput, type RegisterView } from '../contract.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import { isRegisterDocument } from '../domain/register/terms.ts';
import { standingEntries, type RegisterRow } from '../store/register.ts';
import { registerEntryView } from '../views/register-view.ts';
import { loadAgency, ofAgency } from './load-agency.ts';

/** Entries of the register that stand; with a year, those that count in it or are in force at its end. */
export const listRegister = defineRead({
  name: 'reporting.list_register',
  summary: { zh: '查看主动公开登记簿', en: 'list the register of table 2' },
  input: listRegisterInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { kind, year }): Promise<RegisterView> => {
    const rows = await standingEntries(ctx.tx, agency.id, kind);
    const counted = year === undefined ? rows : rows.filter((row) => countsIn(row, year));
    return {
      agencyId: agency.id,
      entries: counted.map(registerEntryView),
      mayEnter: ctx.may('reporting.enter_document', { agencyId: agency.id }),
    };
  },
});

function countsIn(row: RegisterRow, year: number): boolean {
  const { from, to } = yearPeriod(year);
  if (!isRegisterDocument(row.kind)) return row.to_on! >= from && row.to_on! <= to;
  return row.from_on <= to && (row.repealed_on === null || row.repealed_on >= from);
}
