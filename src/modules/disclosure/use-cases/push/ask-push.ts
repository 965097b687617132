import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { sitesOf } from '../../../platforms/index.ts';
import { askPushInput } from '../../contract.ts';
import { pushOpen, pushSiteUnfit, pushToItself } from '../../messages/pushes.ts';
import { insertPush, openPushTo, type PushRecord } from '../../store/push/pushes.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { pushableDocument, receivingColumns } from './pushable.ts';
import { recordPush } from './record-push.ts';

/** Asks another site to carry a document that is published now. The receiving site decides. */
export const askPush = defineAct({
  name: 'disclosure.ask_push',
  summary: { zh: '推送到其他网站', en: 'ask another site to carry a document' },
  input: askPushInput,
  load: (ctx, { documentId }) => openDossier(ctx, { id: documentId }),
  subject: subjectOfDossier,
  act: async (ctx, { document }, { documentId, siteId, columnId, note }) => {
    await pushableDocument(ctx, documentId);
    const site = (await sitesOf(ctx.tx)).find(({ id }) => id === siteId);
    if (!site?.agencyId || site.state !== 'open') throw pushSiteUnfit();
    if (site.agencyId === document.agency_id) throw pushToItself();
    await receivingColumns(ctx, site.agencyId, columnId);
    if (await openPushTo(ctx.tx, documentId, siteId)) throw pushOpen();
    const push: PushRecord = {
      id: newId(ctx.now.getTime()),
      agency_id: document.agency_id,
      document_id: documentId,
      site_id: siteId,
      site_agency_id: site.agencyId,
      asked_column_id: columnId,
      column_id: null,
      note,
      state: 'waiting',
      asked_on: ctx.today,
      asked_at: ctx.now,
      asked_by: ctx.actor.id,
      decided_on: null,
      decided_by: null,
      decision_note: null,
      ended_on: null,
      ended_by: null,
      end_reason: null,
    };
    await insertPush(ctx.tx, push);
    await recordPush(ctx, push, { asking: 'push_asked', receiving: 'push_received' }, { columnId });
    return { id: push.id, state: push.state };
  },
});
