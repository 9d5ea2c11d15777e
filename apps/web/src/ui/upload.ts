/** A file that the server has taken and that nothing holds yet. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
}

/**
 * Sends a file; `told` hears the share that is on its way, 0 to 1. An empty `error` means that the server was not reached.
 * By XMLHttpRequest, because fetch does not tell how far an upload is.
 */
export function upload(
  partnership: string,
  file: File,
  told: (share: number) => void,
): Promise<UploadedFile | { readonly error: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?partnership=${encodeURIComponent(partnership)}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ error: '' });
    request.onload = () => {
      const answer = request.response as { id?: string; message?: string } | null;
      if (request.status < 300 && answer?.id) resolve({ fileId: answer.id, name: file.name });
      else resolve({ error: answer?.message ?? '' });
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
