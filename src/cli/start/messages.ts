import type { Problem } from '../../kernel/errors.ts';

interface Account {
  readonly login: string;
  readonly password: string;
  readonly who: string;
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
  ready: (address: string, accounts: readonly Account[]): string =>
    [
      '',
      `  门户 Portal       ${address}/`,
      `  后台 Back office  ${address}/office/`,
      `  接口 API          ${address}/api/v1/openapi.json`,
      ...(accounts.length > 0
        ? ['', '  演示账号 Demonstration accounts（密码相同 same password：' + accounts[0]!.password + '）']
        : []),
      ...accounts.map(({ login, who }) => `    ${login.padEnd(14)} ${who}`),
      '',
      '  按 Ctrl-C 停止 / Ctrl-C stops',
      '',
    ].join('\n') + '\n',
};
