import { Button } from '@mantine/core';
import { useState } from 'react';
import { Day, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Facts } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { EditIndicator } from './IndicatorForms.js';
import classes from './Objectives.module.css';
import type { IndicatorFacts, ObjectivePlan } from './objectives.operations.js';
import { RecordValue } from './RecordValue.js';
import { RemoveIndicator } from './RemoveIndicator.js';
import { Sparkline, Standing } from './Standing.js';

interface IndicatorProps {
  readonly indicator: IndicatorFacts;
  readonly plan: ObjectivePlan;
  readonly may: boolean;
  readonly again: () => void;
}

type Doing = 'record' | 'edit' | 'remove' | null;

/** An indicator with its line, its values by period, and what the coordinator may do with it. */
export function Indicator({ indicator, plan, may, again }: IndicatorProps) {
  const t = useT();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const { code, title } = indicator;
  return (
    <article className={classes['article']} id={code} aria-labelledby={`${code}-title`}>
      <div className={classes['head']}>
        <h3 id={`${code}-title`}>
          <span className={classes['code']}>{code}</span> {title}
        </h3>
        {may && (
          <div className={classes['verbs']} role="group" aria-label={t('objectives.verbsOf', { code })}>
            {indicator.reported === null && (
              <Button size="xs" onClick={() => setDoing('record')}>
                {t('objectives.record')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => setDoing('edit')}>
              {t('general.edit')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDoing('remove')}>
              {t('general.remove')}
            </Button>
          </div>
        )}
      </div>
      <Standing indicator={indicator} line={false} />
      <Details indicator={indicator} />
      {indicator.values.length === 0 ? (
        <Empty>{t('objectives.noValues')}</Empty>
      ) : (
        <div className={classes['course-and-values']}>
          <Sparkline indicator={indicator} width={280} height={96} />
          <Values indicator={indicator} />
        </div>
      )}
      {doing === 'record' && <RecordValue indicator={indicator} plan={plan} onClose={close} />}
      {doing === 'edit' && <EditIndicator indicator={indicator} onClose={close} />}
      {doing === 'remove' && <RemoveIndicator indicator={indicator} again={again} onClose={close} />}
    </article>
  );
}

function Details({ indicator }: { indicator: IndicatorFacts }) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const { baseline, target, targetDate, reported, addsUp, basis, unit } = indicator;
  return (
    <Facts
      items={[
        [t('objectives.baseline'), baseline === null ? '–' : t('objectives.stands', { value: number(baseline), unit })],
        [t('objectives.target'), target === null ? '–' : t('objectives.stands', { value: number(target), unit })],
        targetDate !== null && [t('objectives.targetDate'), <Day key="day" value={targetDate} />],
        [
          t('objectives.origin'),
          reported === null
            ? t(addsUp ? 'objectives.recordedSum' : 'objectives.recordedStand')
            : t('objectives.fromReports', { indicator: word('Indicator', reported) }),
        ],
        basis !== null && [t('objectives.basis'), basis],
      ]}
    />
  );
}

type Value = IndicatorFacts['values'][number];

function Values({ indicator: { code, values, addsUp } }: { indicator: IndicatorFacts }) {
  const t = useT();
  const { number } = useFormat();
  const columns: readonly Column<Value>[] = [
    { key: 'period', head: t('objectives.period'), names: true, cell: ({ title }) => title },
    { key: 'value', head: t('objectives.value'), figures: true, cell: ({ value }) => number(value) },
    ...(addsUp
      ? [
          {
            key: 'standing',
            head: t('objectives.standing'),
            figures: true,
            cell: ({ standing }: Value) => number(standing),
          },
        ]
      : []),
    { key: 'note', head: t('objectives.note'), cell: ({ note }) => note ?? '' },
  ];
  return (
    <Table
      caption={t('objectives.valuesOf', { code })}
      columns={columns}
      rows={values}
      keyOf={({ period }) => String(period)}
    />
  );
}
