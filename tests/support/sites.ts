let opened = 0;

/** What opens a site for an agency; every call has an address, a name and a code of its own. */
export function siteInput<M extends object>(agencyId: string, more?: M) {
  opened += 1;
  return {
    agencyId,
    slug: `site-${opened}`,
    name: `测试网站${opened}`,
    domain: `s${opened}.ningchuan.example`,
    siteIdCode: String(3_799_001_000 + opened),
    sponsor: '宁川市测试局',
    ...more,
  };
}

/** The smallest picture there is: one point, as a PNG. */
export const aPicture = (): { name: string; content: Uint8Array } => ({
  name: '图案.png',
  content: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});
