import type { MailWorker } from '@roadbook/application';

const PERIOD_MS = 15_000;

/** Keeps a worker going, right from the start; a round that takes long is not overtaken by the next one. */
export class Ticker {
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly worker: MailWorker) {
    this.timer = setInterval(() => this.tick(), PERIOD_MS);
    this.timer.unref();
    this.tick();
  }

  /** Lets no further round begin, and waits for the mail under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.worker.stop();
  }

  private tick(): void {
    // A round that fails says so in the log and does not reject.
    if (!this.worker.busy) void this.worker.tick();
  }
}
