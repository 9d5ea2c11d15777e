import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Settings } from './settings.js';

/** The log of a process: one line of JSON for each event, to standard output. */
export type Log = Logger;

export function openLog(settings: Settings): Log {
  return pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** The log as the framework writes to it. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly sink: Log) {}

  log(message: unknown, context?: unknown): void {
    this.sink.info({ context }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    this.sink.warn({ context }, String(message));
  }
  error(message: unknown, ...details: unknown[]): void {
    this.sink.error({ details, ...(message instanceof Error && { err: message }) }, String(message));
  }
  debug(message: unknown, context?: unknown): void {
    this.sink.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: unknown): void {
    this.sink.trace({ context }, String(message));
  }
}
