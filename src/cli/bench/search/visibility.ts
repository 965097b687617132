import { dateInShanghai } from '../../../kernel/dates.ts';
import type { Actor } from '../../../kernel/policy/policy.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { runUseCase } from '../../../kernel/runtime/run.ts';
import {
  approveAndRelease,
  createDocumentDraft,
  passReview,
  passSecrecyReview,
  searchReleased,
  submitDraft,
} from '../../../modules/disclosure/index.ts';
import {
  actorOfPerson,
  createPerson,
  givePost,
  PUBLIC_ACTOR,
  SYSTEM_ACTOR,
} from '../../../modules/identity/index.ts';
import type { Role } from '../../../modules/identity/index.ts';
import { RELEASE } from './data/wording.ts';
import { spreadOf, type Spread } from './measure.ts';

const RELEASES = 10;

/** From the last reviewer's click to the reader's hit: milliseconds of the final review and of finding, by the real acts. */
export async function measureVisibility(runtime: Runtime, agencyId: string): Promise<Spread> {
  const editor = await person(runtime, agencyId, 'editor');
  const reviewer = await person(runtime, agencyId, 'publication_reviewer');
  const head = await person(runtime, agencyId, 'foi_head');
  const times: number[] = [];
  for (let n = 0; n < RELEASES; n += 1) {
    const mark = RELEASE.title(`${Date.now().toString(36)}x${n}`);
    const { id } = await runUseCase(
      runtime,
      editor,
      createDocumentDraft,
      draftOf(agencyId, mark, dateInShanghai(runtime.now())),
    );
    await runUseCase(runtime, editor, submitDraft, { id });
    const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
    await runUseCase(runtime, reviewer, passReview, { id, steps, opinion: RELEASE.opinion });
    await runUseCase(runtime, reviewer, passSecrecyReview, {
      id,
      basis: RELEASE.opinion,
      opinion: RELEASE.opinion,
    });
    const begun = performance.now();
    await runUseCase(runtime, head, approveAndRelease, { id, opinion: RELEASE.opinion });
    for (;;) {
      const { items } = await runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q: mark });
      if (items.some((item) => item.id === id)) break;
      if (performance.now() - begun > 60_000) break;
    }
    times.push(performance.now() - begun);
  }
  return spreadOf(times);
}

async function person(runtime: Runtime, agencyId: string, role: Role): Promise<Actor> {
  const login = `${role.replaceAll('_', '-')}-${Date.now().toString(36)}`;
  const { personId } = await runUseCase(runtime, SYSTEM_ACTOR, createPerson, {
    agencyId,
    login,
    name: RELEASE.person,
  });
  await runUseCase(runtime, SYSTEM_ACTOR, givePost, {
    personId,
    agencyId,
    role,
    divisionId: null,
    fromOn: '2015-01-01',
  });
  return (await actorOfPerson(runtime.db, personId, runtime.now()))!;
}

const draftOf = (agencyId: string, title: string, signedOn: string) => ({
  agencyId,
  title,
  summary: RELEASE.text,
  body: RELEASE.body,
  kind: 'public_notice',
  genre: 'notice',
  topic: 'other',
  signedOn,
  keywords: [RELEASE.keyword],
  columns: ['art20_15'],
  attribute: 'proactive',
});
