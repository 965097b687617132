import type { Break, Verification } from '../../kernel/ledger/verify.ts';
import type { Problem } from '../../kernel/errors.ts';

export const VERIFY = {
  whole: ({ facts, chains, records, files }: Verification): string =>
    `验证通过：${chains} 条链、${facts} 条事实首尾相连，${records} 条记录与事实一致，${files} 个文件与摘要一致。\n` +
    `Verified: ${facts} facts in ${chains} chains, ${records} records, ${files} files.\n`,
  broken: (found: Break): string =>
    `验证未通过，第一处断裂：${found.zh}${found.agencyId ? `（机关 ${found.agencyId}）` : ''}\n` +
    `  应为 ${found.expected}\n  实为 ${found.actual}\n` +
    `Not verified. First break: ${found.en}\n`,
};

export const BACKUP = {
  begun: (file: string): string => `正在备份到 ${file} …… / backing up\n`,
  table: (name: string, rows: number): string => `  ${name}：${rows} 行 / rows\n`,
  files: (count: number): string => `  ${count} 个文件 / files\n`,
  done: (bytes: number, withKey: boolean): string =>
    `备份完成，${(bytes / 1024 / 1024).toFixed(1)} MB。${
      withKey
        ? '其中含字段加密密钥，请像保管密钥一样保管此文件。'
        : '其中不含字段加密密钥，请另行妥善保管 keys/field.key，没有它无法恢复申请人信息。'
    }\nBackup complete; ${withKey ? 'it holds the field key: guard it like a key' : 'keep keys/field.key as well, it is not inside'}.\n`,
  exists: (file: string): Problem => ({
    code: 'backup_file_exists',
    zh: `文件 ${file} 已存在。为免覆盖旧备份，请换一个文件名或先移走它。`,
    en: `${file} exists already; choose another name or move it away.`,
    field: 'FILE',
  }),
  notWritable: (file: string, reason: string): Problem => ({
    code: 'backup_not_written',
    zh: `备份写不到 ${file}（${reason}）。请检查目录是否存在、是否有写入权限和剩余空间。`,
    en: `The backup could not be written to ${file} (${reason}). Check the directory, its rights and free space.`,
    field: 'FILE',
  }),
};

export const RESTORE = {
  begun: (file: string): string => `正在从 ${file} 恢复 …… / restoring\n`,
  done: (facts: number): string => `恢复完成并已验证：${facts} 条事实。/ restored and verified\n`,
  unreadable: (file: string, detail: string): Problem => ({
    code: 'backup_unreadable',
    zh: `无法读取备份文件 ${file}：${detail}。没有改动任何数据。请换用完整的备份文件。`,
    en: `The backup ${file} cannot be read: ${detail}. Nothing was changed; use a complete backup.`,
    field: 'FILE',
  }),
  notEmpty: {
    code: 'database_not_empty',
    zh: '目标数据库已有数据，为免覆盖，只能恢复到空数据库。请用 --data 指定新目录，或用 --database-url 指定空库。',
    en: 'The database holds data already; restore into an empty one: name a new directory with --data or an empty database with --database-url.',
    rule: 'restore only into an empty database',
  } satisfies Problem,
  otherSchema: (missing: readonly string[]): Problem => ({
    code: 'backup_of_another_version',
    zh: `备份来自表结构不同的版本（差异：${missing.join('、')}）。请用做备份的那个版本恢复，再升级。`,
    en: `The backup comes from a version with another schema (${missing.join(', ')}). Restore with that version, then upgrade.`,
  }),
  otherKey: {
    code: 'backup_under_another_key',
    zh: '备份中不含密钥，而本数据目录的密钥与做备份时不同，恢复后将无法读取申请人信息。请先把原来的 keys/field.key 放入数据目录，再恢复。',
    en: 'The backup holds no key and this data directory has another one. Put the original keys/field.key into the data directory first.',
  } satisfies Problem,
  damaged: (detail: string): string => `内容与清单不符（${detail}）`,
};

export const REPORT = {
  begun: (agency: string, year: number): string =>
    `正在生成${agency}${year}年政府信息公开工作年度报告 …… / compiling the annual report\n`,
  done: (file: string, bytes: number): string => `已写入 ${file}（${bytes} 字节）/ written\n`,
  noAgency: (word: string): Problem => ({
    code: 'agency_not_found',
    zh: `找不到机关“${word}”。请用 --agency 填写机关的代码、全称、简称或编号。`,
    en: `No agency “${word}”. Give its code, name, short name or id with --agency.`,
    field: 'agency',
  }),
  yearTooEarly: (year: number): Problem => ({
    code: 'year_too_early',
    zh: `${year} 年度不能生成：现行格式自 2021 年度起使用。更早年度已发布的报告可用 gongkai check 核对。`,
    en: `The present format begins with 2021; ${year} cannot be compiled. Check a published report with gongkai check.`,
    field: 'year',
    rule: '国办公开办函〔2021〕30号',
  }),
  notWritable: (file: string, reason: string): Problem => ({
    code: 'report_not_written',
    zh: `报告写不到 ${file}（${reason}）。请检查目录是否存在、是否有写入权限和剩余空间。`,
    en: `The report could not be written to ${file} (${reason}). Check the directory, its rights and free space.`,
    field: 'output',
  }),
};
