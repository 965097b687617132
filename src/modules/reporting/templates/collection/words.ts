import { formatDateZh, type CalendarDate } from '../../../../kernel/dates.ts';
import type { MemberState, Punctuality } from '../../domain/collection/member-standing.ts';

export const STATE_WORDS: Readonly<Record<MemberState, string>> = {
  not_begun: '未开始',
  draft: '编制中',
  submitted: '已报送',
  returned: '已退回',
  accepted: '已接收',
};
export const SUBMISSION_WORDS: Readonly<Record<Punctuality, string>> = {
  awaited: '待报送',
  in_time: '按时报送',
  late: '逾期报送',
  overdue: '逾期未报',
};
export const PUBLICATION_WORDS: Readonly<Record<Punctuality, string>> = {
  awaited: '待公布',
  in_time: '按时公布',
  late: '逾期公布',
  overdue: '逾期未公布',
};
export const KIND_WORDS: Readonly<Record<string, string>> = {
  government: '人民政府',
  department: '工作部门',
  township: '乡镇街道',
  field_office: '派出机构',
  public_body: '公共企事业单位',
};
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  upload: '上传',
  submission: '报送',
  form: '表单填报',
  import: '批量导入',
};
export const REVIEW_WORDS: Readonly<Record<string, string>> = {
  clean: '无错误和警告',
  open: '待判断',
  judged: '已判断',
};
export const SEVERITY_WORDS: Readonly<Record<string, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};
export const VERDICT_WORDS: Readonly<Record<string, string>> = { confirmed: '属实', dismissed: '排除' };

export const COLLECTION_WORDING = {
  title: (year: number) => `${year}年度政府信息公开工作年度报告收集`,
  reminderSubject: (year: number) => `关于报送${year}年度政府信息公开工作年度报告的提醒`,
  publicationSubject: (year: number) => `关于公布${year}年度政府信息公开工作年度报告的提醒`,
  /** `{agency}` stands for the agency's name, so that one text serves many. */
  submissionReminder: (year: number, by: CalendarDate, statutory: CalendarDate, late: boolean) =>
    `{agency}：\n贵单位${year}年度政府信息公开工作年度报告应于${formatDateZh(by)}前报送，${late ? '目前已逾期，' : ''}我们尚未收到。` +
    `根据《中华人民共和国政府信息公开条例》第四十九条，年度报告应当在${formatDateZh(statutory)}前向社会公布。` +
    `请尽快编制并报送；如有困难，请与我们联系。`,
  publicationReminder: (year: number, statutory: CalendarDate, late: boolean) =>
    `{agency}：\n根据《中华人民共和国政府信息公开条例》第四十九条，贵单位${year}年度政府信息公开工作年度报告应当在` +
    `${formatDateZh(statutory)}前向社会公布${late ? '，目前已逾期' : ''}。我们尚未查到公布信息，请及时公布并告知公布日期。`,
  returnPlace: (section: string, quote: string) => `“${section}”部分（“${quote}”）：`,
  returnFinding: (place: string, message: string, repair: string) =>
    `${place}${message.replace(/[。；]?$/, '。')}${repair === '' ? '' : `建议：${repair.replace(/[。；]?$/, '。')}`}`,
  returnLetter: (name: string, year: number, reasons: readonly string[]) =>
    `${name}：\n贵单位报送的${year}年度政府信息公开工作年度报告收悉。经核对，以下内容需要进一步核实或者修改：\n` +
    `${reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n')}\n` +
    `请修改后重新报送；如认为数据无误，请附说明。感谢支持！`,
  jointDocument: (title: string, number: string) => `${title}（${number}）`,
  jointReason: (agencies: number, number: string) =>
    `${agencies} 个机关的登记簿中都有文号为“${number}”的文件，应为联合制发，只计一次。`,
  ownOffice: (name: string) => `${name}（本机关）`,
} as const;
