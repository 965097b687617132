// The part of the module's door that concerns scheme, channels, transfers and page views (joined in index.ts).
export { addSchemeItem } from './use-cases/scheme/add-item.ts';
export { getDocumentItems } from './use-cases/scheme/get-document-items.ts';
export { importScheme } from './use-cases/scheme/import-scheme.ts';
export { linkSchemeDocuments } from './use-cases/scheme/link-documents.ts';
export { setDocumentItems } from './use-cases/scheme/set-document-items.ts';
export { startScheme } from './use-cases/scheme/start-scheme.ts';
export { publicScheme } from './use-cases/scheme/public-scheme.ts';
export { axisCounts } from './use-cases/scheme/axis-counts.ts';
export { recordChannelRelease } from './use-cases/channels/record-channel-release.ts';
export { openTransfer } from './use-cases/transfers/open-transfer.ts';
export { closeTransfer } from './use-cases/transfers/close-transfer.ts';
export { addPageViews } from './use-cases/page-views/add-page-views.ts';
export { channelsOf } from './store/scheme/channel-releases.ts';
export { CYCLE_LABELS, SCHEME_CHANNEL_LABELS, SCHEME_MODE_LABELS } from './labels/scheme.ts';
export { RELEASE_CHANNEL_LABELS } from './labels/channels.ts';
export {
  channelReleasesOfPeriod,
  publishedUntil,
  schemeFigures,
  schemeSize,
  limitsKeptInPeriod,
  transfersOfPeriod,
  type ChannelFigure,
} from './views/scheme/for-reports.ts';
export type { AxisCounts, CatalogueAxis, PublicScheme } from './contract.ts';
