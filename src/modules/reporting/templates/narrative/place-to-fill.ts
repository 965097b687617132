/** A place of a draft that the office has to fill before the report can be checked. */
export const TO_FILL = '【请填写政府信息公开工作考核、社会评议和责任追究结果情况】';
export const PLACE_TO_FILL = /请填写/;
