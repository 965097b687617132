import type { Problem } from '../../../kernel/errors.ts';

export const PORTAL_BENCH = {
  starting: '启动演示门户……/ starting the demonstration portal\n',
  copying: (count: number): string => `取 ${count} 个页面，存为静态文件……/ copying pages to files\n`,
  round: (packing: string, number: number, rounds: number): string =>
    `  ${packing}：第 ${number} 轮，共 ${rounds} 轮 / round ${number} of ${rounds}\n`,
  missing: (programs: readonly string[]): Problem => ({
    code: 'program_missing',
    zh: `此项测量需要 ${programs.join('、')}，本机没有。请先安装（Debian：apt-get install nginx wrk util-linux）。`,
    en: `This measurement needs ${programs.join(', ')}; install them first (Debian: apt-get install nginx wrk util-linux).`,
  }),
  ended: (program: string, said: string): Problem => ({
    code: 'program_ended',
    zh: `${program} 没有启动：${said}`,
    en: `${program} did not start: ${said}`,
  }),
  noFigure: (said: string): Problem => ({
    code: 'no_figure',
    zh: `wrk 没有给出速率：${said}`,
    en: `wrk gave no rate: ${said}`,
  }),
};
