import { z } from 'zod';
import { tooLong } from './messages.ts';
import { bothLanguagesSchema, dateSchema, findingSchema, idSchema, yearSchema } from './terms.ts';

const key = { agencyId: idSchema, year: yearSchema };
const part = z.string().trim().max(20_000, tooLong(20_000));

/** The written parts; paragraphs are separated by line feeds. */
export const narrativeSchema = z.object({
  proactive_disclosure: part,
  disclosure_on_request: part,
  information_management: part,
  platform_building: part,
  supervision: part,
  problems: part,
  other: part,
});
export type NarrativeView = z.infer<typeof narrativeSchema>;
export type NarrativePart = keyof NarrativeView;

export const listReportsInput = z.object({ agencyId: idSchema });
export const reportStateSchema = z.enum(['running', 'not_begun', 'draft', 'published']);
export const reportListSchema = z.object({
  agencyId: z.string(),
  reports: z.array(
    z.object({
      year: z.number(),
      /** `running`: the year is not over yet. */
      state: reportStateSchema,
      publishedOn: z.string().nullable(),
      /** Last day to publish (Art. 49). */
      dueOn: z.string(),
    }),
  ),
});
export type ReportList = z.infer<typeof reportListSchema>;

export const reportInput = z.object(key);

/** The report as it would be published today: its text, and what the checks say of the whole. */
export const reportSchema = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number(),
  title: z.string(),
  state: reportStateSchema,
  publishedOn: z.string().nullable(),
  dueOn: z.string(),
  /** Parts as saved, others as drafted from the records. */
  narrative: narrativeSchema,
  /** Parts drafted from the records, for putting them back. */
  drafted: narrativeSchema,
  parts: z.array(z.object({ id: z.string(), label: bothLanguagesSchema, saved: z.boolean() })),
  findings: z.array(findingSchema),
  mayEdit: z.boolean(),
  mayPublish: z.boolean(),
});
export type ReportView = z.infer<typeof reportSchema>;

/** Saves parts; an empty part goes back to the draft from the records. */
export const saveNarrativeInput = z.object({ ...key, parts: narrativeSchema.partial() });
export type SaveNarrativeInput = z.input<typeof saveNarrativeInput>;

export const publishReportInput = z.object({
  ...key,
  /** Day of publication, today without it; later days are refused. */
  on: dateSchema.optional(),
});
export const publishedSchema = z.object({
  agencyId: z.string(),
  year: z.number(),
  publishedOn: z.string(),
  /** Address of the public page. */
  path: z.string(),
  findings: z.array(findingSchema),
});

export const reportFormatSchema = z.enum(['html', 'docx', 'pdf', 'xlsx', 'json']);
export type ReportFileFormat = z.infer<typeof reportFormatSchema>;
export const reportFileInput = z.object({ ...key, format: reportFormatSchema });
