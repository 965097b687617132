import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createGazetteIssue,
  publishGazetteIssue,
  saveGazetteIssue,
  submitGazetteIssue,
} from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { publish } from '../publishing.ts';
import { as } from '../runtime.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

let made = 0;
/** A number that no other case of the matrix has. */
function nextNumber(): { year: number; number: number; issuedOn: string } {
  const year = 2026 - Math.floor(made / 900);
  const number = (made % 900) + 1;
  made += 1;
  return { year, number, issuedOn: `${year}-11-20` };
}

async function draft({ runtime, agencyId }: PolicyWorld): Promise<string> {
  return (await runUseCase(runtime, SYSTEM_ACTOR, createGazetteIssue, { agencyId, ...nextNumber() })).id;
}
async function submitted(world: PolicyWorld): Promise<string> {
  const { runtime, agencyId } = world;
  const id = await draft(world);
  const documentIds = [(await publish(runtime, agencyId)).id];
  await runUseCase(runtime, SYSTEM_ACTOR, saveGazetteIssue, {
    id,
    sections: [{ name: '文件', documentIds }],
  });
  await runUseCase(runtime, SYSTEM_ACTOR, submitGazetteIssue, { id });
  return id;
}
async function published(world: PolicyWorld): Promise<string> {
  const id = await submitted(world);
  await runUseCase(world.runtime, as('publication_reviewer', world.agencyId), publishGazetteIssue, { id });
  return id;
}

export const gazetteInputs: PolicyInputs = {
  'disclosure.create_gazette_issue': ({ agencyId }) => ({ input: { agencyId, ...nextNumber() } }),
  'disclosure.save_gazette_issue': async (world) => ({ input: { id: await draft(world), note: '编者按' } }),
  'disclosure.discard_gazette_issue': async (world) => ({ input: { id: await draft(world) } }),
  'disclosure.submit_gazette_issue': async (world) => ({ input: { id: await draft(world) } }),
  'disclosure.gazette_candidates': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.send_back_gazette_issue': async (world) => ({
    input: { id: await submitted(world), reason: '请调整顺序' },
  }),
  'disclosure.publish_gazette_issue': async (world) => ({ input: { id: await submitted(world) } }),
  'disclosure.list_gazette_issues': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.get_gazette_issue': async (world) => ({ input: { id: await draft(world) } }),
  'disclosure.preview_gazette_issue': async (world) => ({ input: { id: await draft(world) } }),
  'disclosure.public_gazette': () => ({ input: {} }),
  'disclosure.public_gazette_issue': async (world) => ({ input: { id: await published(world) } }),
  'disclosure.get_gazette_file': async (world) => ({ input: { id: await published(world), format: 'epub' } }),
};
