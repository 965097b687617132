import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  channelReleaseListSchema,
  pageViewListSchema,
  recordedChannelSchema,
  savedChannelSchema,
  transferDetailSchema,
  transferListSchema,
  waitingTransferSchema,
} from '../contract.ts';
import { correctChannelRelease } from '../use-cases/channels/correct-channel-release.ts';
import { exportChannelReleases } from '../use-cases/channels/export-channel-releases.ts';
import { listChannelReleases } from '../use-cases/channels/list-channel-releases.ts';
import { readChannelProof } from '../use-cases/channels/read-channel-proof.ts';
import { recordChannelRelease } from '../use-cases/channels/record-channel-release.ts';
import { exportPageViews } from '../use-cases/page-views/export-page-views.ts';
import { listPageViews } from '../use-cases/page-views/list-page-views.ts';
import { closeTransfer } from '../use-cases/transfers/close-transfer.ts';
import { discardTransfer } from '../use-cases/transfers/discard-transfer.ts';
import { downloadTransfer } from '../use-cases/transfers/download-transfer.ts';
import { getTransfer } from '../use-cases/transfers/get-transfer.ts';
import { listTransfers } from '../use-cases/transfers/list-transfers.ts';
import { openTransfer } from '../use-cases/transfers/open-transfer.ts';
import { waitingTransfer } from '../use-cases/transfers/waiting-transfer.ts';
import { sendFile } from './file-reply.ts';

const saved = { output: savedChannelSchema };

/** The API of other channels, transfer lists and page views. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channel-releases',
    useCase: listChannelReleases,
    output: channelReleaseListSchema,
  },
  { method: 'GET', path: '/channel-releases/export', useCase: exportChannelReleases, respond: sendSheet },
  {
    method: 'POST',
    path: '/channel-releases',
    useCase: recordChannelRelease,
    output: recordedChannelSchema,
  },
  { method: 'POST', path: '/channel-releases/:id/correct', useCase: correctChannelRelease, ...saved },
  { method: 'GET', path: '/channel-releases/:id/proof', useCase: readChannelProof, respond: sendFile },
  { method: 'GET', path: '/transfers', useCase: listTransfers, output: transferListSchema },
  { method: 'GET', path: '/transfers/waiting', useCase: waitingTransfer, output: waitingTransferSchema },
  { method: 'POST', path: '/transfers', useCase: openTransfer, ...saved },
  { method: 'GET', path: '/transfers/:id', useCase: getTransfer, output: transferDetailSchema },
  { method: 'GET', path: '/transfers/:id/file', useCase: downloadTransfer, respond: sendSheet },
  { method: 'POST', path: '/transfers/:id/close', useCase: closeTransfer, ...saved },
  { method: 'POST', path: '/transfers/:id/discard', useCase: discardTransfer, ...saved },
  { method: 'GET', path: '/page-views', useCase: listPageViews, output: pageViewListSchema },
  { method: 'GET', path: '/page-views/export', useCase: exportPageViews, respond: sendSheet },
];
