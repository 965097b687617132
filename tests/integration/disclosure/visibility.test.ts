import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  createPreviewLink,
  decideEmergency,
  discardDraft,
  getReleased,
  listReleased,
  publishEmergency,
  readPreview,
  readPublicFile,
  searchReleased,
  sendBack,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { compareEditions } from '../../../src/modules/disclosure/use-cases/compare-editions.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { readAttachment } from '../../../src/modules/disclosure/use-cases/read-attachment.ts';
import { removeAttachment } from '../../../src/modules/disclosure/use-cases/remove-attachment.ts';
import { getChain } from '../../../src/modules/disclosure/use-cases/relations/get-chain.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { approve, attach, draftOf, SECRECY_OPINION } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const aboveId = await makeAgency(runtime, { kind: 'government' });
const agencyId = await makeAgency(runtime, { parentId: aboveId });
const otherId = await makeAgency(runtime, { parentId: aboveId });
const editor = as('editor', agencyId);
const head = as('foi_head', agencyId);
const MARK = '识别语澜沧';

interface Made {
  id: string;
  /** The file of the edition concerned. */
  fileId: string;
  /** A file of an earlier edition that the new one no longer carries. */
  earlierFileId?: string;
}
const drafted = async (more: Record<string, unknown> = {}): Promise<Made> => {
  const input = draftOf(agencyId, { kind: 'public_notice', title: `${MARK}公告`, ...more });
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, input);
  return { id, fileId: await attach(runtime, agencyId, id) };
};
const submitted = async (more: Record<string, unknown> = {}): Promise<Made> => {
  const made = await drafted(more);
  await runUseCase(runtime, editor, submitDraft, { id: made.id });
  return made;
};
const released = async (): Promise<Made> => {
  const made = await submitted();
  await approve(runtime, agencyId, made.id);
  return made;
};
const emergency = async (): Promise<Made> => {
  const made = await drafted();
  const input = { id: made.id, reason: '突发事件', secrecyOpinion: SECRECY_OPINION };
  await runUseCase(runtime, head, publishEmergency, input);
  return made;
};
const withNewEdition = async (): Promise<Made> => {
  const made = await released();
  await runUseCase(runtime, editor, startNewEdition, { id: made.id });
  await runUseCase(runtime, editor, removeAttachment, { id: made.id, fileId: made.fileId });
  return {
    id: made.id,
    fileId: await attach(runtime, agencyId, made.id, '附件二'),
    earlierFileId: made.fileId,
  };
};

/** Every state of a document, and whether everybody may see the file of the edition, the earlier file, the page. */
const STATES: Record<string, { make: () => Promise<Made>; file: boolean; earlier?: boolean; page: string }> =
  {
    draft: { make: () => drafted(), file: false, page: 'none' },
    in_review: { make: () => submitted(), file: false, page: 'none' },
    sent_back: {
      make: async () => {
        const made = await submitted();
        await runUseCase(runtime, as('publication_reviewer', agencyId), sendBack, {
          id: made.id,
          reason: '补充',
        });
        return made;
      },
      file: false,
      page: 'none',
    },
    discarded: {
      make: async () => {
        const made = await drafted();
        await runUseCase(runtime, editor, discardDraft, { id: made.id, reason: '不再需要' });
        return made;
      },
      file: false,
      page: 'none',
    },
    withheld: {
      make: async () => {
        const made = await submitted({
          attribute: 'not_public',
          withholdingGround: 'internal_affairs',
          withholdingReason: '内部事务',
          columns: [],
        });
        await approve(runtime, agencyId, made.id);
        return made;
      },
      file: false,
      page: 'none',
    },
    released: { make: released, file: true, page: 'released' },
    'released, new edition drafted': { make: withNewEdition, file: false, earlier: true, page: 'released' },
    replaced: {
      make: async () => {
        const made = await withNewEdition();
        await runUseCase(runtime, editor, submitDraft, { id: made.id });
        await approve(runtime, agencyId, made.id);
        return made;
      },
      file: true,
      earlier: false,
      page: 'released',
    },
    withdrawn: {
      make: async () => {
        const made = await released();
        await runUseCase(runtime, head, withdrawRelease, { id: made.id, reason: 'other', note: '撤下' });
        return made;
      },
      file: false,
      page: 'withdrawn',
    },
    emergency: { make: emergency, file: true, page: 'released' },
    'emergency not approved': {
      make: async () => {
        const made = await emergency();
        const input = { id: made.id, decision: 'withdraw', opinion: '不同意' };
        await runUseCase(runtime, as('leader', agencyId), decideEmergency, input);
        return made;
      },
      file: false,
      page: 'withdrawn',
    },
  };

