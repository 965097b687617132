// Length: one table of what every finding says; splitting it would only hide it.
import type { FindingGroup } from '../contract/checks.ts';
import type { Label } from '../labels.ts';

export interface FindingText {
  group: FindingGroup;
  title: Label;
  message: Label;
  rule: string | null;
  repair: Label;
}

const REGULATION = (article: string): string => `《政府信息公开条例》第${article}条`;
const SECRECY_LAW = '《保守国家秘密法》第三十五条';
const PERSONAL_LAW = '《个人信息保护法》第三十四条';
const GUIDELINES = '《政府网站发展指引》（国办发〔2017〕47号）';
const ACCESSIBLE = 'GB/T 37668-2019';
const label = (zh: string, en: string): Label => ({ zh, en });

const personal = (zh: string, en: string, rule = PERSONAL_LAW): FindingText => ({
  group: 'personal_data',
  title: label(zh, en),
  message: label(
    `发现${zh}，公开后可能侵犯个人隐私。`,
    `${en} found; publishing it may harm somebody's privacy.`,
  ),
  rule: `${REGULATION('十五')}；${rule}`,
  repair: label(
    '正文和 Word、Excel 附件中的可一键遮盖；其他附件请在原文件中处理后重新上传。确需公开的，写明理由后予以保留。',
    'Mask it here, in the text and in Word and Excel files; mend other files in their source and upload again. Keep it with a reason if it must be public.',
  ),
});
const hidden = (zh: string, en: string, what: Label): FindingText => ({
  group: 'hidden_content',
  title: label(zh, en),
  message: what,
  rule: REGULATION('十七'),
  repair: label(
    '可一键清除，系统生成新文件并重新检查；也可以在原文件中处理后重新上传。',
    'Remove it at once: a new file is made and checked again. Or mend the source and upload again.',
  ),
});
const inPdf = (text: FindingText): FindingText => ({
  ...text,
  repair: label(
    '请在原文件中清除后重新导出 PDF 并上传。',
    'Remove it in the source, export the PDF again and upload it.',
  ),
});
const link = (zh: string, en: string, message: Label): FindingText => ({
  group: 'links',
  title: label(zh, en),
  message,
  rule: GUIDELINES,
  repair: label(
    '请改正链接地址，或一键去掉链接、保留文字。',
    'Correct the address, or keep the words without it.',
  ),
});
const metadata = (zh: string, en: string, rule: string | null = GUIDELINES): FindingText => ({
  group: 'metadata',
  title: label(zh, en),
  message: label(`${zh}，读者难以查找和理解。`, `${en}: readers will find it hard to find or understand.`),
  rule,
  repair: label('请在“元数据”中补充。', 'Fill it in among the document’s details.'),
});
const file = (zh: string, en: string, message: Label, repair: Label): FindingText => ({
  group: 'file',
  title: label(zh, en),
  message,
  rule: REGULATION('十七'),
  repair,
});

