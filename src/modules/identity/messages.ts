import { AppError, type ErrorKind, type Problem } from '../../kernel/errors.ts';

type Said = readonly [kind: ErrorKind, zh: string, en: string];

const SEPARATION_RULE = '网络安全等级保护：系统管理员、安全保密管理员、安全审计员三员分立';

const PROBLEMS = {
  agency_not_found: ['not_found', '找不到该机构，请重新选择。', 'No such agency; choose again.'],
  division_not_found: [
    'not_found',
    '找不到该科室，或它不属于所选机构，请重新选择。',
    'No such division at that agency; choose again.',
  ],
  person_not_found: ['not_found', '找不到该人员，请重新选择。', 'No such person; choose again.'],
  post_not_found: ['not_found', '找不到该岗位任职记录。', 'No such post.'],
  delegation_not_found: ['not_found', '找不到该委托记录。', 'No such delegation.'],
  session_not_found: ['not_found', '该登录会话不存在或已结束。', 'That session does not exist or has ended.'],
  code_taken: [
    'conflict',
    '该机构代码已被使用，请换一个；代码不能重复使用。',
    'That agency code is in use; choose another. Codes are never reused.',
  ],
  login_taken: ['conflict', '该登录名已被使用，请换一个。', 'That login is in use; choose another.'],
  parent_closed: [
    'conflict',
    '上级机构已撤销，请另选。',
    'The agency above has been closed; choose another.',
  ],
  agency_closed: [
    'conflict',
    '该机构已撤销，不能再变更。',
    'The agency has been closed and cannot be changed.',
  ],
  agency_is_below: [
    'conflict',
    '不能把机构移到自身或其下级机构之下，请另选上级。',
    'An agency cannot be moved below itself or one of its own; choose another agency above.',
  ],
  agency_has_children: [
    'conflict',
    '该机构还有下级机构，请先把它们移走或撤销。',
    'Agencies stand below it; move or close them first.',
  ],
  version_out_of_order: [
    'conflict',
    '生效日期早于已登记的上一次变更，请填写其当日或之后的日期。',
    'The date is before the last change on record; give that day or a later one.',
  ],
  before_opening: [
    'conflict',
    '日期早于机构设立日期，请更正。',
    'The date is before the agency was opened; correct it.',
  ],
  division_staffed: [
    'conflict',
    '该科室还有在任人员，请先结束其岗位或调整科室。',
    'People hold posts in the division; end or change their posts first.',
  ],
  division_closed: ['conflict', '该科室已撤销。', 'The division has been closed.'],
  own_post: [
    'forbidden',
    '不能给自己任命岗位，请由另一位系统管理员办理。',
    'Nobody may give a post to themselves; ask another system administrator.',
  ],
  same_post: [
    'conflict',
    '该人员在此机构（科室）已担任同一岗位。',
    'The person already holds this post there.',
  ],
  post_already_ended: ['conflict', '该岗位已经结束。', 'The post has already ended.'],
  last_administrator: [
    'conflict',
    '这是本系统最后一位在任的同类管理员，结束后将无人管理。请先任命接任者。',
    'This is the last administrator of this kind; appoint a successor first.',
  ],
  ends_before_start: [
    'invalid',
    '结束日期早于开始日期，请更正。',
    'The end is before the start; correct the dates.',
  ],
  delegation_in_past: [
    'invalid',
    '委托的最后一天已经过去，请填写今天或之后的日期。',
    'The last day of the delegation has passed; give today or a later day.',
  ],
  delegation_too_long: [
    'invalid',
    '一次委托不超过 92 天；更久请办理任职手续。',
    'A delegation lasts at most 92 days; beyond that give a post.',
  ],
  delegate_to_self: [
    'invalid',
    '不能委托给本人，请选择同事。',
    'Choose a colleague, not the person themself.',
  ],
  nothing_to_delegate: [
    'conflict',
    '委托人在该机构没有所选的在任岗位，无可委托。',
    'The absent colleague holds none of those posts at the agency.',
  ],
  receiver_elsewhere: [
    'conflict',
    '受托人在该机构没有在任岗位，请选择本机构的同事。',
    'The receiver holds no post at the agency; choose a colleague there.',
  ],
  delegation_over: ['conflict', '该委托已经结束。', 'The delegation is over already.'],
  own_account: [
    'forbidden',
    '不能对自己的账号办理此事，请由另一位安全保密管理员办理。',
    'This cannot be done to one’s own account; ask another security administrator.',
  ],
  account_locked: ['conflict', '该账号已锁定。', 'The account is locked already.'],
  account_not_locked: ['conflict', '该账号没有锁定。', 'The account is not locked.'],
  sign_in_refused: [
    'unauthenticated',
    '登录名或密码不正确。请核对后重试；连续多次失败将暂停登录。',
    'Wrong login or password. Check both and try again; several failures in a row suspend sign-in.',
  ],
  account_suspended: [
    'unauthenticated',
    '该账号已被管理员锁定，请联系本机关安全保密管理员。',
    'The account has been locked by an administrator; ask your security administrator.',
  ],
  wrong_current_password: [
    'invalid',
    '当前密码不正确，请重新输入。',
    'The current password is wrong; enter it again.',
  ],
  first_password_by_house_only: [
    'forbidden',
    '初始密码由系统生成，不能自行指定。',
    'First passwords are made up by the system and cannot be chosen.',
  ],
  remedy_name_missing: [
    'invalid',
    '垂直管理系统和司法行政部门必须填写上一级主管部门名称，答复书要写明复议机关。',
    'Name the superior department: replies must state the body that hears reconsideration.',
  ],
  superior_government_missing: [
    'invalid',
    '系统内没有上一级人民政府，请填写其名称，答复书要写明复议机关。',
    'No higher government is in the tree; give its name, since replies must state the reconsideration body.',
  ],
} as const satisfies Record<string, Said>;

