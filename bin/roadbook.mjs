#!/usr/bin/env node
// `npx roadbook …`: the command line, built when it is not.
import { ensureBuilt } from '../scripts/ensure-built.mjs';

ensureBuilt();
await import('../dist/apps/cli/src/main.js');
