import type { RecordDigest } from '../../../../kernel/runtime/module.ts';
import { DOCUMENT_SCHEME_SUBJECT, SCHEME_ITEM_SUBJECT } from '../../domain/scheme/terms.ts';
import { CHANNEL_SUBJECT } from '../../views/channels/listed.ts';
import { TRANSFER_SUBJECT } from '../../views/transfers/shown.ts';
import { digestsOfChannelReleases } from './channel-releases.ts';
import { digestsOfItems } from './items.ts';
import { digestsOfDocumentSchemes } from './links.ts';
import { digestsOfTransfers } from './transfers.ts';

/** How the records of scheme, channels and transfers are proved against their facts. */
export const SCHEME_DIGESTS: readonly RecordDigest[] = [
  { subjectType: SCHEME_ITEM_SUBJECT, digest: digestsOfItems },
  { subjectType: DOCUMENT_SCHEME_SUBJECT, digest: digestsOfDocumentSchemes },
  { subjectType: CHANNEL_SUBJECT, digest: digestsOfChannelReleases },
  { subjectType: TRANSFER_SUBJECT, digest: digestsOfTransfers },
];
