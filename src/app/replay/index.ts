export { CITY_VOLUME, cityVolume } from './city-volume.ts';
export { ONE_BUREAU } from './one-bureau.ts';
export { foundReplayCity } from './replay-city.ts';
export type { CityTotals, ReplayResult } from './replays.ts';
export { replayCityVolume, replayOneBureau } from './replays.ts';
