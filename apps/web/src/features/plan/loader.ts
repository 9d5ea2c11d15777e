import type { Client } from 'urql';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { PlanRecentQuery, PlanRowsQuery, type PlanAction } from './plan.operations.js';

/** The most that the server gives at once. */
const PAGE = 200;
/** Pages that are under way at the same time. */
const AT_ONCE = 2;
/** Plans of up to so many pages are read again at once when somebody changes them; larger ones when it has become quiet. */
const SMALL = 2;
const QUIET_MS = 10_000;

/** What has been read of the plan so far. */
export interface Loaded {
  readonly actions: readonly PlanAction[];
  /** How many there are; null while nobody knows. */
  readonly total: number | null;
  readonly complete: boolean;
  readonly error: RefusalFacts | null;
}

const NOTHING: Loaded = { actions: [], total: null, complete: false, error: null };

interface Page {
  items: readonly PlanAction[] | null;
  stop: () => void;
}

/**
 * Reads all actions, a page at a time, and keeps listening: when the cache learns of a change, the page that it belongs to
 * is given again, with the other actions as the same objects.
 */
export class PlanLoader {
  private pages: Page[] = [];
  private total: number | null = null;
  private error: RefusalFacts | null = null;
  private shown: Loaded = NOTHING;
  private frame = 0;
  private quiet = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: Client,
    private readonly code: string,
    private readonly asOf: string | null,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.pages.length === 0) this.open(0);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  readonly current = (): Loaded => this.shown;

  /** Somebody has changed the plan. */
  readonly refresh = (): void => {
    if (this.pages.length === 0) return;
    if (this.pages.length <= SMALL) return void this.readAgain();
    const variables = { code: this.code, asOf: this.asOf };
    void this.client.query(PlanRecentQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    window.clearTimeout(this.quiet);
    this.quiet = window.setTimeout(() => void this.readAgain(), QUIET_MS);
  };

  /** Starts anew after a failure. */
  readonly again = (): void => {
    this.stop();
    this.error = null;
    this.tell();
    this.open(0);
  };

  private async readAgain(): Promise<void> {
    for (let page = 0; page < this.pages.length; page += 1) {
      await this.client.query(PlanRowsQuery, this.variables(page), { requestPolicy: 'network-only' }).toPromise();
    }
  }

  private variables(page: number) {
    return { code: this.code, asOf: this.asOf, limit: PAGE, offset: page * PAGE };
  }

  private open(number: number): void {
    const page: Page = { items: null, stop: () => undefined };
    this.pages[number] = page;
    const reading = this.client.query(PlanRowsQuery, this.variables(number)).subscribe(({ data, error }) => {
      if (this.pages[number] !== page) return;
      if (data) {
        page.items = data.partnership.actions.items;
        this.total = data.partnership.actions.totalCount;
        this.error = null;
        this.fit();
      } else if (error) this.error = refusalOf(error);
      this.tell();
    });
    page.stop = () => reading.unsubscribe();
  }

  /** Opens the pages that are still to be read, a few at a time, and lets those go that there are no longer. */
  private fit(): void {
    const wanted = Math.max(1, Math.ceil((this.total ?? 0) / PAGE));
    for (const page of this.pages.splice(wanted)) page.stop();
    while (this.pages.length < wanted && this.pages.filter(({ items }) => !items).length < AT_ONCE) {
      this.open(this.pages.length);
    }
  }

  private stop(): void {
    window.clearTimeout(this.quiet);
    for (const page of this.pages.splice(0)) page.stop();
  }

  /** Tells at most once for each frame: several pages may come at once. */
  private tell(): void {
    if (this.frame) return;
    this.frame = window.setTimeout(() => {
      this.frame = 0;
      this.shown = this.collect();
      for (const listener of this.listeners) listener();
    });
  }

  private collect(): Loaded {
    const known = new Map<string, PlanAction>();
    for (const { items } of this.pages) for (const action of items ?? []) known.set(action.id, action);
    const complete = this.total !== null && this.pages.every(({ items }) => items !== null);
    return { actions: [...known.values()], total: this.total, complete, error: this.error };
  }
}
