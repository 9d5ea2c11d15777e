import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../graphql/usePlan.js';
import { Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import classes from './ActionPage.module.css';
import { ActionHistoryQuery } from './history.operations.js';
import { touching } from './touching.js';

/** The changes of this action, newest first; read when somebody asks for them. */
export function History({ code }: { code: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Section
      id="history"
      title={t('action.history')}
      aside={<PlaceLink to={`history?subject=${code}`}>{t('action.wholeHistory')}</PlaceLink>}
    >
      {open ? (
        <Changes code={code} />
      ) : (
        <Button size="sm" variant="default" onClick={() => setOpen(true)}>
          {t('action.showHistory')}
        </Button>
      )}
    </Section>
  );
}

function Changes({ code }: { code: string }) {
  const t = useT();
  const answer = usePlan(ActionHistoryQuery, { subject: code });
  return (
    <Answer of={answer} rows={4}>
      {({ partnership }) => {
        const revisions = touching(partnership.revisions, code);
        return revisions.length === 0 ? (
          <Empty>{t('action.noHistory')}</Empty>
        ) : (
          <ol className={classes['timeline']}>
            {revisions.map(({ number, at, by, reason, changes }) => (
              <li key={number}>
                <div className={classes['itemFacts']}>
                  <Moment value={at} />
                  <span>{by}</span>
                  {reason !== null && <span>{reason}</span>}
                </div>
                {changes.map(({ summary, kind, entity }) => (
                  <div key={kind + entity + summary}>{summary}</div>
                ))}
              </li>
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}
