import { CORRECTION_KIND } from '../../../../kernel/ledger/effective.ts';
import { factsOf } from '../../../../kernel/ledger/read.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { correctChannelReleaseInput } from '../../contract.ts';
import { channelReleaseNotFound, nothingCorrected, publishedInFuture } from '../../messages/channels.ts';
import {
  digestOfChannelRelease,
  lockChannelRelease,
  updateChannelRelease,
} from '../../store/scheme/channel-releases.ts';
import { CHANNEL_SUBJECT } from '../../views/channels/listed.ts';
import { outletOf } from './outlet-of.ts';
import { tellSearch } from './tell-search.ts';

/** Corrects a record, or voids it as never happened, with the reason. Fact: `ledger.corrected`. */
export const correctChannelRelease = defineAct({
  name: 'disclosure.correct_channel_release',
  summary: { zh: '更正其他渠道公开记录', en: 'correct a record of publication' },
  input: correctChannelReleaseInput,
  load: async (ctx, { id }) => {
    const row = await lockChannelRelease(ctx.tx, id);
    if (!row || row.voided) throw channelReleaseNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row, { id, reason, void: voided, ...given }) => {
    const outlet = await outletOf(ctx.tx, row.agency_id, {
      channel: given.channel ?? row.channel,
      outletId: given.outletId === undefined ? row.outlet_id : given.outletId,
      outletName: given.outletName ?? row.outlet_name,
    });
    const changed = voided
      ? { ...row, voided: true }
      : {
          ...row,
          ...outlet,
          title: given.title ?? row.title,
          channel: given.channel ?? row.channel,
          published_on: given.publishedOn ?? row.published_on,
          reference: given.reference ?? row.reference,
          note: given.note ?? row.note,
        };
    if (changed.published_on > ctx.today) throw publishedInFuture();
    if (JSON.stringify(changed) === JSON.stringify(row)) throw nothingCorrected();
    await updateChannelRelease(ctx.tx, changed);
    const facts = await factsOf(ctx.tx, CHANNEL_SUBJECT, id);
    const { channel, outlet_name: name, published_on: publishedOn } = changed;
    await ctx.record({
      agencyId: row.agency_id,
      kind: CORRECTION_KIND,
      subjectType: CHANNEL_SUBJECT,
      subjectId: id,
      legalOn: ctx.today,
      data: {
        corrects: facts[0]!.id,
        reason,
        ...(voided
          ? {}
          : { restated: { legalOn: publishedOn, data: { channel, outlet: name, publishedOn } } }),
      },
      recordHash: digestOfChannelRelease(changed),
    });
    await tellSearch(ctx.tx, [row.document_id]);
    return { id };
  },
});
