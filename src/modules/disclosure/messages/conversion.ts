import { AppError } from '../../../kernel/errors.ts';
import type { Label } from '../labels.ts';

const label = (zh: string, en: string): Label => ({ zh, en });

const error = (
  kind: ConstructorParameters<typeof AppError>[0],
  code: string,
  zh: string,
  en: string,
  field?: string,
): AppError => new AppError(kind, { code, zh, en, ...(field === undefined ? {} : { field }) });

export const pictureKindNotAccepted = (name: string): AppError =>
  error(
    'invalid',
    'picture_not_accepted',
    `“${name}”不是可用的图片，请上传 PNG、JPG、GIF 或 WebP。`,
    `“${name}” is no usable picture; send PNG, JPG, GIF or WebP.`,
    'file',
  );
export const pictureTooLarge = (name: string): AppError =>
  error(
    'too_large',
    'picture_too_large',
    `图片“${name}”过大（超过 4000 万像素或 20 MB），请缩小后再上传。`,
    `“${name}” has more than 40 million pixels or 20 MB.`,
    'file',
  );
export const tooManyPictures = (most: number): AppError =>
  error(
    'conflict',
    'too_many_pictures',
    `一份文件最多插入 ${most} 张图片。`,
    `At most ${most} pictures a document.`,
    'file',
  );
export const notConvertible = (name: string, why: Label): AppError =>
  error(
    'invalid',
    'not_convertible',
    `无法把“${name}”转为正文：${why.zh}`,
    `“${name}” cannot be taken over: ${why.en}`,
    'file',
  );
export const CONVERT_PROBLEMS = {
  kind: label('只接受 DOCX、HTML、PDF、TXT 文件。', 'Only DOCX, HTML, PDF and TXT.'),
  damaged: label('文件已损坏或无法读取。', 'The file is damaged.'),
  locked: label('文件加了密码。', 'The file has a password.'),
  noText: label(
    '文件没有文字层（可能是扫描件），请作为附件上传。',
    'It has no text (a scan); attach it instead.',
  ),
  slow: label('文件过大，处理超时，请拆分或作为附件上传。', 'It took too long; split it or attach it.'),
} as const;

/** What conversion and cleaning say that they changed. */
export const CONVERSION_NOTES: Readonly<Record<string, (count: number) => Label>> = {
  styles: (n) => label(`去掉了 ${n} 处字体、颜色等格式`, `${n} formats of fonts and colours dropped`),
  empty_paragraphs: (n) => label(`去掉了 ${n} 个空段落`, `${n} empty paragraphs dropped`),
  comments: (n) => label(`没有带入 ${n} 条批注`, `${n} comments left behind`),
  changes_accepted: (n) => label(`${n} 处修订按“接受”处理`, `${n} tracked changes taken as accepted`),
  changes_rejected: (n) => label(`${n} 处修订按“拒绝”处理`, `${n} tracked changes taken as rejected`),
  pictures: (n) =>
    label(`带入了 ${n} 张图片，请补充替代文字`, `${n} pictures taken over; add alternative texts`),
  pictures_dropped: (n) => label(`${n} 张图片无法带入，请另行上传`, `${n} pictures left behind; upload them`),
  scripts: (n) => label(`去掉了 ${n} 处脚本、框架等内容`, `${n} scripts, frames and the like dropped`),
  hidden: (n) => label(`没有带入 ${n} 处隐藏内容`, `${n} hidden pieces left behind`),
  text_boxes: (n) =>
    label(`${n} 处文本框、公式等未能原样保留，请核对`, `${n} text boxes or formulas not kept as they were`),
  links_dropped: (n) => label(`去掉了 ${n} 个无法使用的链接`, `${n} links that do not work dropped`),
  notes: (n) => label(`${n} 条脚注或尾注放在了文末`, `${n} notes put at the end`),
  pages: (n) =>
    label(
      `由 ${n} 页 PDF 转换，请核对段落和表格`,
      `Converted from ${n} PDF pages; check paragraphs and tables`,
    ),
};
