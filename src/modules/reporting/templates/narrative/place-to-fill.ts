/** Places of a draft that the office has to fill before the report can be checked. */
export const TO_FILL = {
  /** 国办公开办函〔2021〕30号: a government's report tells them, nothing here records them. */
  assessment: '【请填写政府信息公开工作考核、社会评议和责任追究结果情况】',
  /** The reports that are added up say what each charged in words only. */
  fees: '【请填写汇总范围内信息处理费收费通知件数、金额和实际收取金额；没有收取的，写明未收取】',
} as const;

export const PLACE_TO_FILL = /请填写/;
