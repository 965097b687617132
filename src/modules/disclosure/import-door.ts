// The part of the module's door that concerns imports of what older sites published (joined in index.ts).
export { importDocument } from './use-cases/import/import-document.ts';
export type { ImportDocumentInput } from './use-cases/import/import-input.ts';
export { knownImport, type ImportKeys, type KnownImport } from './store/import/imported.ts';
export { linesOfFile } from './use-cases/scheme/read-file.ts';
export { cleanPicture } from './inspection/pictures.ts';
export { convertApart } from './inspection/read-apart.ts';
