import type { Application } from './application.ts';

/** Where a command writes; the same shape whether it runs here or inside the running server. */
export interface CommandOutput {
  stdout(chunk: string | Uint8Array): void;
  stderr(text: string): void;
}

/** A command that needs the database. Paths among its arguments are absolute. Resolves to the exit code. */
export type DatabaseCommand = (
  application: Application,
  args: Readonly<Record<string, unknown>>,
  output: CommandOutput,
) => Promise<number>;

/** The commands that need the database, loaded when first called. */
export const DATABASE_COMMANDS: Readonly<Record<string, () => Promise<DatabaseCommand>>> = {
  verify: async () => (await import('./commands/verify.ts')).verify,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/backup.ts')).restore,
  'import reports': async () => (await import('./commands/import/import-reports.ts')).importReports,
  'import documents': async () =>
    (await import('./commands/import/documents/import-documents.ts')).importDocuments,
  'search-index rebuild': async () => (await import('./commands/search-index/rebuild.ts')).rebuildIndex,
  'export-site': async () => (await import('./commands/export-site/export-site.ts')).exportSite,
  report: async () => (await import('./commands/report.ts')).report,
};