const INSIDE: Record<string, Actor> = {
  editor,
  reviewer: as('publication_reviewer', agencyId),
  'head of a division': as('unit_head', agencyId),
  head,
  leader: as('leader', agencyId),
  clerk: as('foi_clerk', agencyId),
  'supervisor above': as('supervisor', aboveId, { subordinateAgencyIds: [agencyId, otherId] }),
};
const OUTSIDE: Record<string, Actor> = {
  public: PUBLIC_ACTOR,
  'editor of another agency': as('editor', otherId),
  'reviewer of another agency': as('publication_reviewer', otherId),
  'supervisor of another agency': as('supervisor', otherId),
  'handler of the agency': as('handler', agencyId),
  administrator: as('system_admin', agencyId),
};

const isRefused = async (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => false,
    (error: unknown) => {
      assert.ok(error instanceof AppError, String(error));
      return ['forbidden', 'unauthenticated', 'not_found'].includes(error.kind);
    },
  );

for (const [state, { make, file, earlier, page }] of Object.entries(STATES)) {
  test(`${state}: who sees page, text and files`, async () => {
    const { id, fileId, earlierFileId } = await make();
    for (const [who, actor] of Object.entries({ ...INSIDE, ...OUTSIDE })) {
      const mayRead = async (wanted: string) =>
        !(await isRefused(runUseCase(runtime, actor, readPublicFile, { fileId: wanted })));
      assert.equal(await mayRead(fileId), file, `${who}: public address of the file`);
      if (earlierFileId) assert.equal(await mayRead(earlierFileId), earlier, `${who}: earlier file`);
    }
    const found = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id }).then(
      (answer) => answer.state,
      () => 'none',
    );
    assert.equal(found, page);
    const isListed = (
      await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { agencyId, pageSize: 100 })
    ).items.some((item) => item.id === id);
    const search = await runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q: MARK, pageSize: 50 });
    const isFound = search.items.some((item) => item.id === id);
    assert.deepEqual([isListed, isFound], [page === 'released', page === 'released']);

    const preview = await runUseCase(runtime, editor, createPreviewLink, { id });
    const token = preview.path.split('/').at(-1)!;
    for (const [who, actor] of Object.entries(INSIDE)) {
      assert.equal((await runUseCase(runtime, actor, getDocument, { id })).id, id, who);
      assert.ok((await runUseCase(runtime, actor, readAttachment, { id, fileId })).content.length > 0, who);
      assert.equal((await runUseCase(runtime, actor, readPreview, { token })).document.id, id, who);
    }
    for (const [who, actor] of Object.entries(OUTSIDE)) {
      for (const ask of [
        () => runUseCase(runtime, actor, getDocument, { id }),
        () => runUseCase(runtime, actor, readAttachment, { id, fileId }),
        () => runUseCase(runtime, actor, readPreview, { token }),
        () => runUseCase(runtime, actor, compareEditions, { id, from: 1, to: 1 }),
        () => runUseCase(runtime, actor, getChain, { id }),
      ]) {
        assert.ok(await isRefused(ask()), who);
      }
    }
  });
}
