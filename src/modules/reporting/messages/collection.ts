import { AppError, type ErrorKind } from '../../../kernel/errors.ts';

type Said = readonly [kind: ErrorKind, zh: string, en: string, rule?: string];

const PROBLEMS = {
  report_not_found: ['not_found', '找不到这份报告，请刷新列表后重试。', 'No such report; reload the list.'],
  file_not_kept: [
    'not_found',
    '这份报告是以表单填报的，没有原始文件；请直接查看各表数字。',
    'The report was given as figures; there is no file.',
  ],
  file_too_large: ['too_large', '文件超过 20 MB，请只提供年度报告本身。', 'The file is larger than 20 MB.'],
  report_too_long: [
    'invalid',
    '文件的文字过长，不像一份年度报告。请只提供年度报告本身。',
    'The text is too long for one annual report; give the report alone.',
  ],
  agency_unclear: [
    'invalid',
    '文件中读不出行政机关名称，请填写机关全称后再上传。',
    'The file does not name the agency; give its full name.',
  ],
  year_unclear: [
    'invalid',
    '文件中读不出报告年度，请填写年度后再上传。',
    'The file does not tell the reporting year; give it.',
  ],
  import_by_command: [
    'forbidden',
    '导入的报告会作为已公布的报告公开，只能由管理员用 gongkai import reports 命令导入；请改为上传审读。',
    'Imported reports are public as published; an administrator imports them by the command. Upload it for review instead.',
  ],
  year_differs: [
    'invalid',
    '这份报告不是本次收集年度的报告，请核对文件后重新提交。',
    'The report is not of the year that is collected; check the file.',
  ],
  agency_differs: [
    'invalid',
    '这份报告的行政机关与应报送机关不一致，请核对文件后重新提交。',
    'The report is of another agency; check the file.',
  ],
  unknown_finding: [
    'invalid',
    '这条发现在最近一次核对中已不存在，请刷新后重试。',
    'The finding is no longer there since the last check; reload.',
  ],
  not_judged: ['conflict', '这条发现还没有判断，不能撤回。', 'The finding has no judgement to take back.'],
  collection_not_found: ['not_found', '找不到这次收集，请刷新后重试。', 'No such collection; reload.'],
  collection_closed: [
    'conflict',
    '这次收集已经结束。如需继续，请先重新开启。',
    'The collection is closed; open it again first.',
  ],
  collection_open: ['conflict', '这次收集没有结束，不需要重新开启。', 'The collection is open.'],
  year_not_begun: [
    'invalid',
    '报告年度还没有开始，不能收集。',
    'The reporting year has not begun; it cannot be collected.',
  ],
  dates_before_year_end: [
    'invalid',
    '报送日期应在报告年度结束之后。',
    'The day of submission must lie after the reporting year.',
  ],
  publish_before_submit: [
    'invalid',
    '公布日期不能早于报送日期。',
    'The day of publication lies before the day of submission.',
  ],
  member_not_found: [
    'not_found',
    '这次收集中没有这个机关，请刷新后重试。',
    'The collection has no such agency; reload.',
  ],
  member_twice: [
    'conflict',
    '同一机关在一次收集中只能出现一次，请去掉重复的机关。',
    'An agency stands in a collection once; remove the second.',
  ],
  member_is_office: [
    'invalid',
    '收集机关本身不是报送对象；本机关的数字请用“计入本机关数字”。',
    'The collecting office is no member; use “include own figures”.',
  ],
  member_not_below: [
    'invalid',
    '只能向本机关的下级机关收集；其他机关请作为系统外机关按名称添加。',
    'An office collects from agencies below it; add others by name, as agencies outside.',
  ],
  member_has_submissions: [
    'conflict',
    '该机关已经报送，不能移出；不计入汇总的，请填写“不计入的原因”。',
    'The agency has handed in and cannot be removed; leave it out of the sum instead.',
  ],
  contained_in_unknown: [
    'invalid',
    '“数字已包含在”所指的机关不在这次收集中，或者就是它自己，或者互相包含。请重新选择。',
    'The agency that contains this one is not a member, is itself, or they contain each other.',
  ],
  in_system: [
    'conflict',
    '该机关使用本系统，应由其自行提交经审批的报告。',
    'The agency uses this system and hands its own report in.',
  ],
  not_in_system: [
    'conflict',
    '该机关不在本系统内，请代为上传文件、填写表单，或者发给报送链接。',
    'The agency is outside of the system: upload its file, fill the form in or give it a link.',
  ],
  own_report_not_approved: [
    'conflict',
    '本年度报告还没有审批或者发布，请先在“年度报告”中完成审核、审批。',
    'The report is not approved or published yet; complete its sign-off first.',
  ],
  already_accepted: [
    'conflict',
    '该机关的报告已经接收。需要重新报送的，请先由收集机关撤回接收。',
    'The report was accepted; the office must reopen it first.',
  ],
  nothing_submitted: ['conflict', '该机关还没有报送，不能办理。', 'Nothing was handed in yet.'],
  not_under_review: [
    'conflict',
    '该机关最近一次报送已经处理过，请刷新后重试。',
    'The last submission was dealt with already; reload.',
  ],
  not_accepted: ['conflict', '该机关的报告没有接收，不需要撤回。', 'The report is not accepted.'],
  open_errors: [
    'conflict',
    '还有错误级别的发现没有判断。请逐条确认或者排除后再接收；确认属实的，应当退回。',
    'There are errors nobody has judged. Judge each; return the report when they are real.',
  ],
  confirmed_errors: [
    'conflict',
    '有已确认属实的错误。请退回修改；不影响接收的，请写明接收理由。',
    'Errors are confirmed. Return the report, or say in a note why it is accepted all the same.',
  ],
  published_in_future: ['invalid', '公布日期不能晚于今天。', 'The day of publication lies in the future.'],
  published_before_year_end: [
    'invalid',
    '公布日期应在报告年度结束之后。',
    'The day of publication must lie after the reporting year.',
    '《政府信息公开条例》第四十九条',
  ],
  published_by_records: [
    'conflict',
    '该机关在本系统发布，公布日期以系统记录为准。',
    'The agency publishes in this system; the records tell the day.',
  ],
  code_unknown: [
    'not_found',
    '报送码不正确，或者已经失效。请向收集机关核对。',
    'The code is wrong or no longer valid; ask the collecting office.',
  ],
  code_expired: [
    'conflict',
    '报送码已过期，请向收集机关申请新的报送码。',
    'The code has expired; ask for a new one.',
  ],
  expiry_in_past: ['invalid', '失效日期不能早于今天。', 'The code would have expired already.'],
  no_link: ['conflict', '该机关没有有效的报送链接。', 'The agency has no link in force.'],
  form_incomplete: [
    'invalid',
    '表单中有本格式没有的单元格，或者没有填写任何数字，请重新填写。',
    'The form has a cell that the format lacks, or no figure at all.',
  ],
  joint_cells_unknown: [
    'invalid',
    '共同事项的单元格或者数量不正确：数量为正整数（收费金额可有小数），每个单元格只填一次。',
    'A cell or quantity of the joint item is wrong.',
  ],
  joint_agency_unknown: [
    'invalid',
    '共同事项涉及的机关不在汇总之列：应是已接收、计入汇总的机关。',
    'An agency of the joint item is not in the sum.',
  ],
  joint_too_many: [
    'invalid',
    '有机关在该单元格报告的数量少于要扣除的数量，请核对共同事项的数量和机关。',
    'An agency reports fewer than would be taken off; check quantity and agencies.',
  ],
  joint_item_not_found: ['not_found', '找不到这个共同事项，请刷新后重试。', 'No such joint item; reload.'],
  unknown_sum_cell: [
    'not_found',
    '汇总表中没有这一格，请从表格中点击数字打开。',
    'The tables have no such cell; open it from a figure.',
  ],
  nothing_to_sum: [
    'conflict',
    '还没有接收任何报告，不能用于本机关年度报告。',
    'No report is accepted yet; there is nothing to take over.',
  ],
} as const satisfies Record<string, Said>;

export type CollectionProblem = keyof typeof PROBLEMS;

/** The error of a broken rule of collecting or reviewing, with the field it concerns. */
export function refuseCollecting(code: CollectionProblem, field?: string): AppError {
  const [kind, zh, en, rule] = PROBLEMS[code] as Said;
  return new AppError(kind, { code, zh, en, ...(field ? { field } : {}), ...(rule ? { rule } : {}) });
}

/** The same in both languages, for a screen that says beforehand why something is not possible. */
export function whyNot(code: CollectionProblem): { zh: string; en: string } {
  const [, zh, en] = PROBLEMS[code] as Said;
  return { zh, en };
}
