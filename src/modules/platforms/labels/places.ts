import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

export const PLACE_KIND_LABELS = {
  archives: l('档案馆', 'Archives'),
  library: l('公共图书馆', 'Public library'),
  service_hall: l('政务服务场所', 'Service hall'),
  other: l('其他', 'Other'),
} as const;

export const OUTLET_CHANNEL_LABELS = {
  gazette: l('政府公报', 'Gazette'),
  press_conference: l('新闻发布会', 'Press conference'),
  press: l('报刊', 'Press'),
  broadcast: l('广播电视', 'Radio and television'),
  screen: l('电子信息屏', 'Screen'),
  notice_board: l('公告栏', 'Notice board'),
  official_account: l('政务新媒体', 'Official account'),
  other: l('其他', 'Other'),
} as const;

/** Heads of the exported lists. */
export const VISITS_SHEET = {
  name: '政府信息查阅场所接待情况',
  heads: ['查阅场所', '类别', '地址', '月份', '接待人次'],
} as const;
