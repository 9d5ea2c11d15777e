import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import type { ActionFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';

/** The objectives that the action serves, and the areas that it is about. */
export function Serves({ action: { objectives, thematicAreas } }: { action: ActionFacts }) {
  const t = useT();
  return (
    <Section id="serves" title={t('action.serves')}>
      {objectives.length === 0 && <Empty>{t('action.noObjectives')}</Empty>}
      <ul className={classes['items']}>
        {objectives.map(({ id, code, text }) => (
          <li key={id}>
            <span className={classes['code']}>{code}</span> {text}
          </li>
        ))}
        {thematicAreas.length > 0 && (
          <li>
            <span className={classes['code']}>{t('action.areas')}</span>{' '}
            {thematicAreas.map(({ title }) => title).join(' · ')}
          </li>
        )}
      </ul>
    </Section>
  );
}
