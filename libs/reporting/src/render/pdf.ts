import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '../document.js';
import { typstMarkup } from './typst/markup.js';

/** The document as a tagged PDF (PDF/UA-1), the same bytes for the same document. */
export async function renderPdf(document: ReportDocument): Promise<Buffer> {
  return compilePdf(typstMarkup(document));
}

/**
 * Typst's language as PDF/UA-1; for the renderer and for the check of its fonts. Compiled in a thread of its own, so that
 * nobody else waits for it.
 * @throws Error when the compiler refuses, which no text can bring about
 */
export async function compilePdf(markup: string): Promise<Buffer> {
  thread ??= new CompilerThread(() => (thread = undefined));
  return thread.compile(markup);
}

let thread: CompilerThread | undefined;

type Answer = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly error: string });

interface Waiting {
  readonly done: (pdf: Buffer) => void;
  readonly failed: (error: Error) => void;
}

/** The compiler weighs some tens of megabytes: it is started when the first PDF is asked for, and kept. */
class CompilerThread {
  private readonly worker = new Worker(new URL('./pdf-worker.js', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** @param ended is called when the thread has broken down; the next document needs another one */
  constructor(ended: () => void) {
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error) => {
      ended();
      for (const { failed } of this.waiting.values()) failed(error);
      this.waiting.clear();
    });
  }

  compile(markup: string): Promise<Buffer> {
    // An idle thread does not keep the process from ending, one at work does.
    this.worker.ref();
    const id = this.count++;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.worker.postMessage({ id, markup });
    });
  }

  private settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.id)!;
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('pdf' in answer) waiting.done(Buffer.from(answer.pdf.buffer));
    else waiting.failed(new Error(answer.error));
  }
}
