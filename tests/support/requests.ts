import type { z } from 'zod';
import type { Actor } from '../../src/kernel/policy/policy.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import type { ModuleDefinition } from '../../src/kernel/runtime/module.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import type { UseCase } from '../../src/kernel/runtime/use-case.ts';
import { verifyLedger } from '../../src/kernel/ledger/verify.ts';
import { calendarModule } from '../../src/modules/calendar/index.ts';
import { identityModule } from '../../src/modules/identity/index.ts';
import type { EvidenceInput } from '../../src/modules/requests/contract.ts';
import * as requests from '../../src/modules/requests/index.ts';
import { actorFor, makeAgency, makeDivision, makePerson, testClock, testRuntime } from './runtime.ts';
import type { TestClock } from './runtime.ts';

/** The modules a request's journey needs. */
export const JOURNEY_MODULES: readonly ModuleDefinition[] = [
  calendarModule,
  identityModule,
  requests.requestsModule,
];

/** An agency with the people who handle requests, on a fresh database. */
export interface RequestWorld {
  runtime: Runtime;
  clock: TestClock;
  governmentId: string;
  agencyId: string;
  divisionId: string;
  otherDivisionId: string;
  clerk: Actor;
  handler: Actor;
  colleague: Actor;
  unitHead: Actor;
  foiHead: Actor;
  leader: Actor;
  otherHandler: Actor;
}

export async function requestWorld(today = '2026-03-02'): Promise<RequestWorld> {
  const clock = testClock(today);
  const runtime = await testRuntime({ modules: JOURNEY_MODULES, clock });
  const governmentId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
  const agencyId = await makeAgency(runtime, { parentId: governmentId, name: '宁川市卫生健康局' });
  const divisionId = await makeDivision(runtime, agencyId, '医政科');
  const otherDivisionId = await makeDivision(runtime, agencyId, '法规科');
  const person = async (role: Parameters<typeof makePerson>[2], name: string) =>
    actorFor(runtime, await makePerson(runtime, agencyId, { ...role, name }));
  return {
    runtime,
    clock,
    governmentId,
    agencyId,
    divisionId,
    otherDivisionId,
    clerk: await person({ roles: ['foi_clerk'] }, '陈敏'),
    handler: await person({ roles: ['handler'], divisionId }, '赵一鸣'),
    colleague: await person({ roles: ['handler'], divisionId }, '钱立'),
    unitHead: await person({ roles: ['unit_head'], divisionId }, '孙可'),
    foiHead: await person({ roles: ['foi_head'] }, '周正'),
    leader: await person({ roles: ['leader'] }, '吴刚'),
    otherHandler: await person({ roles: ['handler'], divisionId: otherDivisionId }, '郑义'),
  };
}

/** A form as a citizen fills it in. */
export function aForm(agencyId: string, more: Record<string, unknown> = {}) {
  return {
    agencyId,
    applicantType: 'natural_person' as const,
    applicantName: '李晓红',
    identityNumber: '370100199001011234',
    phone: '13800001234',
    email: 'lixh@example.com',
    address: '宁川市东街1号',
    postcode: '250000',
    description: '2025年度全市社区卫生服务中心设备采购清单',
    wantedForm: 'electronic' as const,
    delivery: 'post' as const,
    ...more,
  };
}

/** Runs a use case in a world. */
export function run<S extends z.ZodType, L, O>(
  world: Pick<RequestWorld, 'runtime'>,
  actor: Actor,
  useCase: UseCase<S, L, O>,
  input: z.input<S>,
): Promise<O> {
  return runUseCase(world.runtime, actor, useCase, input);
}

/** Registers a request handed in on the given day (today without one) and gives it to the division. Returns its id. */
export async function aCase(world: RequestWorld, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await run(world, world.clerk, requests.registerRequest, {
    ...aForm(world.agencyId),
    channel: 'in_person',
    divisionId: world.divisionId,
    assigneeId: world.handler.id,
    ...more,
  } as never);
  return id;
}

/** Answers to the guided questions that lead to a full grant on paper, and what it needs. */
export const GRANTED = {
  answers: {
    clarity: 'clear',
    nature: 'government_information',
    responsibility: 'own',
    existence: 'exists',
    disclosure: 'give',
    form: 'as_requested',
    wording: 'on_paper',
  },
  evidence: {
    items: ['2025年度社区卫生服务中心设备采购清单'],
    provision: { form: 'electronic', when: 'enclosed' },
  } satisfies EvidenceInput,
};

/** Answers that lead to "does not exist here", with a search log. */
export const NOT_HELD = {
  answers: {
    clarity: 'clear',
    nature: 'government_information',
    responsibility: 'own',
    existence: 'not_found',
    wording: 'on_paper',
  },
  reasons: '经检索档案系统和办公系统，未查到所申请的信息。',
  evidence: {
    searches: [
      { where: '档案管理系统', terms: '设备采购', by: '赵一鸣', on: '2026-03-02', result: '未检索到' },
    ],
  } satisfies EvidenceInput,
};

/** Drafts, submits and passes a decision at both levels. */
export async function decide(
  world: RequestWorld,
  id: string,
  decision: { answers: Record<string, string>; evidence: EvidenceInput; reasons?: string } = GRANTED,
): Promise<void> {
  await run(world, world.handler, requests.saveDecisionDraft, { id, ...decision });
  await run(world, world.handler, requests.submitDraft, { id });
  await run(world, world.unitHead, requests.passReview, { id });
  await run(world, world.foiHead, requests.passReview, { id });
}

/** Proves chain, records and files of the world. */
export async function assertProved({ runtime }: RequestWorld): Promise<void> {
  const digests = JOURNEY_MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  if (!verified.ok) throw new Error(JSON.stringify(verified.firstBreak));
}

/** A small but real PDF. */
export const A_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n' +
    'trailer<</Size 4/Root 1 0 R>>\nstartxref\n190\n%%EOF\n',
);
