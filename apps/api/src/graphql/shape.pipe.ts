import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ShapeError } from './errors.js';

/** The one pipe that checks the shape of inputs: every faulty field is named at once, by its path from the argument down. */
export function shapePipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: false,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new ShapeError(errors.flatMap((error) => faultsOf(error, 'input'))),
  });
}

function faultsOf(error: ValidationError, parent: string): { path: string; message: string }[] {
  const path = `${parent}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}
