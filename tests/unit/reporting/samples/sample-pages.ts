import { partsOf } from './sample-layouts.ts';
import type { LaidTable, SampleReport } from './sample-layouts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Words as Word saves them: digits and characters in spans of their own, lines broken inside words, fillers. */
function spans(text: string): string {
  return (text.match(/\d+|\D{1,6}/g) ?? [])
    .map((piece, index) =>
      /^\d/.test(piece)
        ? `<span lang=EN-US style='font-size:9.0pt;font-family:"Times New Roman","serif"'>${piece}</span>`
        : `<span style='font-family:仿宋;mso-ascii-font-family:Calibri'>${escaped(piece)}</span>${index % 3 === 1 ? '<span\nlang=EN-US><o:p></o:p></span>' : ''}`,
    )
    .join('');
}

function officeTable(table: LaidTable): string {
  const rows = table.map((row, index) => {
    const cells = row.map(
      ({ text, across = 1, down = 1 }) =>
        `<td width=64 ${across > 1 ? `colspan=${across} ` : ''}${down > 1 ? `rowspan=${down} ` : ''}valign=top style='width:48.0pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal align=center style='text-align:center'>${text === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : spans(text)}<span
  lang=EN-US><o:p></o:p></span></p>
  </td>`,
    );
    return ` <tr style='mso-yfti-irow:${index};height:18.0pt'>\n  ${cells.join('\n  ')}\n </tr>`;
  });
  return `<div align=center>\n<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-table-layout-alt:fixed'>\n${rows.join('\n')}\n</table>\n</div>`;
}

/** The report as Word and WPS save it: a layout table around, styled spans, conditional comments, VML, data islands. */
export function asOfficeHtml(report: SampleReport): string {
  const body = partsOf(report).map((part) =>
    'line' in part
      ? `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>${spans(part.line)}<span lang=EN-US><o:p></o:p></span></p>`
      : officeTable(part.table),
  );
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312">
<meta name=Generator content="Microsoft Word 15">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->
<title>${escaped(report.title)}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} table.MsoNormalTable {mso-style-name:普通表格;} --></style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--[if gte vml 1]><v:shape id="_x0000_s1" style='position:absolute;width:20pt'><v:textbox><p>图形</p></v:textbox></v:shape><![endif]-->
<table border=0 cellspacing=0 cellpadding=0 width="100%"><tr><td>
<div class=WordSection1 style='layout-grid:15.6pt'>
${body.join('\n')}
</div>
</td></tr></table>
</body></html>`;
}

/** The report on a portal: tags of the website guidelines, navigation, a list of other reports, share buttons, a footer. */
export function asPortalPage(report: SampleReport): string {
  const [, , ...parts] = partsOf(report);
  const table = (laid: LaidTable): string =>
    `<table border="1" style="width:100%"><tbody>${laid
      .map(
        (row) =>
          `<tr>${row.map((c) => `<td colspan="${c.across ?? 1}" rowspan="${c.down ?? 1}">${escaped(c.text)}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table>`;
  const text = parts.map((part) =>
    'line' in part ? `<p>\u3000\u3000${escaped(part.line)}</p>` : table(part.table),
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>${escaped(report.title)}_临江市人民政府网站</title>
<meta name="SiteName" content="临江市人民政府网站"><meta name="ColumnName" content="政府信息公开年报">
<meta name="ArticleTitle" content="${escaped(report.title)}">
<meta name="PubDate" content="${report.published} 09:30"><meta name="ContentSource" content="临江市园林绿化局"></head>
<body><header><h1>临江市人民政府</h1><p>今天是2026年3月1日</p></header>
<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></nav>
<div class="wrap"><div class="left"><ul>
<li><a href="/1">清溪区教育局2023年政府信息公开工作年度报告</a></li><li><a href="/2">清溪区民政局2023年政府信息公开工作年度报告</a></li></ul></div>
<div class="right"><h2 class="title">${escaped(report.title)}</h2>
<div class="info"><span>发布日期：${report.published}</span> <span>来源：临江市园林绿化局</span> <a href="#">字号 大</a></div>
<div id="zoom" class="TRS_Editor">${text.join('\n')}</div>
<div class="share"><p>扫一扫在手机打开当前页</p></div></div></div>
<div class="links"><p>相关链接</p><ul><li><a href="/3">临江市2023年政府信息公开工作年度报告</a></li></ul></div>
<div class="foot"><p>主办单位：临江市人民政府办公室</p><p>备案号：某ICP备12345678号</p><p>日期：2026-03-01</p></div>
</body></html>`;
}
