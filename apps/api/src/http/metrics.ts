import { Controller, Get, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Public } from '../auth/public.decorator.js';

const registry = new Registry();
const durations = new Histogram({
  name: 'roadbook_http_request_duration_seconds',
  help: 'How long requests took, by method, place and status.',
  labelNames: ['method', 'place', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});
const PLACES = ['/graphql', '/files', '/reports', '/calendar', '/mail', '/update', '/health', '/metrics'];
let collecting = false;

/** Starts to measure a request; call what it gives when the request is answered. */
export function startMeasuring(): (method: string, place: string, status: number) => void {
  const began = performance.now();
  return (method, place, status) => {
    durations.observe({ method, place, status: String(status) }, (performance.now() - began) / 1000);
  };
}

/** Measures every request; places are a fixed few, so that no path of a caller's making becomes a label. */
export function measure(request: Request, response: Response, next: NextFunction): void {
  const end = startMeasuring();
  response.once('finish', () => {
    const place = PLACES.find((known) => request.originalUrl.startsWith(known)) ?? 'other';
    end(request.method, place, response.statusCode);
  });
  next();
}

/** Figures for Prometheus: counts and times, nothing of anybody's plan. */
@Controller('metrics')
export class MetricsController {
  constructor() {
    if (!collecting) collectDefaultMetrics({ register: registry });
    collecting = true;
  }

  @Get()
  @Public()
  async metrics(@Res() response: Response): Promise<void> {
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  }
}
