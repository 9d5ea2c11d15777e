import type { Command } from 'commander';

/** The command did its work and what it found is bad news; the message has been printed or is given here. */
export class Refusal extends Error {}

/** Prints a result: as JSON when `--json` was given, else as the lines that people read. */
export function print(command: Command, result: unknown, lines: readonly string[]): void {
  const { json } = command.optsWithGlobals<{ json?: boolean }>();
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : lines.map((line) => `${line}\n`).join(''));
}
