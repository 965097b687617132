import type { Problem } from '../../../kernel/errors.ts';
import type { RebuildProgress } from '../../../modules/disclosure/index.ts';

const STEPS: Readonly<Record<RebuildProgress['step'], string>> = {
  reading: '切分入索引 / indexing',
  indexing: '建立倒排索引 / building the inverted index',
  switched: '已切换到新索引 / the new index answers',
};

export const SEARCH_BENCH = {
  making: (done: number, goal: number): string => `  生成文件 ${done} / ${goal} / documents\n`,
  indexing: (step: RebuildProgress['step'], done: number, goal: number): string =>
    `  ${STEPS[step]} ${done} / ${goal}\n`,
  warming: '  读入内存 …… / loading into memory\n',
  measuring: (what: string): string => `  测量 ${what} …… / measuring\n`,
  notOwn: {
    code: 'database_not_of_bench',
    zh: '这个数据库里有不是测量生成的数据。测量只在空库、或以前为测量生成的库上进行。',
    en: 'This database holds data that no measurement made. Name an empty one, or one that this measurement filled before.',
    field: 'database-url',
  } satisfies Problem,
};
