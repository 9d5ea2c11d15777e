import { Alert, Anchor, Button, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Refusal } from '../../ui/parts.js';
import { IndicatorFields } from './IndicatorFields.js';
import { FieldConflict, LineFields } from './LineFields.js';
import { SubmitPartnerReportMutation, type PeriodReports, type Report } from './periods.operations.js';
import {
  GROUPS,
  groupOf,
  isAsked,
  isEmpty,
  lacksOf,
  lineField,
  REMARKS,
  type Lack,
  type ReportLine,
} from './report-edits.js';
import classes from './ReportForm.module.css';
import { SaveBar } from './SaveBar.js';
import { useReportEdits } from './useReportEdits.js';

interface ReportFormProps {
  readonly period: PeriodReports;
  readonly report: Report;
  readonly last: Report | undefined;
}

/** A partner report to be written: what must be said first, what is missing at the top, everything saved by itself. */
export function ReportForm({ period, report, last }: ReportFormProps) {
  const t = useT();
  const { to } = usePlace();
  const navigate = useNavigate();
  const edits = useReportEdits(period, report);
  const [asking, setAsking] = useState(false);
  const submit = useVerb(SubmitPartnerReportMutation, {
    said: () => t('periods.submitted', { number: period.number }),
  });
  const lacks = lacksOf(report, edits.valueOf);
  const send = async () => {
    if (!(await submit.run({ input: edits.pending() as never }))) return;
    edits.clear();
    void navigate(to('my-work'));
  };
  const ask = () => {
    submit.forget();
    setAsking(true);
  };
  useSubmitKey(ask);
  useOffer('periods.submit', t('periods.submit'), ask);
  // What is asked for stands where it stood when the page was opened: a field that is written does not move.
  const [asked] = useState(() => new Set(report.lines.filter(isAsked).map(keyOf)));
  const [known] = useState(() => new Set(report.lines.map(keyOf)));
  const isAskedFor = (line: ReportLine) => asked.has(keyOf(line)) || !known.has(keyOf(line));
  const required = report.lines.filter(isAskedFor);
  const optional = report.lines.filter((line) => !isAskedFor(line));
  const lineProps = { edits, last };
  return (
    <Stack gap={0} className={classes['form']}>
      {report.status === 'RETURNED' && (
        <Alert color="yellow" variant="light" title={t('periods.returnedWith')} mb="md">
          {report.comment}
        </Alert>
      )}
      <Missing lacks={lacks} />
      <LastTime report={report} {...lineProps} />
      {GROUPS.map((group) => {
        const lines = required.filter((line) => groupOf(line) === group);
        if (lines.length === 0) return null;
        return (
          <Section key={group} id={group} title={t(`periods.group.${group}`)}>
            {lines.map((line) => (
              <LineFields key={line.thing + line.id} line={line} {...lineProps} />
            ))}
          </Section>
        );
      })}
      <Section id="indicators" title={t('periods.indicators')}>
        <IndicatorFields report={report} {...lineProps} />
      </Section>
      <Section id="remarks" title={t('periods.remarks')}>
        <Textarea
          id={REMARKS}
          aria-label={t('periods.remarks')}
          autosize
          minRows={2}
          maxLength={4000}
          value={String(edits.valueOf(REMARKS) ?? '')}
          onChange={(event) => edits.write(REMARKS, event.currentTarget.value)}
        />
        <FieldConflict field={REMARKS} edits={edits} />
      </Section>
      {optional.length > 0 && (
        <details className={classes['optional']}>
          <summary>{t('periods.optional', { count: optional.length })}</summary>
          {optional.map((line) => (
            <LineFields key={line.thing + line.id} line={line} {...lineProps} />
          ))}
        </details>
      )}
      <SaveBar edits={edits} lacks={lacks.length} busy={submit.busy} onSubmit={ask} />
      {asking && (
        <AskDialog
          title={t('periods.submitTitle', { number: period.number })}
          text={lacks.length === 0 && <Silence report={report} edits={edits} />}
          confirm={lacks.length === 0 ? t('periods.submit') : t('periods.toMissing')}
          busy={submit.busy}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            if (lacks.length === 0) return void send();
            setAsking(false);
            setTimeout(() => focusField(lacks[0]!.field));
          }}
        >
          {lacks.length > 0 && (
            <>
              <Text size="sm">{t('periods.cannotYet', { count: lacks.length })}</Text>
              <ul className={classes['lacks']}>
                {lacks.map(({ field, message }) => (
                  <li key={field}>{message}</li>
                ))}
              </ul>
            </>
          )}
          <Refusal of={submit.refusal} />
        </AskDialog>
      )}
    </Stack>
  );
}

function keyOf({ thing, id }: ReportLine): string {
  return `${thing} ${id}`;
}

type Edits = ReturnType<typeof useReportEdits>;

/** What is not said, and need not be: told once before the report goes out. */
function Silence({ report, edits }: { report: Report; edits: Edits }) {
  const t = useT();
  const silent = report.lines.filter((line) => isEmpty(edits.valueOf(lineField(line, 'text'))));
  return <>{t('periods.confirm', { count: silent.length })}</>;
}

/** What has to be said before the report can be submitted; each leads to its field. */
function Missing({ lacks }: { lacks: readonly Lack[] }) {
  const t = useT();
  if (lacks.length === 0) return <Text>{t('periods.complete')}</Text>;
  return (
    <details className={classes['missing']} open>
      <summary>{t('periods.missing', { count: lacks.length })}</summary>
      <ul className={classes['lacks']}>
        {lacks.map(({ field, message }) => (
          <li key={field}>
            <Anchor component="button" type="button" size="sm" ta="start" onClick={() => focusField(field)}>
              {message}
            </Anchor>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Takes over what was said on the period before wherever nothing stands yet. */
function LastTime({ report, last, edits }: { report: Report; last: Report | undefined; edits: Edits }) {
  const t = useT();
  const found = report.lines.flatMap((line) => {
    const before = last?.lines.find(({ thing, id }) => thing === line.thing && id === line.id);
    const field = lineField(line, 'text');
    return before?.text && isEmpty(edits.valueOf(field)) ? [[field, before.text] as const] : [];
  });
  if (found.length === 0) return null;
  return (
    <Button
      mt="sm"
      size="sm"
      variant="default"
      className={classes['last']}
      onClick={() => found.forEach(([field, text]) => edits.write(field, text))}
    >
      {t('periods.allAsLastTime', { count: found.length })}
    </Button>
  );
}

/** Goes to a field, unfolding what hides it. */
function focusField(field: string): void {
  const place = document.getElementById(field);
  place?.closest('details')?.setAttribute('open', '');
  const input = place?.matches('input, textarea') ? place : place?.querySelector<HTMLElement>('input, textarea');
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
}

/** Ctrl+Enter anywhere on the page submits. */
function useSubmitKey(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
