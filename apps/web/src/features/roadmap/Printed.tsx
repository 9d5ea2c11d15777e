import { svgOf, type RoadmapWords } from '@roadbook/drawing';
import { useEffect, useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import classes from './Roadmap.module.css';
import type { ShownPlan } from './useShownPlan.js';
import type { RoadmapView } from './view.js';
import { sheets } from './whole.js';

interface PrintedProps {
  readonly plan: ShownPlan;
  readonly view: RoadmapView;
  readonly words: RoadmapWords;
  readonly title: string;
}

/** The whole view on sheets of paper, made when the browser is about to print: the page itself draws only what is seen. */
export function Printed(props: PrintedProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing) return null;
  // Beside the application: paper has no room for its frame.
  return createPortal(
    <div className={classes['printed']}>
      <Sheets {...props} />
    </div>,
    document.body,
  );
}

function Sheets({ plan, view, words, title }: PrintedProps) {
  const t = useT();
  const { day } = useFormat();
  const { locale: language } = useIntl();
  const drawings = useMemo(
    () =>
      sheets({ plan, view, words, language }, (group) => t('roadmap.continued', { title: group })).map((drawing) =>
        svgOf(drawing, t('roadmap.title')),
      ),
    [plan, view, words, language, t],
  );
  return drawings.map((svg, index) => (
    <div key={index} className={classes['sheet']}>
      <p>{t('roadmap.sheet', { title, day: day(plan.today), page: index + 1, pages: drawings.length })}</p>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  ));
}
