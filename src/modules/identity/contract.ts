import { z } from 'zod';

// Length: the whole API of agencies, people and sign-in in one list of schemas; splitting it would only hide it.

const id = z.string().min(1).max(64);
const date = z.iso.date('请写成 2026-11-21 这样的日期 / write a date like 2026-11-21');
const text = (max: number) => z.string().trim().max(max, `不超过 ${max} 字 / at most ${max} characters`);
const needed = (max: number) => text(max).min(1, '必须填写 / must be filled in');
const flag = z.union([z.boolean(), z.stringbool()]);

export const roleSchema = z.enum([
  'foi_clerk',
  'handler',
  'unit_head',
  'foi_head',
  'leader',
  'editor',
  'publication_reviewer',
  'supervisor',
  'auditor',
  'system_admin',
  'security_admin',
]);

export const agencyKindSchema = z.enum([
  'government',
  'department',
  'township',
  'field_office',
  'public_body',
]);

export const foiOfficeSchema = z.object({
  name: text(100).default(''),
  address: text(200).default(''),
  hours: text(200).default(''),
  phone: text(60).default(''),
  fax: text(60).default(''),
  email: text(100).default(''),
  postcode: text(20).default(''),
});

export const remediesSchema = z.object({
  system: z.enum([
    'local_department',
    'local_government',
    'provincial_government',
    'state_council_department',
    'vertical',
    'judicial_administration',
  ]),
  superiorGovernmentName: text(100).default(''),
  superiorDepartmentName: text(100).default(''),
  courtName: text(100).default(''),
  onlineReconsiderationUrl: z
    .union([z.literal(''), z.url('请写完整网址 / write a complete address')])
    .default(''),
});

const code = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,39}$/,
    '用 2–40 个小写字母、数字或连字符，以字母开头 / 2–40 lower-case letters, digits or hyphens, a letter first',
  );

const agencyName = { name: needed(100), shortName: needed(50), documentAbbreviation: needed(20) };

export const createAgencySchema = z.object({
  code,
  kind: agencyKindSchema,
  ...agencyName,
  /** The agency above; null for the top of a tree. */
  parentId: id.nullable(),
  region: needed(60),
  organisationCode: needed(30),
  hasRulemakingPower: z.boolean().default(false),
  foiOffice: foiOfficeSchema.prefault({}),
  remedies: remediesSchema,
  sortOrder: z.number().int().min(0).max(100_000).default(100),
  openedOn: date,
});

export const reviseAgencySchema = z.object({
  agencyId: id,
  region: needed(60).optional(),
  organisationCode: needed(30).optional(),
  hasRulemakingPower: z.boolean().optional(),
  foiOffice: foiOfficeSchema.optional(),
  remedies: remediesSchema.optional(),
  sortOrder: z.number().int().min(0).max(100_000).optional(),
});

export const renameAgencySchema = z.object({
  agencyId: id,
  ...agencyName,
  validFrom: date,
  reason: needed(300),
});
export const moveAgencySchema = z.object({
  agencyId: id,
  parentId: id.nullable(),
  validFrom: date,
  reason: needed(300),
});
export const closeAgencySchema = z.object({
  agencyId: id,
  /** First day on which it no longer exists. */
  closedOn: date,
  successorId: id.nullable().default(null),
  reason: needed(300),
});

export const listAgenciesSchema = z.object({
  /** Names and places as of this day; today without it. */
  on: date.optional(),
  includeClosed: flag.default(false),
  kind: agencyKindSchema.optional(),
  /** Only agencies below this one. */
  below: id.optional(),
  text: text(100).optional(),
  sort: z.enum(['order', 'name', 'code']).default('order'),
});
export const readAgencySchema = z.object({ agencyId: id, on: date.optional() });

export const createDivisionSchema = z.object({
  agencyId: id,
  name: needed(100),
  sortOrder: z.number().int().min(0).max(100_000).default(100),
  openedOn: date.optional(),
});
export const renameDivisionSchema = z.object({ divisionId: id, name: needed(100) });
export const closeDivisionSchema = z.object({ divisionId: id, reason: needed(300) });

const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9._-]{2,39}$/,
    '用 3–40 个字母、数字、点、下划线或连字符，以字母开头 / 3–40 letters, digits, dots, underscores or hyphens, a letter first',
  );