export type IdentityProblem = keyof typeof PROBLEMS;

const RULES: Partial<Record<IdentityProblem, string>> = {
  remedy_name_missing: '《行政复议法》第二十七条、第二十八条',
  superior_government_missing: '《行政复议法》第二十四条',
};

/** The module's expected failures by code, with the field at fault where there is one. */
export function refuse(code: IdentityProblem, field?: string): AppError {
  const [kind, zh, en] = PROBLEMS[code];
  const rule = RULES[code];
  return new AppError(kind, { code, zh, en, ...(field ? { field } : {}), ...(rule ? { rule } : {}) });
}

/** A person would hold two of the three administrators' roles at one agency. */
export function administratorsNotSeparated(added: string, held: string): AppError {
  return new AppError('conflict', {
    code: 'administrators_not_separated',
    zh: `同一人在同一机构不能既任“${added}”又任“${held}”，请另选人员，或先结束其原岗位。`,
    en: 'One person cannot hold two of the three administrators’ roles at an agency; choose somebody else or end the other post first.',
    field: 'role',
    rule: SEPARATION_RULE,
  });
}

/** Sign-in is suspended for this login; said alike for logins that exist and that do not. */
export function signInSuspended(minutes: number): AppError {
  return new AppError('too_many', {
    code: 'sign_in_suspended',
    zh: `连续失败次数过多，登录已暂停，请约 ${minutes} 分钟后再试，或联系安全保密管理员。`,
    en: `Too many failures in a row: sign-in is suspended. Try again in about ${minutes} minutes, or ask the security administrator.`,
  });
}

/** Said to a session whose first password has not been changed yet. */
export function passwordChangeRequired(): Problem {
  return {
    code: 'password_change_required',
    zh: '您使用的是初始密码，请先修改密码，再办理其他事项。',
    en: 'You are using a first password. Change it before doing anything else.',
  };
}

const PASSWORD_PROBLEMS = {
  password_too_short: (n: number) => [`密码至少 ${n} 位。`, `A password has at least ${n} characters.`],
  password_too_plain: (n: number) => [
    `密码须含大写字母、小写字母、数字、其他字符中的至少 ${n} 类。`,
    `Use at least ${n} of: upper case, lower case, digits, other characters.`,
  ],
  password_is_login: () => [
    '密码不能包含登录名，也不能是它的倒写。',
    'A password may not contain the login or be it reversed.',
  ],
  password_unchanged: () => [
    '新密码不能与当前密码相同。',
    'The new password must differ from the current one.',
  ],
} as const;

/** What is wrong with a new password. */
export function passwordProblem(code: keyof typeof PASSWORD_PROBLEMS, n = 0): Problem {
  const [zh, en] = PASSWORD_PROBLEMS[code](n);
  return { code, zh: zh!, en: en!, field: 'newPassword', rule: '登录规则' };
}

/** An act touches a second place where the actor has no such right. */
export const NOT_PERMITTED_THERE: Problem = {
  code: 'not_permitted_there',
  zh: '您对所选的另一机构没有相应权限，请由该机构或其上级的管理员办理。',
  en: 'You have no such right at the other agency chosen; ask its administrator or the one above.',
};
