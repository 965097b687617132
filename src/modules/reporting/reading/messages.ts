/** Why a file could not be read, and what to do. */
type Say = (file: string, detail: string) => string;

export const READING_PROBLEMS = {
  file_missing: {
    zh: (file: string) => `找不到文件“${file}”。请检查路径和文件名。`,
    en: (file: string) => `File "${file}" not found. Check the path and the name.`,
  },
  file_not_regular: {
    zh: (file: string) => `“${file}”不是文件。请给出报告文件而不是目录。`,
    en: (file: string) => `"${file}" is not a file. Give a report file, not a directory.`,
  },
  file_unreadable: {
    zh: (file: string, detail: string) => `无法打开“${file}”（${detail}）。请检查读取权限。`,
    en: (file: string, detail: string) => `Cannot open "${file}" (${detail}). Check the permissions.`,
  },
  file_too_large: {
    zh: (file: string, detail: string) => `“${file}”过大（上限 ${detail}）。请只提供年度报告本身。`,
    en: (file: string, detail: string) => `"${file}" is too large (limit ${detail}). Give the report only.`,
  },
  file_empty: {
    zh: (file: string) => `“${file}”没有文字内容。请重新导出报告。`,
    en: (file: string) => `"${file}" holds no text. Export the report again.`,
  },
  kind_unknown: {
    zh: (file: string) =>
      `“${file}”不是可读取的格式。请使用 .txt、.md、.html、.docx、.xlsx 或带文字层的 .pdf。`,
    en: (file: string) =>
      `"${file}" is of no readable kind. Use .txt, .md, .html, .docx, .xlsx or .pdf with a text layer.`,
  },
  old_word: {
    zh: (file: string) => `“${file}”是旧版 Word 或 WPS 文字文件。请另存为 .docx 后再核对。`,
    en: (file: string) => `"${file}" is an old Word or WPS file. Save it as .docx and check again.`,
  },
  old_excel: {
    zh: (file: string) => `“${file}”是旧版 Excel 或 WPS 表格文件。请另存为 .xlsx 后再核对。`,
    en: (file: string) => `"${file}" is an old Excel or WPS workbook. Save it as .xlsx and check again.`,
  },
  office_locked: {
    zh: (file: string) => `“${file}”有打开密码。请取消密码后重新保存。`,
    en: (file: string) => `"${file}" needs a password. Save it again without one.`,
  },
  rich_text: {
    zh: (file: string) => `“${file}”是 RTF 文件。请另存为 .docx 后再核对。`,
    en: (file: string) => `"${file}" is an RTF file. Save it as .docx and check again.`,
  },
  fixed_layout: {
    zh: (file: string) => `“${file}”是 OFD 版式文件。请提供原 Word 文档，或转换为带文字层的 .pdf。`,
    en: (file: string) => `"${file}" is an OFD file. Give the Word document, or a .pdf with a text layer.`,
  },
  web_archive: {
    zh: (file: string) => `“${file}”是网页归档（MHT）文件。请在浏览器中另存为 .html 后再核对。`,
    en: (file: string) => `"${file}" is a web archive (MHT). Save the page as .html and check again.`,
  },
  docx_damaged: {
    zh: (file: string, detail: string) =>
      `“${file}”已损坏或不是 Word 文档（${detail}）。请重新保存为 .docx。`,
    en: (file: string, detail: string) =>
      `"${file}" is damaged or no Word document (${detail}). Save it again.`,
  },
  xlsx_damaged: {
    zh: (file: string, detail: string) =>
      `“${file}”已损坏或不是 Excel 工作簿（${detail}）。请重新保存为 .xlsx。`,
    en: (file: string, detail: string) =>
      `"${file}" is damaged or no Excel workbook (${detail}). Save it again.`,
  },
  pdf_damaged: {
    zh: (file: string, detail: string) => `“${file}”已损坏或不是 PDF（${detail}）。请重新导出。`,
    en: (file: string, detail: string) => `"${file}" is damaged or no PDF (${detail}). Export it again.`,
  },
  pdf_locked: {
    zh: (file: string) => `“${file}”有打开密码。请提供未加密的 PDF。`,
    en: (file: string) => `"${file}" needs a password. Give a PDF without one.`,
  },
  pdf_without_text: {
    zh: (file: string) => `“${file}”没有文字层，可能是扫描件。请提供原始电子文档。`,
    en: (file: string) => `"${file}" has no text layer, perhaps a scan. Give the original document.`,
  },
  pdf_garbled: {
    zh: (file: string) =>
      `“${file}”的文字层是乱码（字体没有字符编码）。请提供原 Word 文档，或用其他打印方式重新导出。`,
    en: (file: string) =>
      `"${file}" has a text layer without meaning (fonts without encoding). Give the Word document, or export it anew.`,
  },
  not_a_report: {
    zh: (file: string) => `“${file}”不像政府信息公开工作年度报告：没有标题、章节，也没有可识别的表格。`,
    en: (file: string) => `"${file}" does not look like an annual report: no title, chapter or known table.`,
  },
} as const satisfies Record<string, { zh: Say; en: Say }>;

/** Why a cell is not given for certain. */
export const CELL_REASONS = {
  rowMissing: '原文没有这一行',
  tableMissing: '原文没有这张表，或表格文字无法识别',
  columnMissing: '原文没有这一列',
  notANumber: (text: string) => `单元格内容“${text}”不是数字`,
  stroke: (text: string) => `原文为“${text}”，按零读取`,
  glued: '数字连写，按勾稽关系只有一种拆分',
  gluedUnclear: '数字连写，按勾稽关系不能确定唯一的拆分',
  foldedRow: '原文只有“（六）其他处理”一行合计，没有分项',
  unfoldedRow: '原文把“（六）其他处理”分成三行，没有合计行',
  otherFormat: (format: string) => `原文这张表用的是 ${format} 年格式`,
  detached: '行名与数字分列，按勾稽关系只有一种排列',
  detachedUnclear: '行名与数字分列，数字的排列顺序无法确定',
  strokeUnclear: '“一”可能是横线，也可能是数字一',
  wrongCount: (found: number, wanted: number) => `该行有 ${found} 个数值，应为 ${wanted} 个`,
  blanksMoved: '空白单元格的位置无法确定',
  mergedCells: '数值单元格被合并',
  headerUnknown: '表头顺序无法辨认',
  repeated: '同一行出现两次且数值不同',
  picture: '表格是图片，无法读取文字',
  hiddenSheet: (name: string) => `原文没有这张表，可能在隐藏的工作表“${name}”中`,
} as const;
