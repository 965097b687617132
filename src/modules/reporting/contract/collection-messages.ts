/** What the schemas of received reports and collections say: Chinese, then English. */
export const SAY_COLLECTING = {
  file: '请选择要上传的年度报告文件 / choose the annual report to upload',
  year: '年度应为 2008 年以后的四位数字 / a year from 2008 on in four digits',
  agencyName: '请填写行政机关全称 / give the full name of the agency',
  verdictReason:
    '排除一条发现需要写明理由，理由将写入记录 / dismissing a finding needs a reason; it stays on record',
  memberNamed:
    '请从机关树中选择，或者填写体系外机关的全称 / choose an agency, or give the name of one outside',
  returnReason:
    '退回须写明理由：至少勾选一条发现或者写明需要改什么 / say why: choose a finding or write what is to be changed',
  reason: '请填写理由，理由将写入记录 / give the reason; it stays on record',
  email: '电子邮箱格式不正确 / not an e-mail address',
  cells: '数字应为不小于 0 的整数（收费金额可有小数） / whole numbers not below 0; fees may have decimals',
  jointItem:
    '共同事项至少涉及两个机关，且计数机关须在其中 / a joint item has two agencies or more, one of which counts it',
  jointEntries: '请选择共同事项所在的单元格和数量 / choose the cells and the quantity of the joint item',
  minimum: '最低件数应为 1 至 1000 的整数 / a whole number from 1 to 1000',
  members: '请至少选择一个机关 / choose at least one agency',
  publishBeforeSubmit: '公布日期不能早于报送日期 / the day of publication lies before the day of submission',
} as const;
