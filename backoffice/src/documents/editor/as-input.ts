const DATES = ['signedOn', 'changedOn', 'effectiveOn', 'expiresOn'];
const NULLABLE = [
  'genre',
  'topic',
  'documentNumber',
  'issuer',
  'source',
  'withholdingGround',
  'withholdingReason',
  'interpretsId',
];

/** The form's values as the API takes them: an emptied field is sent as nothing rather than left out. */
export function asInput(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const input: Record<string, unknown> = { ...values };
  for (const name of [...DATES, ...NULLABLE]) {
    if (name in input && (input[name] === undefined || input[name] === '')) input[name] = null;
  }
  return input;
}
