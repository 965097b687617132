import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { channelProofInput } from '../../contract.ts';
import { channelReleaseNotFound, proofNotFound } from '../../messages/channels.ts';
import { channelReleaseById } from '../../store/scheme/channel-releases.ts';

/** The picture or file that proves a publication. */
export const readChannelProof = defineRead({
  name: 'disclosure.read_channel_proof',
  summary: { zh: '查看公开佐证', en: 'read the proof of a publication' },
  input: channelProofInput,
  load: async (ctx, { id }) => {
    const row = await channelReleaseById(ctx.tx, id);
    if (!row) throw channelReleaseNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row) => {
    if (row.proof_file_id === null) throw proofNotFound();
    return ctx.files.read(ctx.tx, row.proof_file_id);
  },
});
