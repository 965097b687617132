/** What the schemas of the public check say: Chinese, then English. */
export const SAY_CHECKING = {
  nothing: '请选择报告文件，或粘贴报告全文 / choose the report file, or paste its text',
  both: '文件和文字只能给一样，请去掉其中之一 / give the file or the text, not both',
  textTooLong: '文字不超过 30 万字，请只粘贴年度报告本身 / at most 300,000 characters; paste the report only',
} as const;
