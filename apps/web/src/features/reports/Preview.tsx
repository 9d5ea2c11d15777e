import { Anchor, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { fetchFile, type Answered } from '../../ui/download.js';
import { reportAddress, type Choices, type ReportChoice } from './choice.js';
import { Sentence } from './Delivery.js';
import classes from './Reports.module.css';

/** Choices that follow each other quickly ask for one report. */
const PAUSE_MS = 300;

interface Made {
  readonly address: string;
  readonly answer: Answered;
}

/** The report as a page, in a frame that runs nothing; what it is told changes it at once. */
export function Preview({ choice, choices }: { choice: ReportChoice; choices: Choices }) {
  const t = useT();
  const { code, asOf } = usePlace();
  const address = reportAddress(code, choice, 'html', asOf, choices);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      // Asked for first, so that a refusal is a sentence of this page; the frame then has it from the browser's store.
      void fetchFile(address, { signal: stop.signal }).then((answer) => {
        if (answer !== 'stopped') setMade({ address, answer });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  const waiting = made?.address !== address;
  const name = t(`reports.name.${choice.kind.name}`);
  return (
    <section aria-label={t('reports.preview')} aria-busy={waiting} className={classes['preview']}>
      {waiting && (
        <div className={classes['waiting']} role="status">
          <Loader size="xs" />
          <Text size="sm">{t('reports.making')}</Text>
        </div>
      )}
      {made && 'refusal' in made.answer && !waiting && (
        <Sentence text={made.answer.refusal || t('general.offline')} reasons={made.answer.reasons} />
      )}
      {made && !('refusal' in made.answer) && (
        <>
          <iframe
            key={made.address}
            className={classes['page']}
            title={t('reports.previewOf', { name })}
            sandbox=""
            src={made.address}
          />
          <Anchor size="sm" href={made.address} target="_blank" rel="noreferrer">
            {t('reports.openPage')}
          </Anchor>
        </>
      )}
    </section>
  );
}
