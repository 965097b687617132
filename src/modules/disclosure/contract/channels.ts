import { z } from 'zod';
import { both, dateSchema, fileSchema, idSchema, optionalDate, pageFields, say } from './fields.ts';

// Publication in other places than the website (Art. 23), recorded as acts.

const optionalText = (max: number) => z.string().trim().max(max).default('');

export const releaseChannelSchema = z.enum([
  'gazette',
  'press_conference',
  'press',
  'broadcast',
  'screen',
  'notice_board',
  'official_account',
  'other',
]);
export type ReleaseChannel = z.infer<typeof releaseChannelSchema>;
const reasonSchema = z.string().trim().min(2, say('请写明更正的原因', 'Say why it is corrected')).max(500);
const title = z.string().trim().max(200, say('标题不超过 200 个字', 'At most 200 characters')).default('');
const channelFields = {
  channel: releaseChannelSchema,
  /** An account, screen, board … of the register (platforms), or none. */
  outletId: idSchema.nullable().default(null),
  /** Name of the outlet as it is told; taken from the register when `outletId` is given. */
  outletName: optionalText(120),
  publishedOn: dateSchema,
  /** Address, page or issue, place: where it can be seen. */
  reference: optionalText(500),
  note: optionalText(500),
};
/** One act for each document; without documents `title` says what it was about (a press conference). */
export const recordChannelReleaseInput = z.object({
  agencyId: idSchema,
  documentIds: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(idSchema).max(200).default([]),
  ),
  title,
  ...channelFields,
});
export const correctChannelReleaseInput = z.object({
  id: idSchema,
  reason: reasonSchema,
  /** It never happened. */
  void: z.union([z.boolean(), z.stringbool()]).default(false),
  channel: releaseChannelSchema.optional(),
  outletId: idSchema.nullable().optional(),
  outletName: z.string().trim().max(120).optional(),
  publishedOn: dateSchema.optional(),
  reference: z.string().trim().max(500).optional(),
  note: z.string().trim().max(500).optional(),
  title: z.string().trim().max(200).optional(),
});
export const recordedChannelSchema = z.object({ ids: z.array(z.string()) });
export const savedChannelSchema = z.object({ id: z.string() });

const channelFilters = {
  agencyId: idSchema,
  channel: releaseChannelSchema.optional(),
  outletId: idSchema.optional(),
  documentId: idSchema.optional(),
  from: optionalDate.optional(),
  to: optionalDate.optional(),
  text: z.string().trim().max(100).optional(),
  sort: z.enum(['published', 'recorded', 'channel', 'title']).default('published'),
  direction: z.enum(['asc', 'desc']).default('desc'),
};
export const listChannelReleasesInput = z.object({ ...channelFilters, ...pageFields });
export const exportChannelReleasesInput = z.object({
  ...channelFilters,
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});
export const channelReleaseSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  documentId: z.string().nullable(),
  /** The document's, or its own. */
  title: z.string(),
  documentNumber: z.string().nullable(),
  channel: releaseChannelSchema,
  channelLabel: both,
  outletId: z.string().nullable(),
  outletName: z.string(),
  publishedOn: z.string(),
  reference: z.string(),
  note: z.string(),
  proof: fileSchema.nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  corrections: z.array(z.object({ at: z.string(), by: z.string(), reason: z.string() })),
});
export type ChannelRelease = z.infer<typeof channelReleaseSchema>;
export const channelReleaseListSchema = z.object({
  items: z.array(channelReleaseSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  byChannel: z.record(z.string(), z.number()),
  channels: z.array(z.object({ value: releaseChannelSchema, zh: z.string(), en: z.string() })),
  mayRecord: z.boolean(),
});
export type ChannelReleaseList = z.infer<typeof channelReleaseListSchema>;
export const channelProofInput = z.object({ id: idSchema });
