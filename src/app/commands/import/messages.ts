import type { Problem } from '../../../kernel/errors.ts';
import type { ImportResult } from './plan-reports.ts';

const RESULTS: Readonly<Record<ImportResult, string>> = {
  new: '新增',
  replaces: '替换',
  duplicate: '重复',
  refused: '拒绝',
};

/** What the import of reports says: Chinese, then English. */
export const IMPORT = {
  begun: (files: number, keeper: string): string =>
    `正在读取 ${files} 个文件，由“${keeper}”保存 …… / reading ${files} files, kept by ${keeper}\n`,
  progress: (done: number, all: number): string => `  已读取 ${done}/${all} / read\n`,
  storing: (count: number): string => `正在写入 ${count} 份报告 …… / storing\n`,
  row: (result: ImportResult, year: string, agency: string, file: string, more: string): string =>
    `${RESULTS[result]}  ${year.padEnd(4)}  ${agency}  ${file}${more}\n`,
  counts: (errors: number, warnings: number): string =>
    errors + warnings === 0 ? '' : `  （错误 ${errors}、警告 ${warnings}）`,
  summary: (counts: Readonly<Record<ImportResult, number>>): string =>
    `共：新增 ${counts.new}、替换 ${counts.replaces}、重复 ${counts.duplicate}（不再写入）、拒绝 ${counts.refused}\n` +
    `In all: ${counts.new} new, ${counts.replaces} replacing, ${counts.duplicate} known already, ${counts.refused} refused\n`,
  dry: '试运行：没有写入任何内容。去掉 --dry-run 即可导入。\nDry run: nothing was stored; run it without --dry-run.\n',
  dryRefused:
    '试运行：没有写入任何内容。有文件被拒绝，照此导入将不会写入任何报告：请先按上面的原因处理或取出这些文件，' +
    '再去掉 --dry-run 导入；也可以加 --skip-refused 只导入其余文件。\n' +
    'Dry run: nothing was stored. Some files are refused, and an import would store nothing: mend or take out those ' +
    'files and run it without --dry-run, or leave them out with --skip-refused.\n',
  nothing:
    '有文件被拒绝，没有写入任何内容。请按上面的原因处理，或加 --skip-refused 只导入其余文件。\n' +
    'Some files are refused and nothing was stored. Mend them, or leave them out with --skip-refused.\n',
  done: (count: number): string =>
    `已导入 ${count} 份报告，可在后台“审读”中查看。/ ${count} reports imported; see the review desk\n`,
  missing: (at: string): Problem => ({
    code: 'import_path_missing',
    zh: `找不到“${at}”。请检查路径。`,
    en: `“${at}” not found; check the path.`,
    field: 'PATH',
  }),
  empty: (at: string): Problem => ({
    code: 'import_folder_empty',
    zh: `文件夹“${at}”中没有可读取的报告（.txt .md .html .docx .xlsx .pdf）。`,
    en: `The folder “${at}” holds no report (.txt .md .html .docx .xlsx .pdf).`,
    field: 'PATH',
  }),
  noKeeper: {
    code: 'import_keeper_unclear',
    zh: '请用 --agency 指明由哪个机关保存这些报告（名称或编号）。',
    en: 'Say with --agency which agency keeps the reports (name or code).',
    field: 'agency',
  } satisfies Problem,
  unknownKeeper: (word: string): Problem => ({
    code: 'agency_not_found',
    zh: `找不到机关“${word}”，请填写机关全称、简称或编号。`,
    en: `No agency “${word}”; give its name or code.`,
    field: 'agency',
  }),
  unreadable: (file: string, reason: string): Problem => ({
    code: 'file_unreadable',
    zh: `无法打开“${file}”（${reason}）。`,
    en: `Cannot open “${file}” (${reason}).`,
  }),
  noYear: (file: string): Problem => ({
    code: 'year_unclear',
    zh: `“${file}”中读不出报告年度，请在后台“审读”中单独上传并填写年度。`,
    en: `“${file}” does not tell its year; upload it at the review desk and give the year.`,
  }),
  noAgency: (file: string): Problem => ({
    code: 'agency_unclear',
    zh: `“${file}”中读不出行政机关名称，请在后台“审读”中单独上传并填写机关。`,
    en: `“${file}” does not name its agency; upload it at the review desk and give the name.`,
  }),
  sameAsFile: (file: string): Problem => ({
    code: 'same_as_file',
    zh: `与“${file}”内容相同`,
    en: `the same as “${file}”`,
  }),
  keptAlready: { code: 'kept_already', zh: '已经保存过同一文件', en: 'kept already' } satisfies Problem,
  twoOfOneYear: (file: string, agency: string, year: number): Problem => ({
    code: 'two_of_one_year',
    zh: `“${agency}”${year}年度的报告已见于“${file}”，两份内容不同，请只保留一份。`,
    en: `${agency} ${year} stands in “${file}” too, and they differ; keep one.`,
  }),
  another: (agency: string, year: number): Problem => ({
    code: 'another_kept',
    zh: `已保存“${agency}”${year}年度的另一份报告。要用新文件替换的，请加 --replace。`,
    en: `Another report of ${agency} for ${year} is kept; replace it with --replace.`,
  }),
} as const;
