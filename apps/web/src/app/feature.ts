import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Member } from './member.js';

/** Where a page stands in the navigation. */
export type NavGroup = 'home' | 'plan' | 'committee' | 'reporting' | 'partnership';

/** A page of the application. */
export interface PageEntry {
  /** Below `/p/:code`; with a leading slash the whole path. */
  readonly path: string;
  /** The id of its title. */
  readonly title: string;
  readonly load: () => Promise<{ default: ComponentType }>;
  /** Its place in the navigation; without one it is reached from other pages. */
  readonly nav?: { readonly group: NavGroup; readonly order: number; readonly icon: Icon };
  /** Keys pressed one after the other, such as `g p`. */
  readonly shortcut?: string;
  /** Who it is for; everybody when omitted. The server decides; this only spares people what they cannot use. */
  readonly only?: (member: Member) => boolean;
  /** Open to people who are not signed in, and shown without the shell. */
  readonly open?: boolean;
}

/** Something that can be done from the palette wherever one is, by a page that offers it while it is shown. */
export interface Verb {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  run(): void;
}

/** What a feature adds to the application: `features/<feature>/feature.ts` exports one; nothing else registers it. */
export interface Feature {
  readonly pages: readonly PageEntry[];
}

const found = import.meta.glob<Feature>('../features/*/feature.ts', { eager: true, import: 'feature' });

/** Every page of every feature. */
export const PAGES: readonly PageEntry[] = Object.values(found).flatMap((feature) => feature.pages);
