import { z } from 'zod';
import { SAY } from './messages.ts';
import { bothLanguagesSchema, dateSchema, idSchema, neededText, optionalText, yearSchema } from './terms.ts';

export const registerKindSchema = z.enum([
  'rules',
  'normative_docs',
  'licensing',
  'penalty',
  'coercion',
  'fees',
]);
export type RegisterKind = z.infer<typeof registerKindSchema>;

const source = neededText(300, SAY.source);
const documentFields = {
  title: neededText(300, SAY.title),
  documentNumber: optionalText(100),
  issuedOn: dateSchema,
  source,
};
/** A number of a form: blank is not given, never 0. */
const numberOf = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => {
    if (value === null || value === '') return undefined;
    return typeof value === 'string' ? Number(value) : value;
  }, schema.optional());
const quantity = numberOf(z.number(SAY.quantity).int(SAY.quantity).min(0, SAY.quantity));
const amountWan = numberOf(
  z
    .number(SAY.amount)
    .min(0, SAY.amount)
    .max(100_000_000, SAY.amount)
    .refine((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3, SAY.amount),
);

/** A rule (规章) or normative document made by the agency. */
export const enterDocumentInput = z.object({
  agencyId: idSchema,
  kind: registerKindSchema.extract(['rules', 'normative_docs']),
  ...documentFields,
});
export type EnterDocumentInput = z.input<typeof enterDocumentInput>;

/** Decisions of a period in numbers (`quantity`), or fees of a period in 10,000 CNY (`amountWan`). */
export const enterFigureInput = z
  .object({
    agencyId: idSchema,
    kind: registerKindSchema.exclude(['rules', 'normative_docs']),
    from: dateSchema,
    to: dateSchema,
    quantity,
    amountWan,
    source,
  })
  .superRefine((input, context) => {
    const wanted = input.kind === 'fees' ? 'amountWan' : 'quantity';
    const unwanted = wanted === 'quantity' ? 'amountWan' : 'quantity';
    if (input[wanted] === undefined || input[unwanted] !== undefined)
      context.addIssue({ code: 'custom', path: [wanted], message: SAY.oneFigure });
  });
export type EnterFigureInput = z.input<typeof enterFigureInput>;

export const repealDocumentInput = z.object({
  id: idSchema,
  repealedOn: dateSchema,
  basis: neededText(300, SAY.basis),
});

/** A mistake in an entry is corrected with a reason: restated by the fields given, or `void` as never made. */
export const correctEntryInput = z.object({
  id: idSchema,
  reason: neededText(1000, SAY.reason),
  void: z.union([z.boolean(), z.stringbool()]).default(false),
  title: documentFields.title.optional(),
  documentNumber: documentFields.documentNumber,
  issuedOn: dateSchema.optional(),
  /** Restates the day of repeal; null takes the repeal back. */
  repealedOn: dateSchema.nullable().optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  quantity,
  amountWan,
  source: source.optional(),
});
export type CorrectEntryInput = z.input<typeof correctEntryInput>;

export const registerEntrySchema = z.object({
  id: z.string(),
  kind: registerKindSchema,
  kindLabel: bothLanguagesSchema,
  /** Documents. */
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedOn: z.string().nullable(),
  repealedOn: z.string().nullable(),
  /** Figures. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  quantity: z.number().nullable(),
  amountWan: z.number().nullable(),
  source: z.string(),
});
export type RegisterEntryView = z.infer<typeof registerEntrySchema>;

export const registerActOutput = registerEntrySchema.extend({ voided: z.boolean() });

/** Entries that stand; with `year`, those that count in it or are in force at its end. */
export const listRegisterInput = z.object({
  agencyId: idSchema,
  kind: registerKindSchema.optional(),
  year: yearSchema.optional(),
});
export const registerSchema = z.object({
  agencyId: z.string(),
  entries: z.array(registerEntrySchema),
  mayEnter: z.boolean(),
});
export type RegisterView = z.infer<typeof registerSchema>;
