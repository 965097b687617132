import type { Problem } from '../../../kernel/errors.ts';

export interface ExportAccount {
  readonly pages: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** What `gongkai export-site` says. */
export const EXPORT_SITE = {
  begun: (directory: string): string => `正在把门户导出到 ${directory} …… / exporting the portal\n`,
  progress: (done: number, waiting: number): string =>
    `  已导出 ${done} 个文件，待处理 ${waiting} 个 / ${done} files, ${waiting} waiting\n`,
  done: (account: ExportAccount, configuration: string): string =>
    `导出完成：${account.pages} 个文件（新写 ${account.written}，未变 ${account.unchanged}，清除 ${account.removed}），` +
    `${(account.bytes / 1024 / 1024).toFixed(1)} MB，用时 ${account.seconds.toFixed(1)} 秒。\n` +
    `检索、依申请公开、附件和后台仍由运行中的系统提供；nginx 配置样例：${configuration}\n` +
    `Exported ${account.pages} files (${account.written} written, ${account.unchanged} unchanged, ${account.removed} removed).\n`,
  foreignFolder: (directory: string): Problem => ({
    code: 'folder_not_empty',
    zh: `文件夹 ${directory} 里有不是本命令写入的文件。为免覆盖，请指定一个空文件夹，或上次导出用过的文件夹。`,
    en: `${directory} holds files that this command did not write; name an empty folder, or the one of an earlier export.`,
    field: 'DIR',
  }),
  badAddress: (address: string): Problem => ({
    code: 'address_invalid',
    zh: `“${address}”不是网址。请写成 https://www.example.gov.cn 的形式。`,
    en: `“${address}” is no address; write it like https://www.example.gov.cn.`,
    field: '--address',
  }),
  badManifest: (file: string): Problem => ({
    code: 'manifest_unreadable',
    zh: `导出清单 ${file} 已损坏，无法判断哪些文件是导出的。请换一个空文件夹重新导出。`,
    en: `The list of exported files ${file} is damaged; export into an empty folder.`,
    field: 'DIR',
  }),
  failed: (address: string, status: number): Problem => ({
    code: 'page_failed',
    zh: `页面 ${address} 出错（${status}），导出已停止；已有的文件都是完整的，解决后重新运行即可接着导出。`,
    en: `The page ${address} failed (${status}); the export stopped. Run it again once that is mended.`,
  }),
};
