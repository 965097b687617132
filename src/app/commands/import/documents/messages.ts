import type { Problem } from '../../../../kernel/errors.ts';

/** What becomes of a row: imported, here already, here with another text, or refused with the reason. */
export type DocumentResult = 'new' | 'duplicate' | 'changed' | 'refused';

const RESULTS: Readonly<Record<DocumentResult, string>> = {
  new: '新增',
  duplicate: '重复',
  changed: '有变化',
  refused: '拒绝',
};

const p = (code: string, zh: string, en: string, field?: string): Problem => ({
  code,
  zh,
  en,
  ...(field === undefined ? {} : { field }),
});

/** What the import of documents says on its way and at its end: Chinese, then English. */
export const SAY = {
  begun: (rows: number, agency: string, by: string): string =>
    `正在核对 ${rows} 行，导入到“${agency}”，责任人 ${by} …… / checking ${rows} rows\n`,
  checked: (done: number, all: number): string => `  已核对 ${done}/${all} / checked\n`,
  stored: (done: number, all: number): string => `  已写入 ${done}/${all} / stored\n`,
  row: (line: number, result: DocumentResult, day: string, title: string): string =>
    `${String(line).padStart(5)}  ${RESULTS[result]}  ${day.padEnd(10)}  ${title}\n`,
  problem: ({ zh, en }: Problem): string => `         ${zh}\n         ${en}\n`,
  warning: ({ zh }: Problem): string => `         · ${zh}\n`,
  summary: (counts: Readonly<Record<DocumentResult, number>>, warned: number): string =>
    `共：新增 ${counts.new}、重复 ${counts.duplicate}（不再写入）、有变化 ${counts.changed}（不写入）、拒绝 ${counts.refused}；${warned} 行有提示\n` +
    `In all: ${counts.new} new, ${counts.duplicate} known already, ${counts.changed} changed (left as they are), ` +
    `${counts.refused} refused; ${warned} rows with remarks\n`,
  dry: '试运行：没有写入任何内容。去掉 --dry-run 即可导入。\nDry run: nothing was stored; run it without --dry-run.\n',
  dryRefused:
    '试运行：没有写入任何内容。有行被拒绝，照此导入将不会写入任何内容：请先按上面的原因处理，再去掉 --dry-run；' +
    '也可以加 --skip-refused 只导入其余各行。\n' +
    'Dry run: nothing was stored. Some rows are refused, and an import would store nothing: mend them, or leave them ' +
    'out with --skip-refused.\n',
  nothing:
    '有行被拒绝，没有写入任何内容。请按上面的原因处理，或加 --skip-refused 只导入其余各行。\n' +
    'Some rows are refused and nothing was stored. Mend them, or leave them out with --skip-refused.\n',
  done: (count: number): string =>
    `已导入 ${count} 篇，按原发布日期列入各栏目，旧地址自动跳转。/ ${count} documents imported; old addresses lead to them\n`,
  stopped: (stored: number, all: number): string =>
    `导入中断：已写入 ${stored}/${all} 篇，当前批次未写入。处理后重新运行同一命令即可接着导入。\n` +
    `Stopped: ${stored} of ${all} stored, the batch at hand was not; run the same command again to go on.\n`,
} as const;

/** Why the command does not begin. */
export const BARRED = {
  noBy: p(
    'import_by_missing',
    '请用 --by 写明导入责任人的登录名。',
    'Name with --by the login of who answers for it.',
    'by',
  ),
  noBasis: p(
    'import_basis_missing',
    '请用 --basis 写明导入依据（如网站迁移方案的名称和文号）。',
    'Name with --basis what the import rests upon (e.g. the migration plan).',
    'basis',
  ),
  unknownPerson: (login: string): Problem =>
    p('person_not_found', `没有可用的账号“${login}”。`, `No usable account “${login}”.`, 'by'),
  noPost: (
    person: string,
    agency: string,
    posts: readonly { readonly zh: string; readonly en: string }[],
  ): Problem =>
    p(
      'import_not_permitted',
      `${person} 在“${agency}”没有可以导入的岗位。导入须由该机关的${posts.map(({ zh }) => `“${zh}”`).join('或')}负责，请用 --by 写其登录名。`,
      `${person} holds no post at “${agency}” that may import. Name with --by the login of one who does there: ${posts.map(({ en }) => en).join(' or ')}.`,
      'by',
    ),
  noTable: (names: string): Problem =>
    p(
      'import_index_unclear',
      `文件夹中有多个索引表（${names}），请直接指明其中一个文件。`,
      `The folder holds several tables (${names}); name one of them as PATH.`,
      'PATH',
    ),
  noHead: (name: string): Problem =>
    p(
      'import_head_missing',
      `“${name}”前十行中找不到表头。请至少有“标题”和“网址”或“页面”列。`,
      `No head in the first ten lines of “${name}”; it needs a title and an address or a page.`,
      'PATH',
    ),
  empty: (at: string): Problem =>
    p('import_empty', `“${at}”中没有可导入的内容。`, `Nothing to import in “${at}”.`, 'PATH'),
} as const;

