/** What the forms say when a field is wrong: `Chinese / English`. */
export const SAY = {
  date: '请填写真实的日期，格式如 2026-03-30 / Give a real calendar date, written like 2026-03-30',
  upload: '请选择要上传的文件 / Choose a file to upload',
  reason: '请写明理由 / Give the reason',
  applicantName: '请填写姓名或者名称 / Give the name',
  email: '电子邮箱格式不对 / This is not an e-mail address',
  description:
    '请写明所需政府信息的名称、文号或者便于查询的其他特征 / Describe the information by name, number or another feature',
  contact:
    '请至少填写电话、电子邮箱、通信地址中的一项，以便与您联系 / Give a telephone number, an e-mail address or a postal address',
  addressForPost: '选择邮寄的，请填写通信地址 / Give the postal address for delivery by post',
  emailForDelivery: '选择电子邮件的，请填写电子邮箱 / Give the e-mail address for delivery by e-mail',
  faxForDelivery: '选择传真的，请填写传真号码 / Give the fax number for delivery by fax',
  correctionItem: '请写明需要补正的事项 / Say what has to be corrected',
  correctionItems: '请至少列出一项需要补正的内容 / List at least one item',
  correctedDescription: '请填写补正后的内容 / Give the corrected description',
  consultedName: '请填写被征求意见方的名称 / Name the party consulted',
  consultedInformation: '请写明所涉及的政府信息 / Describe the information concerned',
  extensionDays: '延长天数为 1 至 20 个工作日的整数 / Give a whole number of 1 to 20 working days',
  statement: '请填写理由 / Give the reasons',
  paymentMethod: '请写明缴纳方式 / Say how to pay',
  note: '请填写备注内容 / Write the note',
  searchPlace: '请填写检索的系统或场所 / Say where it was searched',
  searchTerms: '请填写检索词 / Give the search terms',
  searchedBy: '请填写检索人 / Say who searched',
  searchedOn: '请填写检索日期 / Give the date',
  searchResult: '请填写检索结果 / Give the result',
  organ: '请填写复议机关或者法院名称 / Name the reconsideration organ or court',
  number: '请填写申请编号 / Give the request number',
  levels: '请至少选择一级审核 / Choose at least one level of review',
  levelsTwice: '同一级审核只能列一次 / List each level of review once',
  correctionDays: '补正期限为 1 至 60 个工作日 / The period is 1 to 60 working days',
  webAddress:
    '请填写以 http:// 或者 https:// 开头的完整网址 / Give a complete address beginning with http:// or https://',
  queryCode: '请填写查询码 / Give the query code',
} as const;

/** A text is longer than the form takes. */
export function tooLong(max: number): string {
  return `最多 ${max} 个字 / At most ${max} characters`;
}

/** A list is longer than the form takes. */
export function tooMany(max: number): string {
  return `最多 ${max} 项 / At most ${max}`;
}