/** What each code says, by its group. Rules of the form itself take their words from the rules of drafts. */
export const FINDING_TEXTS: Readonly<Record<string, FindingText>> = {
  id_number: personal('居民身份证号码', 'Identity number'),
  id_number_unsure: personal(
    '疑似身份证号码（校验位不符）',
    'Probably an identity number (check digit differs)',
  ),
  mobile_phone: personal('手机号码', 'Mobile number'),
  landline: personal('固定电话号码', 'Telephone number'),
  bank_card: personal('银行卡号', 'Bank card number'),
  passport: personal('护照或通行证号码', 'Passport or permit number'),
  home_address: personal('家庭住址', 'Home address'),
  email: personal('电子邮箱', 'E-mail address'),
  classification_mark: {
    group: 'secrecy',
    title: label('密级标志', 'Classification mark'),
    message: label(
      '发现密级标志。涉密文件不得进入本系统，请立即按保密规定处理。',
      'A mark of classification. Classified material must not enter this system; handle it under the secrecy rules.',
    ),
    rule: SECRECY_LAW,
    repair: label(
      '不是涉密文件的，请去掉标志字样；附件请更换文件。',
      'Remove the mark if it is none; replace the file.',
    ),
  },
  work_secret_mark: {
    group: 'secrecy',
    title: label('工作秘密标志', 'Mark of work secrets'),
    message: label(
      '发现工作秘密标志，未经审查不得公开。',
      'A mark of work secrets: not to be published unreviewed.',
    ),
    rule: `${SECRECY_LAW}；${REGULATION('十七')}`,
    repair: label(
      '请核实能否公开；可以公开的，去掉标志并在保密审查意见中说明。',
      'Verify; if it may be published remove the mark and say so in the secrecy review.',
    ),
  },
  internal_mark: {
    group: 'secrecy',
    title: label('内部资料标志', 'Mark of internal papers'),
    message: label(
      '发现“内部资料”类标志，可能属于内部事务信息。',
      'Marked as an internal paper; it may be internal affairs.',
    ),
    rule: REGULATION('十六'),
    repair: label(
      '请核实能否公开；可以公开的，去掉标志。',
      'Verify; if it may be published remove the mark.',
    ),
  },
  attribute_contradicts_note: {
    group: 'secrecy',
    title: label('文中注明不公开', 'The text says it is not public'),
    message: label(
      '文中注明的公开属性与“主动公开”不一致。',
      'The note in the text contradicts proactive disclosure.',
    ),
    rule: REGULATION('十七'),
    repair: label(
      '请核实公文公开属性，改正属性或者文中的标注。',
      'Verify the attribute; change it or the note.',
    ),
  },
  hidden_sheet: hidden(
    '隐藏的工作表',
    'Hidden sheet',
    label('工作簿中有隐藏的工作表，下载者可以看到。', 'Whoever downloads the workbook can show it.'),
  ),
  hidden_rows: hidden(
    '隐藏的行',
    'Hidden rows',
    label('工作表中有隐藏的行，下载者可以看到。', 'Whoever downloads the sheet can show them.'),
  ),
  hidden_columns: hidden(
    '隐藏的列',
    'Hidden columns',
    label('工作表中有隐藏的列，下载者可以看到。', 'Whoever downloads the sheet can show them.'),
  ),
  hidden_text: hidden(
    '隐藏的文字',
    'Hidden text',
    label('文档中有设为隐藏的文字，下载者可以看到。', 'Whoever downloads the document can show it.'),
  ),
  comments: hidden(
    '批注',
    'Comments',
    label('文件中有批注，会随附件一起公开。', 'Comments would be published with the file.'),
  ),
  tracked_changes: hidden(
    '修订痕迹',
    'Tracked changes',
    label(
      '文件中有修订痕迹，删改过程会随附件一起公开。',
      'What was deleted and changed would be published with the file.',
    ),
  ),
  office_metadata: hidden(
    '文件属性中的作者、单位等信息',
    'Author, company and the like in the properties',
    label('文件属性会随附件一起公开。', 'Properties would be published with the file.'),
  ),
  macros: hidden(
    '宏代码',
    'Macros',
    label('文件中有宏代码，可能危害下载者的计算机。', 'Macros may harm whoever opens the file.'),
  ),
  embedded_objects: hidden(
    '嵌入的文件',
    'Embedded objects',
    label('文件中嵌入了其他文件，内容未经检查。', 'Other files are embedded and were not checked.'),
  ),
  external_links: hidden(
    '对外部文件的引用',
    'References to other files',
    label(
      '文件引用了外部文件或本机路径，会暴露内部目录或者无法打开。',
      'It refers to other files or local paths.',
    ),
  ),
  pdf_metadata: inPdf(
    hidden(
      'PDF 属性中的作者等信息',
      'Author and the like in the PDF',
      label('PDF 属性会随附件一起公开。', 'Properties would be published with the file.'),
    ),
  ),
  pdf_attachments: inPdf(
    hidden(
      'PDF 中的附件',
      'Files attached to the PDF',
      label('PDF 中附有其他文件，内容未经检查。', 'Other files are attached and were not checked.'),
    ),
  ),
  pdf_annotations: inPdf(
    hidden(
      'PDF 中的批注',
      'Annotations in the PDF',
      label('PDF 中的批注会一起公开。', 'Annotations would be published with it.'),
    ),
  ),
  pdf_javascript: inPdf(
    hidden(
      'PDF 中的脚本',
      'Scripts in the PDF',
      label('PDF 中有脚本，可能危害下载者的计算机。', 'Scripts may harm whoever opens it.'),
    ),
  ),
  pdf_hidden_layers: inPdf(
    hidden(
      'PDF 中的隐藏图层',
      'Hidden layers in the PDF',
      label('PDF 中有隐藏图层，下载者可以看到。', 'Whoever downloads it can show them.'),
    ),
  ),
  picture_location: hidden(
    '图片中的拍摄位置',
    'Place where the picture was taken',
    label('图片带有拍摄位置（GPS）信息。', 'The picture tells where it was taken.'),
  ),
  no_alt_text: {
    group: 'accessibility',
    title: label('附件中的图片没有替代文字', 'Pictures in the file without alternative text'),
    message: label('视障读者无法知道图片的内容。', 'Blind readers will not know what they show.'),
    rule: ACCESSIBLE,
    repair: label('请在原文件中为图片填写替代文字。', 'Add alternative texts in the source.'),
  },
  wrong_word: {
    group: 'wording',
    title: label('用词不当', 'Wrong wording'),
    message: label('可能是错别字或者不规范的用语。', 'Probably a misspelling or not the proper term.'),
    rule: null,
    repair: label('核对后可一键改为建议用语。', 'Check, then put in the suggestion at once.'),
  },
  sensitive_word: {
    group: 'wording',
    title: label('敏感用语', 'Sensitive wording'),
    message: label('该用语在公开文件中应当慎用。', 'To be used with care in public documents.'),
    rule: null,
    repair: label(
      '请改换表述；确需使用的，写明理由后保留。',
      'Word it differently, or keep it with a reason.',
    ),
  },
  placeholder: {
    group: 'wording',
    title: label('未填写的占位内容', 'Placeholder left open'),
    message: label('疑似模板中尚未填写的内容。', 'It looks like a form that was not filled in.'),
    rule: null,
    repair: label('请补充或者删除。', 'Fill it in or remove it.'),
  },
  empty_link: link(
    '没有文字的链接',
    'Link without words',
    label('链接没有文字，读者无法知道它通向哪里。', 'Readers cannot know where it leads.'),
  ),
  odd_link: link(
    '无法使用的链接地址',
    'Address that does not work',
    label('链接不是完整的网址。', 'It is not a whole address.'),
  ),
  inner_network_link: link(
    '指向内部网络的链接',
    'Link into an inner network',
    label(
      '链接指向内部网络，读者无法打开，并且暴露内部地址。',
      'Readers cannot open it, and it shows inner addresses.',
    ),
  ),
  link_not_released: link(
    '指向未发布文件的链接',
    'Link to what is not published',
    label('链接的文件尚未发布，读者无法打开。', 'The document is not published.'),
  ),
  link_withdrawn: link(
    '指向已撤下内容的链接',
    'Link to what was withdrawn',
    label('链接的内容已经撤下。', 'It was withdrawn.'),
  ),
  link_missing: link(
    '失效的站内链接',
    'Dead link within the site',
    label('本站没有这份文件。', 'There is no such document here.'),
  ),
  link_dead: link(
    '失效的站外链接',
    'Dead link outside',
    label('最近一次检查时，对方网站答复页面不存在或者出错。', 'The other site answered with an error.'),
  ),
  link_unreachable: link(
    '打不开的站外链接',
    'Link that did not answer',
    label('最近一次检查时，对方网站没有答复。', 'The other site did not answer.'),
  ),
  picture_without_alt: {
    group: 'accessibility',
    title: label('图片没有替代文字', 'Picture without alternative text'),
    message: label('视障读者无法知道图片的内容。', 'Blind readers will not know what it shows.'),
    rule: ACCESSIBLE,
    repair: label('请写一句话说明图片的内容。', 'Say in a sentence what it shows.'),
  },
  picture_unused: {
    group: 'accessibility',
    title: label('图片未用于正文', 'Picture not used in the text'),
    message: label('提交审查时将一并移除。', 'It will be taken off when the draft is submitted.'),
    rule: null,
    repair: label('需要的话，把图片插入正文。', 'Put it into the text if it is wanted.'),
  },
  table_without_head: {
    group: 'accessibility',
    title: label('表格没有表头', 'Table without a head'),
    message: label('读屏软件无法说明各列的含义。', 'Screen readers cannot say what the columns mean.'),
    rule: ACCESSIBLE,
    repair: label('把第一行设为表头。', 'Make the first row its head.'),
  },
  topic_missing: metadata('未选择主题分类', 'No topic chosen'),
  genre_missing: metadata('未选择体裁', 'No form chosen'),
  keywords_missing: metadata('未填写主题词', 'No keywords'),
  document_number_missing: metadata('未填写发文字号', 'No document number'),
  effective_on_missing: metadata('未填写实施日期', 'No day of effect', null),
  summary_repeats_title: metadata('内容概述与标题相同', 'The summary repeats the title', REGULATION('十二')),
  summary_short: metadata('内容概述过短', 'The summary is very short', REGULATION('十二')),
  file_encrypted: file(
    '附件加了密码',
    'File with a password',
    label('附件需要密码才能打开，无法检查，读者也无法阅读。', 'It cannot be checked, nor read by anyone.'),
    label('请去掉密码后重新上传。', 'Remove the password and upload again.'),
  ),
  file_unreadable: file(
    '附件无法读取',
    'File that cannot be read',
    label(
      '系统读不出这个附件的内容，未能检查其中的个人信息和隐藏内容。',
      'Its content could not be checked.',
    ),
    label(
      '请打开核对；文件损坏的，重新导出后上传。',
      'Open it and look; if it is damaged, export and upload again.',
    ),
  ),
  file_too_large: file(
    '附件过大，未检查完',
    'File too large to be checked',
    label('附件内容过多，只检查了前面的部分。', 'Only its first part was checked.'),
    label('请人工核对其余部分，或拆分后上传。', 'Look at the rest, or split it.'),
  ),
  file_without_text: file(
    '附件没有文字层',
    'File without text',
    label(
      '附件是扫描件或图片，无法检查其中的文字，读者也无法检索。',
      'A scan: nothing to check or to search.',
    ),
    label(
      '有条件的，请换成可检索的文件；并人工核对有无个人信息。',
      'Use a file with text if there is one, and look for personal data.',
    ),
  ),
  file_not_read: file(
    '附件尚未检查',
    'File not checked yet',
    label('附件还没有检查完。', 'It has not been checked yet.'),
    label('请稍候刷新。', 'Wait a little and look again.'),
  ),
};
