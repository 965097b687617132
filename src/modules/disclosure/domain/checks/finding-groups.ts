/** Findings of personal data and of marks of secrecy: what no document may bring into public, however old (Art. 14, 15). */
export const PERSONAL_AND_SECRET: readonly string[] = [
  'id_number',
  'bank_card',
  'passport',
  'mobile_phone',
  'home_address',
  'classification_mark',
  'work_secret_mark',
  'internal_mark',
  'attribute_contradicts_note',
];
