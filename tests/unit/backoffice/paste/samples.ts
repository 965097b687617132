/** The frame that Word puts around what is copied; the markers of the fragment stand in comments. */
export const word = (body: string, css = ''): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ADMINI~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:仿宋_GB2312; panose-1:2 1 6 9 3 1 1 1 1 1;}
 p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin:0cm; text-align:justify; font-size:16.0pt; font-family:仿宋_GB2312;}
 p.MsoTitle {text-align:center; font-size:22.0pt;}
 ${css}
-->
</style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>
<!--StartFragment-->
${body}
<!--EndFragment-->
</body></html>`;

/** A paragraph as Word writes it: indented, with typefaces and languages on every run. */
export const wordParagraph = (text: string, more = ''): string =>
  `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly;${more}'><span
style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>${text}<span lang=EN-US><o:p></o:p></span></span></p>`;

/** A numbered paragraph; the marker is written out for programs that know no lists. */
export const wordItem = (marker: string, text: string, level = 1): string =>
  `<p class=MsoListParagraph style='margin-left:${21 * level}.0pt;text-indent:-21.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings;mso-bidi-font-family:Wingdings'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span style='font-family:宋体'>${text}</span></p>`;

/** The frame of a copied range of Excel. */
export const excel = (table: string, css = ''): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";}
td {padding:0px; mso-ignore:padding; color:black; font-size:11.0pt; font-family:等线; mso-number-format:General;}
.xl65 {text-align:center;} .xl66 {mso-number-format:"\\#\\,\\#\\#0\\.00"; text-align:right;} .xl67 {font-weight:700; text-align:center; background:#D9E1F2;}
${css}--></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'>
<!--StartFragment-->
${table}
<!--EndFragment-->
</table>
</body></html>`;

/** What WPS Writer puts on the clipboard: its own generator, styles in one block, classes by number. */
export const wps = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Kingsoft WPS Office"><title></title>
<style>@font-face{font-family:"Times New Roman";}
p.MsoNormal{mso-style-name:正文;mso-pagination:none;text-align:justify;font-size:10.5pt;}
span.15{font-family:'Times New Roman';} p.p1{text-align:center;}</style></head>
<body style="tab-interval:21pt;"><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
