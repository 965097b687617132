import { z } from 'zod';
import { SAY } from './messages.ts';
import {
  idSchema,
  listOf,
  onSchema,
  optionalText,
  requiredText,
  uploadSchema,
  warningSchema,
} from './fields.ts';
import { applicantTypeSchema, channelSchema, deliverySchema, wantedFormSchema } from './terms.ts';

/** What Art. 29 asks of an applicant; there is no purpose of use (Art. 27). */
const requestFields = {
  agencyId: idSchema,
  applicantType: applicantTypeSchema,
  applicantName: requiredText(100, SAY.applicantName),
  /** Person to speak to when the applicant is an organisation. */
  contactPerson: optionalText(50),
  /** Number of the identity document or the unified social credit code. */
  identityNumber: optionalText(50),
  phone: optionalText(40),
  email: z
    .string()
    .trim()
    .max(200)
    .refine((value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), SAY.email)
    .transform((value) => (value === '' ? undefined : value))
    .optional(),
  fax: optionalText(40),
  address: optionalText(300),
  postcode: optionalText(10),
  description: requiredText(5000, SAY.description),
  documentNumber: optionalText(100),
  wantedForm: wantedFormSchema,
  delivery: deliverySchema,
};

interface ContactFields {
  phone?: string | undefined;
  email?: string | undefined;
  fax?: string | undefined;
  address?: string | undefined;
  delivery: string;
}

type Issue = { code: 'custom'; path: string[]; message: string };

function checkContact(input: ContactFields, context: { addIssue(issue: Issue): void }): void {
  const need = (field: keyof ContactFields, message: string) => {
    if (!input[field]) context.addIssue({ code: 'custom', path: [field], message });
  };
  if (!input.phone && !input.email && !input.address) {
    context.addIssue({
      code: 'custom',
      path: ['phone'],
      message: SAY.contact,
    });
  }
  if (input.delivery === 'post') need('address', SAY.addressForPost);
  if (input.delivery === 'email') need('email', SAY.emailForDelivery);
  if (input.delivery === 'fax') need('fax', SAY.faxForDelivery);
}

/** The citizen's form on the portal. */
export const submitRequestInput = z
  .object({
    ...requestFields,
    identityProof: uploadSchema.optional(),
    attachments: listOf(uploadSchema, 5).optional(),
    /** One-time random text of the form: the same form sent again gives the same request. */
    formToken: optionalText(100),
  })
  .superRefine(checkContact);
export type SubmitRequestInput = z.input<typeof submitRequestInput>;

export const submitRequestOutput = z.object({
  id: z.string(),
  number: z.string(),
  /** Shown once; only a keyed digest is kept. */
  queryCode: z.string(),
  submittedOn: z.string(),
  agencyId: z.string(),
});
export type SubmitRequestOutput = z.infer<typeof submitRequestOutput>;

/** Entry of what came in person, by mail or by fax. */
export const registerRequestInput = z
  .object({
    ...requestFields,
    channel: channelSchema.exclude(['online']),
    /** Day it was handed in, signed for, or lay in the letter box or fax machine. Today without it. */
    arrivedOn: onSchema,
    /** Ordinary letter and fax: the day it was confirmed with the applicant, if that has been done (Art. 31). */
    confirmedOn: onSchema,
    /** Short subject for lists; without personal data. */
    subject: optionalText(100),
    divisionId: idSchema.optional(),
    assigneeId: idSchema.optional(),
    scans: listOf(uploadSchema, 10).optional(),
    identityProof: uploadSchema.optional(),
  })
  .superRefine(checkContact);
export type RegisterRequestInput = z.input<typeof registerRequestInput>;

export const registerRequestOutput = z.object({
  id: z.string(),
  number: z.string(),
  /** For the receipt handed to the applicant; shown once. */
  queryCode: z.string(),
  receivedOn: z.string().nullable(),
  warnings: z.array(warningSchema),
});
export type RegisterRequestOutput = z.infer<typeof registerRequestOutput>;

/** Confirmation with the applicant: its day is the day of receipt for online, fax and ordinary mail (Art. 31). */
export const confirmReceiptInput = z.object({ id: idSchema, on: onSchema });
export type ConfirmReceiptInput = z.input<typeof confirmReceiptInput>;

/** Answer of every act on a case. */
export const actOutput = z.object({
  id: z.string(),
  number: z.string(),
  stage: z.string(),
  dueOn: z.string().nullable(),
  /** Letter made by the act. */
  letterId: z.string().nullable(),
  /** Record made by the act: a consultation, draft, file, note or remedy. */
  recordId: z.string().nullable(),
  warnings: z.array(warningSchema),
});
export type ActOutput = z.infer<typeof actOutput>;
