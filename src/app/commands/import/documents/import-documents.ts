import { AppError } from '../../../../kernel/errors.ts';
import { importDocument, redirectFor } from '../../../../modules/disclosure/index.ts';
import {
  actorOfLogin,
  agencyByWord,
  agencyTree,
  ROLE_LABELS,
  type Agency,
  type Role,
} from '../../../../modules/identity/index.ts';
import { columnsOf } from '../../../../modules/platforms/index.ts';
import { permit, type Actor } from '../../../../kernel/policy/policy.ts';
import type { Runtime } from '../../../../kernel/runtime/context.ts';
import type { CommandOutput, DatabaseCommand } from '../../../database-commands.ts';
import { IMPORT } from '../messages.ts';
import { columnFinder } from './columns.ts';
import { BARRED, SAY } from './messages.ts';
import { openMapping, openSource, type Source } from './open-source.ts';
import { planDocuments, type PlannedRow, type Planning } from './plan-documents.ts';
import { oldPath } from './read-row.ts';
import { ImportStopped, storeDocuments } from './store-documents.ts';

const SAY_EVERY = 50;
/** [CONV] */
const BATCH = 200;

/**
 * `gongkai import documents PATH`: what an older site had published, from an index and its pages, a table alone, or a
 * folder of pages. First every row is read and tried, then what is new is stored batch by batch; a killed import is gone
 * on with by running it again. Exit 0 done (or a dry run without refusals), 1 refused rows and nothing stored.
 */
export const importDocuments: DatabaseCommand = async ({ runtime }, args, output) => {
  const { stdout, stderr } = output;
  const agency = await agencyOf(runtime, args['agency']);
  const actor = await personOf(runtime, args['by']);
  mayImport(runtime, actor, agency);
  const basis = typeof args['basis'] === 'string' ? args['basis'].trim() : '';
  if (basis === '') throw new AppError('invalid', BARRED.noBasis);
  const source = await openSource(String(args['path']));
  const mapping = await openMapping(args['mapping']);
  stderr(SAY.begun(source.rows.length, agency.name, actor.name));
  const paths = new Set(source.rows.flatMap(({ says }) => oldPath(says.address) ?? []));
  const planning: Planning = {
    runtime,
    actor,
    frame: {
      agencyId: agency.id,
      batchId: source.fingerprint.slice(0, 32),
      batchSource: source.name.slice(0, 300),
      basis,
    },
    place: {
      folder: source.folder,
      columns: columnFinder(await columnsOf(runtime.db, agency.id), mapping),
      leaveOutFiles: args['leaveOutFiles'] === true,
      pathOf: async ({ pathname, search }) => {
        const path = oldPath(pathname + search);
        if (path === null) return null;
        return paths.has(path) || (await redirectFor(runtime.db, path)) !== null ? path : null;
      },
    },
    progress: sayEvery(stderr, SAY.checked),
  };
  const rows = await planDocuments(source.rows, planning);
  const dry = args['dryRun'] === true;
  const barred = rows.some(({ result }) => result === 'refused') && args['skipRefused'] !== true;
  const fresh = rows.filter(({ result }) => result === 'new');
  const size = typeof args['batch'] === 'number' ? args['batch'] : BATCH;
  const storing = { ...planning, progress: (done: number, all: number) => stderr(SAY.stored(done, all)) };
  let stored = 0;
  try {
    if (!dry && !barred) stored = await storeDocuments(fresh, size, storing);
  } catch (error) {
    if (!(error instanceof ImportStopped)) throw error;
    stderr(SAY.stopped(error.stored, fresh.length));
    throw error.reason;
  }
  account({ source, agency, actor, rows, dry, barred, stored }, args['json'] === true, stdout);
  return barred ? 1 : 0;
};

function sayEvery(
  stderr: CommandOutput['stderr'],
  say: (done: number, all: number) => string,
): Planning['progress'] {
  return (done, all) => {
    if (done % SAY_EVERY === 0 || done === all) stderr(say(done, all));
  };
}

/** The agency whose documents they become: the one named, or the only one that stands above all others. */
async function agencyOf({ db }: Runtime, word: unknown): Promise<Agency> {
  if (typeof word === 'string') {
    const found = await agencyByWord(db, word);
    if (!found) throw new AppError('not_found', IMPORT.unknownKeeper(word));
    return found;
  }
  const roots = await agencyTree(db);
  if (roots.length !== 1) throw new AppError('invalid', IMPORT.noKeeper);
  return roots[0]!;
}

async function personOf({ db, now }: Runtime, login: unknown): Promise<Actor> {
  if (typeof login !== 'string' || login === '') throw new AppError('invalid', BARRED.noBy);
  const actor = await actorOfLogin(db, login, now());
  if (!actor) throw new AppError('not_found', BARRED.unknownPerson(login));
  return actor;
}

/** Told before anything is read, in a dry run too; each document is asked about again when it is stored. */
function mayImport({ policy }: Runtime, actor: Actor, agency: Agency): void {
  const { name } = importDocument;
  if (permit(policy, actor, name, { agencyId: agency.id })) return;
  if (actor.limitedTo) throw new AppError('forbidden', actor.limitedTo.problem);
  const posts = policy.get(name)!.allow.map(({ role }) => ROLE_LABELS[role as Role]);
  throw new AppError('forbidden', BARRED.noPost(actor.name, agency.name, posts));
}

interface Account {
  readonly source: Source;
  readonly agency: Agency;
  readonly actor: Actor;
  readonly rows: readonly PlannedRow[];
  readonly dry: boolean;
  readonly barred: boolean;
  readonly stored: number;
}

/** The account of the rows: as JSON, or line by line with what the import came to. */
function account(
  { source, agency, actor, rows, dry, barred, stored }: Account,
  json: boolean,
  stdout: CommandOutput['stdout'],
): void {
  const counts = { new: 0, duplicate: 0, changed: 0, refused: 0 };
  for (const { result } of rows) counts[result] += 1;
  if (json) {
    const whole = {
      agency: agency.name,
      by: actor.name,
      source: source.name,
      dry_run: dry,
      imported: stored,
      counts,
      rows: rows.map(({ row, result, title, releasedOn, problems, warnings }) => ({
        line: row.line,
        address: row.says.address ?? null,
        title,
        released_on: releasedOn,
        result,
        problems,
        warnings,
      })),
    };
    stdout(`${JSON.stringify(whole, null, 2)}\n`);
    return;
  }
  for (const { row, result, title, releasedOn, problems, warnings } of rows) {
    if (result === 'new' && warnings.length === 0) continue; // only what somebody should look at
    stdout(SAY.row(row.line, result, releasedOn ?? '—', title || '—'));
    for (const problem of problems) stdout(SAY.problem(problem));
    for (const warning of warnings) stdout(SAY.warning(warning));
  }
  stdout(SAY.summary(counts, rows.filter(({ warnings }) => warnings.length > 0).length));
  if (dry) stdout(barred ? SAY.dryRefused : SAY.dry);
  else stdout(barred ? SAY.nothing : SAY.done(stored));
}
