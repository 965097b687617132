import { rebuildSearchIndex } from '../../../modules/disclosure/index.ts';
import type { DatabaseCommand } from '../../database-commands.ts';
import { SEARCH_INDEX } from './messages.ts';

const SAY_EVERY = 1000;

/**
 * `gongkai search-index rebuild`: builds the search index anew beside the one that answers. The site goes on; an
 * interrupted build is taken up by the next call.
 */
export const rebuildIndex: DatabaseCommand = async ({ runtime }, args, output) => {
  const { db, engine } = runtime;
  const begun = performance.now();
  let said = 0;
  output.stderr(SEARCH_INDEX.begun);
  const documents = await rebuildSearchIndex(db, {
    engine,
    now: runtime.now(),
    onProgress: ({ step, done, goal }) => {
      if (step === 'reading' && done - said < SAY_EVERY && done < goal) return;
      said = done;
      output.stderr(SEARCH_INDEX.step(step, done, goal));
    },
  });
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
  if (args['json']) output.stdout(`${JSON.stringify({ documents, seconds })}\n`);
  else output.stdout(SEARCH_INDEX.done(documents, seconds));
  return 0;
};
