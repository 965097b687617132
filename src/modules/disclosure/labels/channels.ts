import type { ReleaseChannel } from '../contract.ts';
import type { Label } from '../labels.ts';
import { GAZETTE_WORDS } from '../messages/gazette.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

/** Where the law has information published besides the website (Art. 23), and where it is put up. */
export const RELEASE_CHANNEL_LABELS: Readonly<Record<ReleaseChannel, Label>> = {
  gazette: l('政府公报', 'Gazette'),
  press_conference: l('新闻发布会', 'Press conference'),
  press: l('报刊', 'Press'),
  broadcast: l('广播电视', 'Radio and television'),
  screen: l('电子信息屏', 'Screen'),
  notice_board: l('公告栏', 'Notice board'),
  official_account: l('政务新媒体', 'Official account'),
  other: l('其他', 'Other'),
};

export const CHANNEL_SHEET = {
  name: '其他渠道公开记录',
  heads: [
    '标题',
    '发文字号',
    '公开渠道',
    '渠道名称',
    '发布日期',
    '链接、版次或者地点',
    '备注',
    '登记人',
    '登记时间',
  ],
} as const;

export const RECEIVER_LABELS = {
  archives: l('国家档案馆', 'Archives'),
  library: l('公共图书馆', 'Public library'),
  service_hall: l('政务服务场所', 'Service hall'),
  other: l('其他', 'Other'),
} as const;

export const TRANSFER_FORM_LABELS = {
  paper: l('纸质', 'Paper'),
  electronic: l('电子', 'Electronic'),
  both: l('纸质和电子', 'Paper and electronic'),
} as const;

/** The wording of our form of a transfer list. */
export const TRANSFER_FORM = {
  title: '主动公开政府信息移送清单',
  number: (number: string): string => `编号：${number}`,
  lead: ({
    agency,
    receiver,
    from,
    to,
    count,
    form,
  }: Record<'agency' | 'receiver' | 'from' | 'to' | 'form', string> & { count: number }): string =>
    `根据《中华人民共和国政府信息公开条例》第二十五条，${agency}将 ${from} 至 ${to} 主动公开的政府信息共 ${count} 件（${form}）移送${receiver}，供公众查阅。清单如下：`,
  heads: ['序号', '名称', '发文字号', '索引号', '成文日期', '发布日期'],
  handed: '移送单位',
  received: '接收单位',
  handedBy: '移送人',
  receivedBy: '接收人',
  handedOn: '移送日期',
  blank: '　',
} as const;

/** Which page of its kind, in the statistics of views. */
export const PAGE_DETAILS = {
  scheme: l('主动公开基本目录', 'Basic publication scheme'),
  former: l('其他页面', 'Other pages'),
  axes: {
    topic: l('按主题', 'By topic'),
    genre: l('按体裁', 'By form'),
    kind: l('按信息类别', 'By kind'),
    agency: l('按公开机关', 'By agency'),
    audience: l('按服务对象', 'By audience'),
    year: l('按公开年份', 'By year'),
  },
  issue: (year: number, number: number): Label =>
    l(GAZETTE_WORDS.numbered(year, number), `${year}, no. ${number}`),
  withdrawn: l('已撤下的文件', 'A withdrawn document'),
} as const;

export const VIEWS_SHEET = {
  name: '页面访问量',
  documents: ['名称', '发文字号', '发布日期', '访问量'],
  pages: ['页面', '地址', '访问量'],
} as const;
