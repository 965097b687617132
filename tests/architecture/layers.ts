/** The parts of `src`, lowest first; a part may import only parts before its own row (law 1). */
export const LAYERS: readonly (readonly string[])[] = [
  ['kernel'],
  ['calendar'],
  ['identity'],
  ['platforms'],
  ['disclosure', 'requests', 'engagement'],
  ['monitoring'],
  ['oversight'],
  ['reporting'],
  ['portal'],
  ['app'], // joins the modules and the portal into one program
  ['cli'],
];

/** The part of `src` that a path belongs to: `kernel`, a module's name, `portal`, `app` or `cli`; undefined when none does. */
export function partOf(path: string): string | undefined {
  const part = /^src\/(?:modules\/([^/]+)\/|(kernel|portal|app|cli)\/)/.exec(path);
  const name = part?.[1] ?? part?.[2];
  return name !== undefined && LAYERS.some((row) => row.includes(name)) ? name : undefined;
}

export function layerOf(part: string): number {
  return LAYERS.findIndex((row) => row.includes(part));
}

/** The only files by which another part may be entered; the kernel is open to all, `app` to the command line. */
export function isDoor(path: string): boolean {
  return (
    /^src\/(kernel|app)\//.test(path) ||
    /^src\/modules\/[^/]+\/(index|events|contract)\.ts$/.test(path) ||
    path === 'src/portal/index.ts'
  );
}
