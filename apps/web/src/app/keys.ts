import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { PAGES } from './feature.js';
import { useMember } from './member.js';
import { usePlace } from './place.js';
import { useVerbs } from './verbs.js';

const SEQUENCE_MS = 1_200;

/** True where letters are typed, so that they are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** True for a press that a shortcut may take: nothing is typed, no dialog is open, no other key is held. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return false;
  return document.querySelector('[role="dialog"][aria-modal="true"]') === null;
}

/** The keys that work everywhere: the palette, the sheet of keys, two-key jumps to pages, and what a page offers. */
export function useShortcuts({ onPalette, onKeys }: { onPalette(): void; onKeys(): void }): void {
  const navigate = useNavigate();
  const { to } = usePlace();
  const member = useMember();
  const verbs = useVerbs();
  const first = useRef({ key: '', at: 0 });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        return onPalette();
      }
      if (!isShortcut(event)) return;
      if (event.key === '?') return onKeys();
      const { key, at } = first.current;
      const pair = event.timeStamp - at < SEQUENCE_MS ? `${key} ${event.key}` : '';
      first.current = { key: event.key, at: event.timeStamp };
      const page = PAGES.find(({ shortcut, only }) => shortcut === pair && (!only || only(member)));
      const verb = verbs.find(({ keys }) => keys === event.key);
      if (page) void navigate(to(page.path));
      else if (verb && key !== 'g') verb.run();
      else return;
      event.preventDefault();
      first.current = { key: '', at: 0 };
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
