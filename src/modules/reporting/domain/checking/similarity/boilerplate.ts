/**
 * Sentences every report may share: they quote the law, the format or the statistical period, or state that nothing
 * happened in the words of the form. They never count as copied. Matched against a sentence without blanks and
 * punctuation, digits written as 0.
 */
export const BOILERPLATE: readonly RegExp[] = [
  /统计期限|统计时限|数据的?统计|所列数据|0年0月0日(起)?至0*年?0月0日/,
  /(根据|按照|依据|依照|遵照).{0,20}(信息公开条例|信息公开工作年度报告格式|年度报告(编制|格式)|有关规定|文件要求).{0,60}(编制|公布|报告如下|年度报告)/,
  /(本|该)(年度)?报告(由|共|主要|全文|包括|电子版|在|将|所列)|全文(由|包括|共)|电子版(可|在|将)|现(予以|将).{0,20}(公布|公开|报告如下)|现将.{0,30}(报告|公布)如下/,
  /(如|若|任何).{0,12}(疑问|意见|建议).{0,12}(联系|致电|咨询|反映)|联系(电话|地址|人)|邮(政)?编(码)?|电子邮箱/,
  /^(本年度)?(没有|未|无|暂无)(发生|收到|产生|出现|其他)?.{0,14}(需要(报告|说明)的)?(事项|情况|申请|复议|诉讼|投诉|举报)(情况|的情况)?$/,
  /(未|没有|无|不).{0,10}(收取|产生|发出).{0,16}(费|收费通知)|信息处理费管理办法|信息处理费(收取)?情况/,
  /政府信息公开(行政)?(复议|诉讼)情况|本列数据的?勾稽关系|第.{1,3}项加第.{1,3}项之和/,
];
