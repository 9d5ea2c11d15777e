import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../../i18n/text.js';
import classes from './ActionPage.module.css';

/** The sections of the page by the ids of their anchors, in their order; their names are `action.<id>`. */
const SECTIONS = [
  'people',
  'serves',
  'milestones',
  'deliverables',
  'dependencies',
  'gate',
  'reports',
  'risks',
  'resources',
  'decisions',
  'history',
] as const;

/** Jumps to the sections of the page, and shows which one is read. On narrow screens the headings do. */
export function Contents() {
  const t = useT();
  const current = useCurrent();
  return (
    <nav className={classes['contents']} aria-label={t('action.contents')}>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
              {t(`action.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The section at the top of what is seen; also goes to the anchor of the address once its section is there. */
function useCurrent(): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const { hash } = useLocation();
  useEffect(() => {
    // Codes such as MS1.1.1 are ids too, and no selectors.
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) setCurrent(entry.target.id);
      },
      { rootMargin: '-72px 0px -70% 0px' },
    );
    for (const id of SECTIONS) {
      const section = document.getElementById(id);
      if (section) seen.observe(section);
    }
    return () => seen.disconnect();
  }, []);
  return current;
}