/** Why a row is refused or left out, and what a reader should look at. */
export const ROW = {
  noTitle: p('title_missing', '没有标题，请在索引表中补上。', 'No title; add it to the index.', 'title'),
  noDay: p(
    'date_missing',
    '没有发布日期，页面和网址中也看不出，请在索引表中补上。',
    'No day of publication, and page and address tell none; add it to the index.',
    'releasedOn',
  ),
  badDate: (head: string, written: string): Problem =>
    p(
      'date_unreadable',
      `${head}“${written}”不是有效日期，请改为 2019-03-05 的形式。`,
      `“${written}” is no date; write 2019-03-05.`,
      'date',
    ),
  missingPage: (name: string): Problem =>
    p(
      'page_missing',
      `找不到页面“${name}”，请补上文件或删去这一行。`,
      `The page “${name}” is missing; add the file or take out the row.`,
      'page',
    ),
  outside: (name: string): Problem =>
    p(
      'file_outside',
      `“${name}”在导入文件夹之外，不予读取。`,
      `“${name}” lies outside of the folder and is not read.`,
      'page',
    ),
  tooLarge: (name: string, megabytes: number): Problem =>
    p(
      'file_too_large',
      `“${name}”超过 ${megabytes} MB，不予读取，请核对该文件。`,
      `“${name}” is larger than ${megabytes} MB and is not read.`,
      'page',
    ),
  unreadable: (name: string): Problem =>
    p('file_unreadable', `无法打开“${name}”。`, `Cannot open “${name}”.`, 'page'),
  charset: (name: string): Problem =>
    p(
      'charset_unreadable',
      `“${name}”的编码无法识别或文件已损坏，请另存为 UTF-8 后再导入。`,
      `“${name}” is in no known encoding, or damaged; save it as UTF-8.`,
      'page',
    ),
  pageKind: (name: string): Problem =>
    p(
      'page_kind',
      `“${name}”不是可导入的页面（.html .htm .shtml .docx .pdf）。`,
      `“${name}” is no page that can be imported (.html .htm .shtml .docx .pdf).`,
      'page',
    ),
  notConverted: (name: string): Problem =>
    p(
      'page_not_converted',
      `“${name}”无法转换为正文（文件损坏、加密或过大）。`,
      `“${name}” cannot be taken over as text (damaged, locked or too large).`,
      'page',
    ),
  unknownColumn: (name: string, similar: { id: string; name: string } | null): Problem => {
    const hint = similar === null ? '' : `；与“${similar.name}”相近`;
    const hintEn = similar === null ? '' : `; it resembles ${similar.id}`;
    return name === ''
      ? p(
          'column_missing',
          '没有栏目，请在索引表中补上，或在对应表（--mapping）中写一行“*,本站栏目名称”。',
          'No column; add it, or a line “*,column of this site” to the mapping (--mapping).',
          'column',
        )
      : p(
          'column_unknown',
          `没有栏目“${name}”${hint}。请在对应表（--mapping）中写明“${name},${similar?.name ?? '本站栏目名称'}”。`,
          `No column “${name}”${hintEn}. Say in the mapping (--mapping) which one stands for it.`,
          'column',
        );
  },
  missingFile: (name: string): Problem =>
    p(
      'attachment_missing',
      `找不到附件“${name}”，请补上文件，或加 --leave-out-files 不带这些附件导入。`,
      `The attachment “${name}” is missing; add it, or leave such files out with --leave-out-files.`,
      'attachments',
    ),
  fileLeftOut: (name: string): Problem =>
    p('attachment_left_out', `附件“${name}”未带入。`, `The attachment “${name}” was left out.`),
  pictureLeftOut: (name: string): Problem =>
    p('picture_left_out', `图片“${name}”找不到或无法读取，未带入。`, `The picture “${name}” was left out.`),
  deadLink: (href: string): Problem =>
    p(
      'link_dead',
      `链接“${href}”指向不在导入范围内的旧页面，已去掉链接、保留文字。`,
      `The link “${href}” leads to an older page that is not imported; its words stay.`,
    ),
  dayGuessed: (day: string): Problem =>
    p('date_guessed', `发布日期 ${day} 取自网址，请核对。`, `The day ${day} was taken from the address.`),
  bodyDoubtful: p(
    'body_doubtful',
    '页面没有可识别的正文标记，正文范围为推定，请核对。',
    'The page does not mark its text; what was cut out should be looked at.',
  ),
  kindUnknown: (kind: string): Problem =>
    p(
      'kind_unknown',
      `文件类型“${kind}”未识别，按标题判断。`,
      `Kind “${kind}” is not known; judged by the title.`,
    ),
  indexNumberNew: (number: string): Problem =>
    p(
      'index_number_new',
      `索引号“${number}”已被使用，按规则重新编号。`,
      `The index number “${number}” is taken; a new one is given.`,
    ),
  sameAsRow: (line: number): Problem =>
    p(
      'same_as_row',
      `与第 ${line} 行内容相同，其旧地址一并指向该篇。`,
      `The same as row ${line}; its address leads there.`,
    ),
  sameNumberAsRow: (line: number): Problem =>
    p('same_number_as_row', `与第 ${line} 行文号、标题相同。`, `Same number and title as row ${line}.`),
  addressTwice: (line: number): Problem =>
    p(
      'address_twice',
      `与第 ${line} 行旧地址相同而内容不同，请核对后只保留一行。`,
      `The same address as row ${line} with another text; keep one of them.`,
      'address',
    ),
  known: p('known_already', '此前已导入，内容相同。', 'Imported before, with the same text.'),
  knownByNumber: p(
    'known_by_number',
    '已有文号、标题相同的公开文件。',
    'A released document has the same number and title.',
  ),
  changed: p(
    'changed_since_import',
    '此前已由同一旧地址导入，现在的内容不同：不自动改写，需要更新的请在后台新建版本。',
    'Imported before from this address with another text; it is left as it is. Begin a new edition to update it.',
  ),
} as const;
