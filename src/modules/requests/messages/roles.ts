/** Who may take a step that the reader may not. */
export function rolesNeeded(roles: readonly { zh: string; en: string }[]): {
  code: string;
  zh: string;
  en: string;
} {
  return {
    code: 'not_permitted',
    zh: `由${roles.map(({ zh }) => zh).join('、')}办理。`,
    en: `Done by: ${roles.map(({ en }) => en).join(', ')}.`,
  };
}
