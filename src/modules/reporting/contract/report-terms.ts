import { z } from 'zod';
import { tooLong } from './messages.ts';
import { idSchema, yearSchema } from './terms.ts';

export const reportKey = { agencyId: idSchema, year: yearSchema };
export const versionNumber = z.coerce.number().int().min(1).max(99);

export const PART_IDS = [
  'proactive_disclosure',
  'disclosure_on_request',
  'information_management',
  'platform_building',
  'supervision',
  'problems',
  'other',
] as const;
export const partIdSchema = z.enum(PART_IDS);
export type PartId = z.infer<typeof partIdSchema>;

/**
 * Text as stored: paragraphs separated by line feeds, figures bound as `[[key]]` with a key of the catalogue, e.g.
 * `新收申请[[t3.new_received.total]]件`.
 */
export const boundTextSchema = z.string().trim().max(20_000, tooLong(20_000));

export const stageSchema = z.enum(['draft', 'checked', 'approved', 'published']);
export type CompilationStage = z.infer<typeof stageSchema>;

/** A version of a year's report; the newest without one. */
export const versionInput = z.object({ ...reportKey, version: versionNumber.optional() });
