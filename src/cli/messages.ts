import type { Problem } from '../kernel/errors.ts';

/** Two languages on one help line: Chinese first. */
export const HELP = {
  program:
    '政府信息公开系统：主动公开、依申请公开、监测与年度报告\nDisclosure of government information, from the request to the annual report',
  help: '显示帮助 / show help',
  version: '显示版本 / show the version',
  json: '结果以 JSON 输出到标准输出 / print the result as JSON on standard output',
  start: '启动门户、接口、后台与任务 / start the portal, API, back office and worker',
  port: '监听端口 / port to listen on',
  host: '监听地址 / address to listen on',
  data: '数据目录（嵌入式数据库与文件）/ data directory (embedded database and files)',
  databaseUrl:
    'PostgreSQL 连接地址；不填则用嵌入式数据库 / PostgreSQL URL; the embedded database when absent',
  noDemo: '空库时不装入演示城市 / do not load the demonstration city into an empty database',
  role: '本进程的角色 / what this process does',
  check:
    '核对已发布的年度报告（.txt .md .html .docx .xlsx .pdf），文件或整个文件夹 / check published annual reports, files or whole folders',
  checkFiles: '报告文件或文件夹 / report files or folders',
  previous:
    '上一年度报告（或往年报告文件夹），用于跨年核对 / last year’s report, or a folder of earlier ones, for checks across years',
  checkSimilar: '比对各报告的文字，找出互相照抄的 / compare the texts with each other and find copies',
  checkXlsx: '把发现写成 Excel 工作簿 / write the findings as a workbook',
  checkHtml: '为每份报告写一个标注页面和总目录 / write a page with marks for each report, and an index',
  checkWorkers: '线程数，默认为处理器核数 / threads; as many as processors without it',
  due: '由事件推算法定答复期限（一件或多件）/ statutory deadline of a case, or a list, from its events',
  dueFile: '案件 JSON 文件 / JSON file of a case or a list of cases',
  fee: '信息处理费及分档 / information processing fee with its bands',
  feeRequests: '按件计：当月申请件数 / by request: requests in the month',
  feePages: '按量计：页数 / by volume: pages',
  report: '由台账生成年度报告 / the annual report from the ledger',
  agency: '机关名称或编号 / agency name or id',
  year: '报告年度 / year of the report',
  format: '输出格式 / output format',
  output: '写入文件（不填则写到标准输出）/ file to write (standard output when absent)',
  import:
    '批量导入，逐份说明结果，要么全部写入要么全部不写 / bulk import with an account of each file, all or nothing',
  importKind:
    '导入什么：reports（历年或其他机关的年度报告）、documents（旧网站的公开信息） / what: reports (annual reports), documents (what an older site published)',
  exportSite:
    '把门户导出为静态文件，供 nginx 或 CDN 使用；再次运行只写有变化的 / the public site as files for nginx or a CDN; run again it writes what has changed',
  exportDirectory: '空文件夹，或上次导出的文件夹 / an empty folder, or that of an earlier export',
  exportAddress:
    '读者看到的网址，默认 https:// 加网站域名 / the address readers use; https:// and the site’s domain without it',
  exportApplication: '静态文件之外的请求转给哪里（写入 nginx 配置）/ where nginx hands on what is not a file',
  importPath:
    '报告文件或文件夹；documents：索引表（CSV、TSV、XLSX）或旧网站页面文件夹 / a file or folder of reports; documents: an index table or the folder of an older site',
  importAgency: '由哪个机关保存（默认为最上级机关）/ agency that keeps them (the topmost one when absent)',
  importDryRun: '只说明会导入什么，不写入 / say what would be imported, store nothing',
  importReplace: '同一机关同一年度已有另一份时替换 / replace a different report of the same agency and year',
  importSkip: '跳过被拒绝的文件，导入其余 / leave refused files out and import the rest',
  importBy:
    'documents：导入责任人的登录名，须在该机关任公开审查员或公开办负责人 / documents: login of the person who answers for the import, a Publication reviewer or the Head of FOI office of the agency',
  importBasis:
    'documents：导入依据，记入审查记录 / documents: what the import rests upon, kept with the review',
  importMapping:
    'documents：栏目对应表（旧栏目,本站栏目名称；“*”代表其余） / documents: table of older column, column of this site by name or id; “*” for all others',
  importBatch: 'documents：每批写入的篇数（默认 200） / documents: how many are stored as one (default 200)',
  importLeaveOut:
    'documents：缺失或类型不支持的附件不带入，不因此拒绝 / documents: leave out attachments that are missing or of a kind not kept',
  verify: '验证台账链、记录与文件 / verify the ledger chain, the records and the files',
  backup: '备份到文件 / back up to a file',
  backupFile: '备份文件 / backup file',
  backupWithoutKey:
    '备份中不含字段加密密钥（须另行保管 keys/field.key）/ leave the field key out of the backup',
  noKey: '备份中不含字段加密密钥（须另行保管）/ leave the field encryption key out (keep it elsewhere)',
  restore: '从备份恢复到空数据库 / restore a backup into an empty database',
  searchIndex: '搜索索引的维护 / upkeep of the search index',
  searchIndexAction:
    'rebuild：在旧索引旁重建，完成后切换，网站不停 / build it anew beside the one that answers, then switch; the site goes on',
  bench: '运行一项测量并以 JSON 输出 / run a measurement and print it as JSON',
  benchName:
    '测量名称：replay、check、search、portal / name of the measurement: replay, check, search, portal',
  benchDatabase: '在一个空的 PostgreSQL 库上测量 / measure on an empty PostgreSQL database',
  benchDocuments:
    '测量 search 用多少份文件（嵌入式默认 2 万，PostgreSQL 默认 60 万；同一库可续做） / documents for search (20,000 embedded, 600,000 on PostgreSQL; a database made before is gone on with)',
  benchRebuild: '测量 search 时重建一次索引 / search: build the index anew once',
  benchShare: '只取每 N 件中的一件，用于快速查看 / take every N-th case only, for a quick look',
  after:
    '每个命令都有 --help 与 --json。进度写到标准错误，结果写到标准输出。\nEvery command has --help and --json. Progress goes to standard error, results to standard output.',
} as const;

