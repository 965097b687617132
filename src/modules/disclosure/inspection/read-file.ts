import type { FileReading, FileTextState } from '../domain/checks/file-reading.ts';
import { readDocx } from './read-docx.ts';
import { readXlsx } from './read-xlsx.ts';
import { locationMarks } from './picture-location.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A reading without any text. */
export const emptyReading = (state: FileTextState): FileReading => ({
  state,
  text: '',
  places: [],
  hiddenText: '',
  hiddenPlaces: [],
  marks: [],
});

/** Reads a file by its media type, in this thread. Never throws: what cannot be read has a state that says so. */
export async function readFileContent(mediaType: string, content: Uint8Array): Promise<FileReading> {
  try {
    if (mediaType === WORD) return readDocx(content);
    if (mediaType === SHEET) return readXlsx(content);
    if (mediaType === 'application/pdf') {
      const { readPdf } = await import('./read-pdf.ts');
      return await readPdf(content);
    }
    if (mediaType.startsWith('image/')) return { ...emptyReading('not_text'), marks: locationMarks(content) };
    return emptyReading('unreadable');
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') return emptyReading('encrypted');
    return emptyReading(/unpacks to/.test(message) ? 'too_large' : 'unreadable');
  }
}