export const createPersonSchema = z.object({
  agencyId: id,
  login,
  name: needed(60),
  phone: text(60).default(''),
  email: text(100).default(''),
  /** Only for set-up by the house itself; otherwise a first password is made up. */
  firstPassword: z.string().max(200).optional(),
});
export const revisePersonSchema = z.object({
  personId: id,
  name: needed(60).optional(),
  phone: text(60).optional(),
  email: text(100).optional(),
});
export const givePostSchema = z.object({
  personId: id,
  agencyId: id,
  divisionId: id.nullable().default(null),
  role: roleSchema,
  title: text(60).default(''),
  fromOn: date.optional(),
});
export const endPostSchema = z.object({
  postId: id,
  /** First day without the post; today without it. */
  endedOn: date.optional(),
  reason: needed(300),
});
export const delegateSchema = z.object({
  agencyId: id,
  fromPersonId: id,
  toPersonId: id,
  /** The roles handed over; without it every role the absent colleague holds at the agency. */
  roles: z.array(roleSchema).min(1).optional(),
  fromOn: date,
  /** Last day. */
  untilOn: date,
  reason: needed(300),
});
export const endDelegationSchema = z.object({ delegationId: id, reason: text(300).default('') });

export const listDelegationsSchema = z.object({ agencyId: id, includePast: flag.default(false) });

export const listPeopleSchema = z.object({
  agencyId: id,
  includeSubordinate: flag.default(false),
  role: roleSchema.optional(),
  divisionId: id.optional(),
  text: text(100).optional(),
  sort: z.enum(['name', 'login', 'agency']).default('name'),
});

export const signInSchema = z.object({
  login: z.string().trim().toLowerCase().min(1, '请填写登录名 / fill in your login').max(100),
  password: z.string().min(1, '请填写密码 / fill in your password').max(200),
  address: text(100).default(''),
  device: text(1000).default(''),
});
export const changePasswordSchema = z.object({
  currentPassword: z.string().max(200),
  newPassword: z.string().max(200),
});
export const onPersonSchema = z.object({ personId: id, reason: needed(300) });
export const listSessionsSchema = z.object({ personId: id.optional() });
export const revokeSessionSchema = z.object({ sessionId: id });
export const noInputSchema = z.object({});

export const signInRulesSchema = z.object({
  failuresBeforeLockout: z.number().int().min(3).max(20),
  lockoutMinutes: z.number().int().min(1).max(1440),
  idleMinutes: z.number().int().min(1).max(480),
  longestHours: z.number().int().min(1).max(24),
  passwordMinimumLength: z.number().int().min(8).max(64),
  passwordClasses: z.number().int().min(1).max(4),
});

const agencyVersion = z.object({
  validFrom: z.string(),
  name: z.string(),
  shortName: z.string(),
  documentAbbreviation: z.string(),
  parentId: z.string().nullable(),
});
export const agencyView = agencyVersion.omit({ validFrom: true }).extend({
  id: z.string(),
  code: z.string(),
  kind: agencyKindSchema,
  region: z.string(),
  organisationCode: z.string(),
  hasRulemakingPower: z.boolean(),
  foiOffice: foiOfficeSchema,
  remedies: remediesSchema,
  sortOrder: z.number(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  successorId: z.string().nullable(),
  nameHistory: z.array(agencyVersion),
});
export const divisionView = z.object({
  id: z.string(),
  agencyId: z.string(),
  name: z.string(),
  sortOrder: z.number(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
});
export const postView = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  divisionId: z.string().nullable(),
  divisionName: z.string().nullable(),
  role: roleSchema,
  roleName: z.object({ zh: z.string(), en: z.string() }),
  title: z.string(),
  fromOn: z.string(),
  endedOn: z.string().nullable(),
});
export const delegationView = z.object({
  id: z.string(),
  agencyId: z.string(),
  fromPerson: z.object({ id: z.string(), name: z.string() }),
  toPerson: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(roleSchema),
  fromOn: z.string(),
  untilOn: z.string(),
  reason: z.string(),
  endedOn: z.string().nullable(),
  inForce: z.boolean(),
});
export const personView = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  login: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  posts: z.array(postView),
  /** Only for who may lock and unlock accounts there. */
  account: z
    .object({
      lockedAt: z.string().nullable(),
      lockedReason: z.string().nullable(),
      mustChangePassword: z.boolean(),
      lastSignedInAt: z.string().nullable(),
    })
    .nullable(),
});
export const sessionView = z.object({
  id: z.string(),
  personId: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  address: z.string(),
  device: z.string(),
  current: z.boolean(),
});
export const meView = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    agencyId: z.string(),
    agencyName: z.string(),
  }),
  mustChangePassword: z.boolean(),
  posts: z.array(postView.extend({ onBehalfOf: z.object({ id: z.string(), name: z.string() }).nullable() })),
  delegations: z.array(delegationView),
  /** For each agency where the person holds a post: the actions permitted on at least some record there. */
  permissions: z.record(z.string(), z.array(z.string())),
  today: z.string(),
});
export const firstPasswordView = z.object({ personId: z.string(), firstPassword: z.string() });

export type AgencyView = z.output<typeof agencyView>;
export type DivisionView = z.output<typeof divisionView>;
export type PostView = z.output<typeof postView>;
export type DelegationView = z.output<typeof delegationView>;
export type PersonView = z.output<typeof personView>;
export type SessionView = z.output<typeof sessionView>;
export type MeView = z.output<typeof meView>;
