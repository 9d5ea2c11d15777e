/** What the server answered to the request for a file. */
export type Answered =
  | { readonly file: Blob; readonly name: string }
  /** Its sentence; empty where the server was not reached. */
  | { readonly refusal: string; readonly reasons: readonly string[] };

interface RefusalBody {
  readonly error?: {
    readonly message?: string;
    readonly blockers?: readonly { readonly message: string }[];
    readonly fields?: readonly { readonly message: string }[];
  };
}

/** Asks for a file, and hears why not where it is refused. */
export async function fetchFile(address: string): Promise<Answered>;
/** As above; `stopped` where the signal said that nobody waits any more. */
export async function fetchFile(address: string, init: { signal: AbortSignal }): Promise<Answered | 'stopped'>;
export async function fetchFile(
  address: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Answered | 'stopped'> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', signal: signal ?? null });
  } catch {
    // A line that broke tells no more than that.
    return signal?.aborted ? 'stopped' : { refusal: '', reasons: [] };
  }
  if (!response.ok) return refused(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { file: await response.blob(), name: name ?? address.replace(/\?.*$/, '').split('/').pop() ?? 'file' };
}

async function refused(response: Response): Promise<Answered> {
  const json = response.headers.get('Content-Type')?.includes('json') ?? false;
  const { error } = json ? ((await response.json()) as RefusalBody) : {};
  const reasons = [...(error?.blockers ?? []), ...(error?.fields ?? [])].map(({ message }) => message);
  return { refusal: error?.message ?? response.statusText, reasons };
}

/** Gives a file to the reader under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
