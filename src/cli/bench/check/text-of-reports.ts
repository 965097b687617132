import type { Tables } from './synthetic-tables.ts';

interface OverviewFacts {
  agency: string;
  year: number;
  tables: Tables;
  releases: number;
  filling: (list: readonly string[], count: number) => string[];
}

const CITIES = '临江 清河 宁川 青石 云岭 东湖 白沙 安平 长林 和溪 泉山 石桥 南浦 金沙 西岭 丰谷'.split(' ');
const COUNTIES = '甲 乙 丙 丁 戊 己 庚 辛 壬 癸'.split(' ');

const SENTENCES = [
  '坚持以公开为常态、不公开为例外，把公开要求落实到业务办理的各个环节。',
  '围绕群众关心的事项编制办事指南，用图表和问答的方式说明办理条件和流程。',
  '对拟公开的信息逐条进行保密审查，做到先审查、后公开，一事一审。',
  '定期巡查门户网站和政务新媒体，及时更新栏目内容，改正错别字和失效链接。',
  '主要负责人听取公开工作汇报，分管负责人召开专题会议研究重点事项。',
  '加强与信访、法制机构的会商，规范答复文书的格式和用语。',
  '结合政务开放日活动，邀请企业和居民代表参观办事大厅并听取意见。',
  '按要求清理过期文件，在文件库中标明有效性，方便群众查询。',
];

/** Words of the reports that are made up for measuring; they are the project's own. */
export const REPORT_TEXT = {
  bureaux: [
    '教育局',
    '财政局',
    '民政局',
    '水利局',
    '农业农村局',
    '文化和旅游局',
    '应急管理局',
    '统计局',
    '林业局',
    '交通运输局',
  ],
  place: (number: number): string => {
    const city = CITIES[number % CITIES.length]!;
    const round = Math.floor(number / CITIES.length);
    return round === 0 ? `${city}市` : `${city}${COUNTIES[round % COUNTIES.length]!}县`;
  },
  titles: {
    overview: '一、总体情况',
    table2: '二、主动公开政府信息情况',
    table3: '三、收到和处理政府信息公开申请情况',
    table4: '四、政府信息公开行政复议、行政诉讼情况',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
  },
  title: (agency: string, year: number): string => `${agency}${year}年政府信息公开工作年度报告`,
  published: (on: string): string => `发布日期：${on}`,
  requests: (received: number): string => `收到政府信息公开申请${received}件`,
  sentences: SENTENCES,
  overview: ({ agency, year, tables, releases, filling }: OverviewFacts): string[] => {
    const cell = (id: string): number => tables[id]!;
    const website = Math.floor(releases * 0.6);
    return [
      `${year}年，${agency}认真执行《中华人民共和国政府信息公开条例》，现将有关情况报告如下。`,
      ...filling(SENTENCES, 2),
      `（一）主动公开。全年主动公开政府信息${releases}条，其中门户网站公开${website}条，政务新媒体公开${releases - website}条。`,
      ...filling(SENTENCES, 3),
      `（二）依申请公开。全年${REPORT_TEXT.requests(cell('t3.new_received.total'))}，上年结转${cell('t3.carried_in.total')}件，` +
        `本年度办理${cell('t3.total_handled.total')}件，结转下年度继续办理${cell('t3.carried_out.total')}件。`,
      ...filling(SENTENCES, 2),
      `（三）政府信息管理。${filling(SENTENCES, 2).join('')}`,
      `（四）政府信息公开平台建设。${filling(SENTENCES, 2).join('')}`,
      `（五）监督保障。${filling(SENTENCES, 2).join('')}`,
      ...filling(SENTENCES, 2),
    ];
  },
  problems: '公开的内容和形式与群众期待还有差距。下一步将加强业务学习，完善公开目录。',
  nothing: '无。',
  fee: '本年度没有发出信息处理费收费通知，没有收取信息处理费。',
} as const;
