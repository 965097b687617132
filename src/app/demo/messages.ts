/** What the loading of the demonstration city says. */
export const DEMO = {
  loading:
    '空库：正在装入演示城市“望澜市”（虚构）…… / empty database: loading the demonstration city (invented)',
  founded: '  机构和人员已建立 / agencies and people are there',
  progress: (done: number, all: number): string =>
    `  已办理 ${done}（共 ${all}）件事 / ${done} of ${all} of the city’s acts done`,
  loaded: (seconds: number): string =>
    `演示城市已装入，用时 ${seconds.toFixed(1)} 秒 / the city is loaded, in ${seconds.toFixed(1)} s`,
} as const;
