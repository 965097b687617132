import type { MemberKind } from '../../../src/modules/reporting/contract.ts';
import { MEMBER_KINDS } from './collections.ts';

/** Words by which people name a kind of agency in a list; a field that begins with one names it. */
export const KIND_WORDS: readonly (readonly [string, MemberKind])[] = [
  ...(Object.keys(MEMBER_KINDS) as MemberKind[]).flatMap((kind) => [
    [MEMBER_KINDS[kind].zh, kind] as const,
    [MEMBER_KINDS[kind].en.toLowerCase(), kind] as const,
  ]),
  ['政府', 'government'],
  ['部门', 'department'],
  ['乡镇', 'township'],
  ['街道', 'township'],
  ['镇', 'township'],
  ['企事业', 'public_body'],
  ['公共', 'public_body'],
];

/** How names end that tell the kind. */
export const KIND_OF_NAME: readonly (readonly [RegExp, MemberKind])[] = [
  [/(街道办事处|乡|镇)(人民政府)?$/, 'township'],
  [/(省|市|区|县|旗|州)人民政府$/, 'government'],
  [/(集团|公司|医院|学校|大学|中学|小学|水务|燃气)$/, 'public_body'],
];
