/** Where entries of the register come from that the system makes itself. */
export const REGISTER_SOURCES = {
  published: '本系统主动公开的文件',
  /** Basis of an end that came with the last day of validity. */
  expired: '有效期届满',
} as const;

/** Reason on record when a document's repeal was taken back as wrong. */
export const REPEAL_ANNULLED = '文件的废止标注有误，已经更正，撤回废止登记';

/** Reason on record when a document's validity was prolonged after it had been entered as expired. */
export const VALIDITY_MOVED = '文件有效期已变更，撤回失效登记';
