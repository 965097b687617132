import type { OfficeWorld } from './backoffice-world.ts';
import { officeWorld } from './backoffice-world.ts';
import type { Actor } from '../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import * as requests from '../../src/modules/requests/index.ts';
import { aForm } from '../support/requests.ts';
import { publish } from '../support/publishing.ts';
import { actorFor } from '../support/runtime.ts';

export interface ReportWorld extends OfficeWorld {
  clerk: Actor;
  head: Actor;
  leader: Actor;
}

/** An office in January 2026 with two requests and one document of 2025, and the people who compile and sign. */
export async function reportWorld(): Promise<ReportWorld> {
  const world = await officeWorld('2025-11-10');
  const { runtime, agencyId, clock } = world;
  const clerk = await actorFor(runtime, await world.hire('chenmin', '陈敏', ['foi_clerk']));
  const head = await actorFor(runtime, await world.hire('zhouzheng', '周正', ['foi_head']));
  const leader = await actorFor(runtime, await world.hire('wugang', '吴刚', ['leader']));
  await world.hire('heqing', '何青', ['foi_clerk']);
  for (const subject of ['疫苗接种点名单', '医疗废物处置单位']) {
    const form = { ...aForm(agencyId), channel: 'in_person' as const, subject };
    await runUseCase(runtime, clerk, requests.registerRequest, form);
  }
  await publish(runtime, agencyId, {
    title: '宁川市医疗废物管理办法',
    documentNumber: '宁卫规〔2025〕1号',
    signedOn: '2025-11-03',
    effectiveOn: '2025-12-01',
  });
  clock.goTo('2026-01-12');
  return { ...world, clerk, head, leader };
}
