import type { SampleReport } from './sample-layouts.ts';
import { validTables } from './sample-tables.ts';
import type { Tables } from './sample-tables.ts';

/** A report without fault, of an invented bureau, in words of our own. */
export function faultlessReport(tables: Tables = validTables()): SampleReport {
  return {
    title: '临江市园林绿化局2024年政府信息公开工作年度报告',
    published: '2025-01-20',
    format: '2021',
    tables,
    text: {
      overview: [
        '2024年，临江市园林绿化局依法做好各项公开工作，现报告如下。',
        '（一）主动公开。全年主动公开政府信息260条，其中部门动态180条、通知公告80条。',
        '（二）依申请公开。全年收到政府信息公开申请16件，上年结转2件，办结17件，结转下年度1件。予以公开7件，部分公开2件，不予公开3件，无法提供3件，不予处理1件，其他处理1件。',
        '（三）政府信息管理。文件起草时同步确定公开属性，定期清理失效文件。',
        '（四）政府信息公开平台建设。门户网站设公开专栏，安排专人维护。',
        '（五）监督保障。组织业务培训两次，纳入年度考核。因政府信息公开被申请行政复议3件，被提起行政诉讼1件。',
      ],
      problems: ['公开内容的深度还需提高。下一步将加强业务学习，完善目录。'],
      other: ['本年度没有发出信息处理费收费通知，没有收取信息处理费。'],
    },
  };
}
