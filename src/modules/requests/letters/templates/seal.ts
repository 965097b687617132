/** Stands where the agency's seal is put. */
export const sealWords = '（此处加盖公章）';