/** Headings of the help page, by commander's English ones. */
export const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};

const USAGE_ERRORS: Readonly<Record<string, (subject: string) => string>> = {
  'commander.unknownCommand': (s) => `没有“${s}”这个命令。运行 gongkai --help 查看全部命令。`,
  'commander.unknownOption': (s) => `没有“${s}”这个选项。在命令后加 --help 查看可用选项。`,
  'commander.missingArgument': (s) => `缺少参数“${s}”。`,
  'commander.optionMissingArgument': (s) => `选项“${s}”后面需要一个值。`,
  'commander.missingMandatoryOptionValue': (s) => `缺少必填选项“${s}”。`,
  'commander.conflictingOption': (s) => `选项“${s}”与另一个选项不能同时使用。`,
  'commander.invalidArgument': (s) => `“${s}”的值不符合要求。`,
  'commander.excessArguments': () => '参数过多。在命令后加 --help 查看用法。',
};

/** A mistake on the command line in two lines; `english` is commander's own message, which quotes the subject. */
export function usageErrorLines(code: string, english: string): string {
  const subject = /'([^']*)'/.exec(english)?.[1] ?? '';
  const line = USAGE_ERRORS[code]?.(subject) ?? '命令行有误。';
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(english)?.[1];
  const zh = suggestion ? `${line}您是不是要用：${suggestion}？` : line;
  return `错误：${zh}\nError: ${english}\n`;
}

/** One problem as two lines, Chinese then English, with field and rule where known. */
export function problemLines(problem: Problem): string {
  const zhPlace = [problem.field && `字段：${problem.field}`, problem.rule && `依据：${problem.rule}`].filter(
    Boolean,
  );
  const enPlace = [
    problem.field && `field: ${problem.field}`,
    problem.rule && `rule: ${problem.rule}`,
  ].filter(Boolean);
  const zh = zhPlace.length > 0 ? `（${zhPlace.join('；')}）` : '';
  const en = enPlace.length > 0 ? ` (${enPlace.join('; ')})` : '';
  return `错误：${problem.zh}${zh}\nError: ${problem.en}${en}\n`;
}

/** What an unforeseen failure says: it is a defect of the program, not of the input. */
export function defectLines(detail: string): string {
  return (
    `程序内部错误：${detail}\n` +
    `Internal error: ${detail}\n` +
    `请带上完整命令报告此问题；设置 GONGKAI_DEBUG=1 可显示调用栈。\n` +
    `Please report it with the full command; GONGKAI_DEBUG=1 shows the stack.\n`
  );
}

export const NUMBER_WANTED = (value: string, least: number, most: number): string =>
  most === Number.MAX_SAFE_INTEGER
    ? `“${value}”应为不小于 ${least} 的整数 / must be a whole number of at least ${least}`
    : `“${value}”应为 ${least} 至 ${most} 的整数 / must be a whole number from ${least} to ${most}`;
