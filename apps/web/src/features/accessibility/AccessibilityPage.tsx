import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/text.js';
import { Mark } from '../../ui/Mark.js';
import { Page, Section } from '../../ui/Page.js';
import classes from './AccessibilityPage.module.css';

/** The parts of the statement, each a heading with sentences, in the order of the model statement of Decision (EU) 2018/1523. */
const PARTS = {
  standard: ['standard1', 'standard2'],
  tested: ['tested1', 'tested2', 'tested3', 'tested4', 'tested5'],
  gaps: ['gaps1', 'gaps2', 'gaps3', 'gaps4'],
  documents: ['documents1', 'documents2'],
  report: ['report1', 'report2'],
} as const;
/** Parts that are lists of single points. */
const LISTS: readonly string[] = ['tested', 'gaps'];

/** What Roadbook does for people with disabilities, how that was tested, and what is still missing. */
export default function AccessibilityPage() {
  const t = useT();
  return (
    <>
      <header className={classes['head']}>
        <Mark />
        <Anchor component={Link} to="/" size="sm">
          {t('general.toStart')}
        </Anchor>
      </header>
      <main id="main">
        <Page title={t('accessibility.title')} question={t('accessibility.question')}>
          {Object.entries(PARTS).map(([part, texts]) => (
            <Section key={part} id={part} title={t(`accessibility.${part}`)}>
              <div className={classes['text']}>
                {LISTS.includes(part) ? (
                  <ul>
                    {texts.map((text) => (
                      <li key={text}>{t(`accessibility.${text}`)}</li>
                    ))}
                  </ul>
                ) : (
                  texts.map((text) => <p key={text}>{t(`accessibility.${text}`)}</p>)
                )}
              </div>
            </Section>
          ))}
        </Page>
      </main>
    </>
  );
}
