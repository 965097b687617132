import { ApiError, apiUrl } from './client.ts';
import type { Problem } from './client.ts';
import { generalText } from '../text/general.ts';

/** Sends a file and tells how much of it (0 to 1) is on its way. Throws {@link ApiError}. */
export function uploadFile(path: string, file: File, onProgress: (share: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl(path));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      if (request.status < 300) resolve(request.response);
      else {
        const { zh, en } = generalText.unreadable;
        const body = request.response as { error?: { problems?: Problem[] } } | null;
        reject(new ApiError(request.status, body?.error?.problems ?? [{ code: 'unreadable', zh, en }]));
      }
    };
    request.onerror = () => {
      const { zh, en } = generalText.offline;
      reject(new ApiError(0, [{ code: 'offline', zh, en }]));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
