/** A short message at the edge of the page. */
export interface Toast {
  readonly text: string;
  readonly reasons?: readonly string[];
  readonly tone?: 'done' | 'refused';
  readonly undo?: { readonly label: string; run(): void };
}

type Listener = (toast: Toast) => void;

let listener: Listener | null = null;
const waiting: Toast[] = [];

/** Tells that something was done, or why not. Read out by screen readers. */
export function toast(message: Toast): void {
  if (listener) listener(message);
  else waiting.push(message);
}

/** Hands every message to whoever shows them. @returns how to stop */
export function onToast(show: Listener): () => void {
  listener = show;
  waiting.splice(0).forEach(show);
  return () => {
    listener = null;
  };
}
