/** The mark of the house: an open document within a square seal, as on the public site. */
export function Seal({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 44 44" aria-hidden="true" style={{ flex: 'none' }}>
      <rect x="1" y="1" width="42" height="42" rx="3" fill="var(--cinnabar)" />
      <rect
        x="4.5"
        y="4.5"
        width="35"
        height="35"
        rx="1"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.4"
      />
      <path
        d="M22 15.5c-3-2-6.6-2.6-10.5-2.4v16c3.9-.2 7.5.4 10.5 2.4 3-2 6.6-2.6 10.5-2.4v-16c-3.9-.2-7.5.4-10.5 2.4z"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M22 15.5v16" stroke="var(--surface)" strokeWidth="2" />
    </svg>
  );
}
