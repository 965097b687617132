import type { Problem } from '../../kernel/errors.ts';

export const BENCH = {
  begun: (replay: string): string => `重放 ${replay} …… / replay ${replay}\n`,
  progress: (text: string): string => `  ${text} 个步骤 / acts\n`,
  making: (name: string, count: number): string => `生成 ${count} 份报告（${name}）…… / making reports\n`,
  checking: (name: string): string => `核对（${name}）…… / checking\n`,
  unknown: (name: string, known: readonly string[]): Problem => ({
    code: 'unknown_bench',
    zh: `没有“${name}”这项测量。可用的有：${known.join('、')}。`,
    en: `No measurement “${name}”; there are: ${known.join(', ')}.`,
    field: 'NAME',
  }),
  notEmpty: {
    code: 'database_not_empty',
    zh: '测量只在空数据库上进行，不会写入已有数据的库。请用 --database-url 指定一个空库，或不填以使用临时的嵌入式数据库。',
    en: 'A measurement runs on an empty database only. Name an empty one, or none for a temporary embedded one.',
    field: 'database-url',
  } satisfies Problem,
};
