import { Controller, Get } from '@nestjs/common';
import {
  HealthCheck,
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { Readiness } from '@roadbook/application';
import { Public } from '../auth/public.decorator.js';

/** For whoever watches over the installation; says nothing of its contents. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly readiness: Readiness,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the store answers and can be written to, and the disk has room; else 503. */
  @Get('ready')
  @Public()
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.check('store', this.readiness.store()),
      () => this.check('disk', this.readiness.disk()),
    ]);
  }

  private async check(name: string, fault: Promise<string | null>): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    const reason = await fault;
    return reason === null ? indicator.up() : indicator.down({ reason });
  }
}
