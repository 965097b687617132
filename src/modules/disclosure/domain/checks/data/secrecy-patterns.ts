// Marks as they stand on paper (保守国家秘密法实施条例; 党政机关公文格式 GB/T 9704), not the words in running text.

export const MARKS: readonly { code: string; pattern: RegExp }[] = [
  // 机密★10年, 秘密 ★
  {
    code: 'classification_mark',
    pattern: /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆*](?:\s*(?:长期|\d{1,2}\s*年|启封前))?/gu,
  },
  { code: 'classification_mark', pattern: /密\s*级\s*[:：]\s*(?:绝\s*密|机\s*密|秘\s*密)/gu },
  // Alone on its line, perhaps in brackets
  { code: 'classification_mark', pattern: /^[\s【[（(]*(?:绝\s*密|机\s*密|秘\s*密)[\s】\]）)]*$/gu },
  {
    code: 'work_secret_mark',
    pattern: /^[\s【[（(]*工作秘密[\s】\]）)]*(?:[★☆*]\s*)?(?:\d{1,2}\s*)?年?$|工作秘密\s*[★☆*]/gu,
  },
  {
    code: 'internal_mark',
    pattern:
      /内部(?:资料|文件|材料|刊物|参阅)\s*(?:[,，:：、]\s*)?(?:注意保[存密]|请勿外传|不得外传|严禁外传|妥善保管)|^[\s【[（(]*(?:内部(?:资料|文件|材料|参阅|使用)|仅供内部(?:使用|参考|参阅))[\s】\]）)]*$|(?:仅供|限于?)内部(?:使用|参考|参阅|掌握)/gu,
  },
];
/** The note by which a document states its own attribute (公开属性). */
export const NOT_FOR_PUBLIC = /[（(]\s*此件\s*(不予?公开|依申请公开|不宜公开|内部公开)\s*[）)]/gu;
/** In names of files. */
export const SECRET_NAME =
  /(?:^|[（(【[_\-\s])(绝密|机密|秘密|内部资料|内部文件|工作秘密)(?:[）)】\]_\-\s.★]|$)/u;

/** Left over from a form or a draft. */
export const PLACEHOLDER =
  /[×xX＊*]{2,}(?=\s*[年月日号市县区局元人])|[【[（(]\s*(?:请填写|待补充|待定|待填|此处填写|此处插入)[^】\]）)\n]{0,20}[】\]）)]|(?<=[:：])\s*_{3,}/gu;
