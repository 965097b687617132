import { permit, type Actor, type Policy, type Subject } from '../../../src/kernel/policy/policy.ts';
import { PUBLIC_ACTOR, ROLES } from '../../../src/modules/identity/index.ts';
import { as, asApplicant } from '../runtime.ts';

export const COLUMNS = ['public', 'applicant', 'self', ...ROLES] as const;

/** Permissions by action and column, in letters (see the legend in the expected file). */
export type PermissionTable = ReadonlyMap<string, Readonly<Record<string, string>>>;

const RECORD: Subject = { agencyId: 'A', divisionId: 'D', assigneeId: 'somebody', recordId: 'R' };

/** What the policy answers, asked subject by subject; never read off its rows. */
export function permissionTable(policy: Policy): PermissionTable {
  const table = new Map<string, Record<string, string>>();
  for (const action of [...policy.keys()].sort()) {
    const asks = (actor: Actor, subject: Subject): boolean =>
      permit(policy, actor, action, subject) !== undefined;
    const everyone = asks(PUBLIC_ACTOR, {});
    const nobody: Actor = { kind: 'person', id: 'me', name: '', grants: [] };
    const self = asks(nobody, { ...RECORD, assigneeId: 'me' });
    const row: Record<string, string> = {
      public: everyone ? 'y' : '',
      applicant: everyone ? 'y' : asks(asApplicant('R'), RECORD) ? 'o' : '',
      self: self ? 'y' : '',
    };
    for (const role of ROLES) row[role] = everyone ? 'y' : letters(asks, role, self);
    table.set(action, row);
  }
  return table;
}

function letters(
  asks: (actor: Actor, subject: Subject) => boolean,
  role: (typeof ROLES)[number],
  self: boolean,
): string {
  const at = (agencyId: string, divisionId: string, more = {}) =>
    as(role, agencyId, { id: 'me', divisionId, ...more });
  const agency = asks(at('A', 'E'), RECORD);
  const found = [
    agency ? 'a' : '',
    !agency && asks(at('A', 'D'), RECORD) ? 'd' : '',
    !agency && !self && asks(at('A', 'E'), { ...RECORD, assigneeId: 'me' }) ? 'm' : '',
    asks(at('B', 'E', { subordinateAgencyIds: ['A'] }), RECORD) ? 'b' : '',
    asks(at('C', 'E'), RECORD) ? 'x' : '',
  ];
  return found.join('');
}

const LEGEND = `# Who may do what

Written by \`GONGKAI_WRITE_EXPECTED=1 node --test tests/integration/policy-matrix.test.ts\` and read by the same test
without that variable: a change of policy must change this file, so that it is seen in review.

Letters: \`y\` yes, without any post · \`o\` on the own record · \`a\` every record of the own agency · \`d\` records of the own
division · \`m\` records assigned to me · \`b\` records of agencies below · \`x\` records of any agency · empty: never.
`;

/** The table as a Markdown page. */
export function renderTable(table: PermissionTable): string {
  const rows = [...table].map(([action, row]) => [
    `\`${action}\``,
    ...COLUMNS.map((column) => row[column] ?? ''),
  ]);
  const all = [['Action', ...COLUMNS], ...rows];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [LEGEND, line(all[0]!), rule, ...rows.map(line), ''].join('\n');
}

/** Reads a page written by {@link renderTable}. */
export function readTable(page: string): PermissionTable {
  const rows = page
    .split('\n')
    .filter((text) => text.startsWith('| `'))
    .map((text) =>
      text
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([action, ...cells]) => [
      action!.replaceAll('`', ''),
      Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ''])),
    ]),
  );
}
