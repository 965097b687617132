import { readOptions } from './options.ts';
import { heading, resultLine, say } from './output.ts';
import { STAGES } from './stages.ts';
import type { Stage } from './stages.ts';
import type { Tally } from './tally.ts';

/** One stage, timed; what it throws (a server that does not start) counts as one failure with its reason. */
async function runStage(stage: Stage, only: readonly string[], signal: AbortSignal): Promise<Tally> {
  heading(stage.title);
  const began = performance.now();
  let tally: Tally;
  try {
    tally = await stage.run({ only, signal });
  } catch (error) {
    say(`✖ ${error instanceof Error ? error.message : String(error)}`);
    tally = { passed: 0, failed: 1 };
  }
  resultLine(tally, performance.now() - began);
  return tally;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) return 2;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => stop.abort(new Error(signal)));

  const total: Tally = { passed: 0, failed: 0 };
  for (const stage of STAGES.filter(options.wants)) {
    if (stop.signal.aborted) break;
    const { passed, failed } = await runStage(stage, options.only, stop.signal);
    total.passed += passed;
    total.failed += failed;
  }
  if (stop.signal.aborted) {
    say('\n测试被中断 / interrupted');
    total.failed += 1;
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

// Leave at once: a test that forgot a timer must not keep the run open.
process.exit(await main());
