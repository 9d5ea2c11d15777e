import type { Instant } from '@roadbook/domain';
import type { Clock } from '@roadbook/persistence';

/** The machine's clock. */
export class SystemClock implements Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}

/** A clock that stands at an instant until it is set to another: for demonstration and for replaying a history. */
export class StandingClock implements Clock {
  constructor(private instant: Instant) {}

  now(): Instant {
    return this.instant;
  }

  set(instant: Instant): void {
    this.instant = instant;
  }
}
