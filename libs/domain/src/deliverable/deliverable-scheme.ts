import { PUBLIC_LEVEL } from './deliverable.scheme.js';

/** True for the dissemination level that anybody may read; it is the same in every scheme. */
export function isPublic(level: string): boolean {
  return level === PUBLIC_LEVEL;
}
