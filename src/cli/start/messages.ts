import type { Problem } from '../../kernel/errors.ts';

interface Account {
  readonly login: string;
  readonly password: string;
  readonly who: string;
}

interface Request {
  readonly number: string;
  readonly queryCode: string;
  readonly what: string;
}

interface FirstAccount {
  readonly role: string;
  readonly login: string;
  readonly firstPassword: string;
}

const HAN = /\p{Script=Han}|[（）〔〕，、：]/gu;

/** Fills up with blanks to a width on the screen, where a Chinese character takes two places. */
const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - text.length - (text.match(HAN)?.length ?? 0)));

/** The accounts, the password once for all that share it. */
function accountLines(accounts: readonly Account[]): string[] {
  const shared = accounts[0]?.password;
  if (shared === undefined) return [];
  return [
    '',
    `  演示账号 Demonstration accounts（密码 password：${shared}）`,
    ...accounts.map(
      ({ login, password, who }) =>
        `    ${padded(login, 14)}${who}${password === shared ? '' : `（密码 password：${password}）`}`,
    ),
  ];
}

function firstAccountLines(accounts: readonly FirstAccount[]): string[] {
  if (accounts.length === 0) return [];
  return [
    '',
    '  新库已建立三个管理员账号，初始密码只显示这一次，首次登录须修改：',
    '  Three administrators were made; their first passwords are shown this once and must be changed:',
    ...accounts.map(({ login, firstPassword }) => `    ${login.padEnd(16)}${firstPassword}`),
    '  请用 system-admin 登录后台，在“设置—机关”中先填写本机关的名称和资料。',
    '  Sign in as system-admin and enter your agency’s name and particulars first.',
  ];
}

function requestLines(requests: readonly Request[]): string[] {
  if (requests.length === 0) return [];
  return [
    '',
    '  可查询的申请 Requests to follow（编号、查询码 number, code）',
    ...requests.map(({ number, queryCode, what }) => `    ${padded(number, 28)}${queryCode}  ${what}`),
  ];
}

/** What `gongkai start` says. */
export const START = {
  opening: (where: string): string => `打开数据：${where} / opening the data`,
  stopping: '\n正在停止，等待进行中的操作完成…… / stopping, waiting for work in progress',
  stopped: '已停止，数据已保存。/ stopped; everything is saved',
  portInUse: (port: number): Problem => ({
    code: 'port_in_use',
    zh: `端口 ${port} 已被占用。请停止占用它的程序，或用 --port 指定另一端口。`,
    en: `Port ${port} is in use. Stop what holds it, or name another with --port.`,
    field: '--port',
  }),
  ready: (
    address: string,
    accounts: readonly Account[],
    requests: readonly Request[],
    firstAccounts: readonly FirstAccount[],
  ): string =>
    [
      '',
      `  门户 Portal       ${address}/`,
      `  后台 Back office  ${address}/office/`,
      `  接口 API          ${address}/api/v1/openapi.json`,
      ...accountLines(accounts),
      ...requestLines(requests),
      ...firstAccountLines(firstAccounts),
      '',
      '  按 Ctrl-C 停止 / Ctrl-C stops',
      '',
    ].join('\n') + '\n',
};
