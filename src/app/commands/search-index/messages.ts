import type { RebuildProgress } from '../../../modules/disclosure/index.ts';

const STEPS: Readonly<Record<RebuildProgress['step'], string>> = {
  reading: '切分入索引 / indexing',
  indexing: '建立倒排索引 / building the inverted index',
  switched: '已切换到新索引 / the new index answers',
};

export const SEARCH_INDEX = {
  begun: '正在重建搜索索引，网站照常服务 …… / rebuilding the search index while the site goes on\n',
  step: (step: RebuildProgress['step'], done: number, goal: number): string =>
    `  ${STEPS[step]} ${done} / ${goal}\n`,
  done: (documents: number, seconds: number): string =>
    `搜索索引已重建：${documents} 份文件，用时 ${seconds} 秒。\nThe search index is rebuilt: ${documents} documents in ${seconds} s.\n`,
};
