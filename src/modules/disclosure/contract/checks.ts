import { z } from 'zod';
import { idSchema, say } from './fields.ts';

// Findings before release: what stands in a text or its files that should not be published, or is missing.

const words = z.object({ zh: z.string(), en: z.string() });
export const findingSeveritySchema = z.enum(['error', 'warning', 'info']);
export type FindingSeverity = z.infer<typeof findingSeveritySchema>;
export const findingPartSchema = z.enum(['title', 'summary', 'body', 'metadata', 'file']);
/** Stable codes of the checks; `findingGroupSchema` gathers them for display. */
export const findingGroupSchema = z.enum([
  'personal_data',
  'secrecy',
  'hidden_content',
  'wording',
  'links',
  'metadata',
  'accessibility',
  'file',
]);
export type FindingGroup = z.infer<typeof findingGroupSchema>;

/** Where a finding stands. */
export const findingPlaceSchema = z.object({
  part: findingPartSchema,
  /** In words, e.g. 正文第3段、附件“名单.xlsx”工作表“名单”B7. */
  label: words,
  /**
   * Body: the run of text counted from 0, in document order. A run stands between two borders of block elements
   * (paragraphs, headings, items, cells, captions …); runs without text are not counted. Null elsewhere.
   */
  paragraph: z.number().nullable(),
  /** Offset in the text of the block (title, summary: of the field), in UTF-16 units; a line break or a picture counts as one. */
  start: z.number().nullable(),
  end: z.number().nullable(),
  /** Metadata: the field of the draft, e.g. `topic`. */
  field: z.string().nullable(),
  fileId: z.string().nullable(),
  fileName: z.string().nullable(),
  page: z.number().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});
export type FindingPlace = z.infer<typeof findingPlaceSchema>;

/**
 * What may be done at once: `mask` and `remove` act on the quoted text, `replace` puts in the suggestion, `unlink` keeps
 * the words without the link; the rest make a new file: `strip_metadata`, `accept_changes` (tracked changes as the final
 * text), `remove_comments`, `remove_hidden` (hidden sheets, rows, columns, text: only on explicit choice),
 * `remove_embedded`, `remove_links`.
 */
export const fixKindSchema = z.enum([
  'mask',
  'remove',
  'replace',
  'unlink',
  'strip_metadata',
  'accept_changes',
  'remove_comments',
  'remove_hidden',
  'remove_embedded',
  'remove_links',
]);
export type FixKind = z.infer<typeof fixKindSchema>;
export const fixSchema = z.object({
  kind: fixKindSchema,
  label: words,
  /** Loses nothing a reader sees; the others take content away and want a second look. */
  safe: z.boolean(),
  /** What will stand there afterwards (text fixes). */
  preview: z.string().nullable(),
});
export const judgementVerdictSchema = z.enum(['accepted', 'not_applicable']);

export const findingSchema = z.object({
  /** The same at every run as long as the same thing stands in the same part. */
  id: z.string(),
  code: z.string(),
  group: findingGroupSchema,
  severity: findingSeveritySchema,
  place: findingPlaceSchema,
  /** Every place where the same stands, the first of them `place`. */
  places: z.array(findingPlaceSchema),
  /** What was found; personal data masked. Empty when something is missing. */
  quote: z.string(),
  /** The line around it, masked likewise. */
  context: z.string(),
  title: words,
  message: words,
  /** The rule it rests on; null for good practice of the house. */
  rule: z.string().nullable(),
  repair: words,
  fixes: z.array(fixSchema),
  canFix: z.boolean(),
  /** How often the same stands there. */
  times: z.number(),
  /** False for what must be mended: required fields, classification marks. */
  canJudge: z.boolean(),
  judgement: z
    .object({
      verdict: judgementVerdictSchema,
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
  /** An error without judgement: stands in the way of submission and release. */
  blocks: z.boolean(),
});
export type Finding = z.infer<typeof findingSchema>;

export const checkedFileStateSchema = z.enum([
  'ok',
  'no_text',
  'not_text',
  'unreadable',
  'encrypted',
  'too_large',
]);
export const findingsReportSchema = z.object({
  documentId: z.string(),
  editionNumber: z.number(),
  /** Errors first, then by place. */
  findings: z.array(findingSchema),
  /** Of those without judgement. */
  open: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
  judged: z.number(),
  /** Whether an unjudged error stands in the way. */
  blocked: z.boolean(),
  /** Names the open warnings; a person who submits says by it that exactly these were seen. Null when there are none. */
  warningsKey: z.string().nullable(),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), state: checkedFileStateSchema, note: words.nullable() }),
  ),
  /** Fixes and judgements are possible: the edition is a draft and the person may change it. */
  editable: z.boolean(),
});
export type FindingsReport = z.infer<typeof findingsReportSchema>;

export const getFindingsInput = z.object({
  id: idSchema,
  /** Number of the edition; the newest without it. */
  edition: z.coerce.number().int().min(1).optional(),
});
export const judgeFindingInput = z.object({
  id: idSchema,
  findingId: idSchema,
  verdict: judgementVerdictSchema,
  reason: z
    .string()
    .trim()
    .min(2, say('请写明理由', 'Give the reason'))
    .max(300, say('理由不超过 300 个字', 'At most 300 characters')),
});
export const withdrawJudgementInput = z.object({ id: idSchema, findingId: idSchema });
export const fixFindingsInput = z.object({
  id: idSchema,
  /** All of one fix; those that do not offer it are refused. */
  findingIds: z.array(idSchema).min(1).max(500),
  fix: fixKindSchema,
});
export const fixedSchema = z.object({
  /** The text after the fix when it was changed. */
  body: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  /** Of the draft now, to be sent as `basedOn` with the next save. */
  revision: z.number(),
  /** Files replaced: old id → new id. */
  files: z.array(z.object({ from: z.string(), to: z.string(), sha256: z.string() })),
  report: findingsReportSchema,
});
export type Fixed = z.infer<typeof fixedSchema>;

/** Submission with the warnings seen (`warningsKey` of the report); without open warnings it is not needed. */
export const submitDraftInput = z.object({ id: idSchema, warningsSeen: z.string().max(80).optional() });

// Pictures and conversion

export const pictureInput = z.object({ id: idSchema });
export const pictureSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  /** For `<img src>` in the text: `/files/<id>`. */
  src: z.string(),
  width: z.number(),
  height: z.number(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** What conversion or cleaning changed, for a quiet notice. */
export const conversionNoteSchema = z.object({ code: z.string(), count: z.number(), text: words });
export const convertedSchema = z.object({
  html: z.string(),
  notes: z.array(conversionNoteSchema),
  pictures: z.array(pictureSchema),
  /** The title as the file states it, when it does. */
  title: z.string().nullable(),
});
export type Converted = z.infer<typeof convertedSchema>;
/** A file (multipart field `file`): DOCX, HTML, PDF with text, TXT. `changes`: what happens to tracked changes. */
export const convertInput = z.object({
  id: idSchema,
  changes: z.enum(['accept', 'reject']).default('accept'),
});
/** HTML of the clipboard (Word, WPS, Excel, web pages), cleaned for the editor. */
export const cleanPastedInput = z.object({
  id: idSchema,
  html: z.string().max(5_000_000, say('粘贴的内容过大', 'Too much was pasted')),
});
export const cleanedSchema = z.object({ html: z.string(), notes: z.array(conversionNoteSchema) });
