import { siteFrame } from '../../modules/platforms/index.ts';
import type { Column, ColumnCode } from '../../modules/platforms/index.ts';

/** A column of the fixed frame. */
export function siteColumn(code: ColumnCode): Column {
  return siteFrame().find(({ id }) => id === code)!;
}
