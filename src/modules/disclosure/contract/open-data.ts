import { z } from 'zod';
import { fileSchema, idSchema } from './fields.ts';
import { releasedItemSchema } from './public.ts';
import { genreSchema, kindSchema, topicSchema } from './terms.ts';

/** A place in the order of the records: day of release and id of the last one seen. */
const cursorSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}_[\w-]{1,80}$/);

export const releasedRecordsInput = z.object({
  agencyId: idSchema.optional(),
  /** Year of release. */
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  kind: kindSchema.optional(),
  /** Only these documents, in any order; at most as many as fit one answer. */
  ids: z.array(idSchema).max(200).optional(),
  /** `next` of the answer before. */
  after: cursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The plain text of each document as well. */
  withText: z.stringbool().or(z.boolean()).default(false),
});

/** Everything public of a released document that is data: its metadata, files and, when asked for, its text. */
export const releasedRecordSchema = releasedItemSchema.extend({
  genre: genreSchema.nullable(),
  topic: topicSchema.nullable(),
  keywords: z.array(z.string()),
  source: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  repealedOn: z.string().nullable(),
  editionNumber: z.number(),
  /** Instant of the first release of any edition. */
  firstReleasedAt: z.string(),
  /** Instant of the release that stands. */
  releasedAt: z.string(),
  interpretsId: z.string().nullable(),
  files: z.array(fileSchema),
  /** Null when it was not asked for. */
  text: z.string().nullable(),
});
export type ReleasedRecord = z.infer<typeof releasedRecordSchema>;

export const releasedRecordsSchema = z.object({
  /** Newest release first. */
  records: z.array(releasedRecordSchema),
  /** What `after` takes for the rest; null at the end. */
  next: z.string().nullable(),
});
export type ReleasedRecords = z.infer<typeof releasedRecordsSchema>;

/** An attachment with the digest of its bytes. */
export const fileDescriptionSchema = fileSchema.extend({ sha256: z.string() });

/** As many addresses as one file of a sitemap may hold. */
export const MOST_ADDRESSES = 50_000;

/** Of one agency only, when it is named. */
export const addressYearsInput = z.object({ agencyId: idSchema.optional() });

export const releasedAddressesInput = addressYearsInput.extend({
  /** Year of release. */
  year: z.coerce.number().int().min(1949).max(2200),
  part: z.coerce.number().int().min(1).max(1000).default(1),
});
export const releasedAddressesSchema = z.object({
  /** Ids with the day the page last changed for a reason of its own (release, repeal). */
  addresses: z.array(z.object({ id: z.string(), changedOn: z.string() })),
});
export type ReleasedAddresses = z.infer<typeof releasedAddressesSchema>;

export const addressYearsSchema = z.object({
  /** Years with released documents, newest first, with the day of the newest release or repeal. */
  years: z.array(z.object({ year: z.number(), count: z.number(), changedOn: z.string() })),
});
export type AddressYears = z.infer<typeof addressYearsSchema>;
