import { Checkbox, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Segmented } from '../../ui/parts.js';
import { useToday } from '../../ui/useToday.js';
import { FORMATS, LAST_SESSION, lastSession, type Choices, type Option, type ReportChoice } from './choice.js';
import classes from './Reports.module.css';

interface ReportOptionsProps {
  readonly choice: ReportChoice;
  readonly choices: Choices;
  readonly change: (name: string, value: string | null) => void;
}

/** What a report is told; only what the chosen one asks for. */
export function ReportOptions({ choice, choices, change }: ReportOptionsProps) {
  const t = useT();
  const today = useToday(choices.timeZone);
  const { kind } = choice;
  return (
    <fieldset className={classes['options']}>
      <legend className={classes['name']}>{t(`reports.name.${kind.name}`)}</legend>
      <div className={classes['wide']}>
        <Segmented
          label={t('reports.format')}
          value={choice.format}
          choices={FORMATS.map((format) => ({ value: format, label: t(`reports.format.${format}`) }))}
          onChange={(format) => change('format', format === 'pdf' ? null : format)}
        />
      </div>
      <Select
        size="sm"
        label={t('reports.language')}
        allowDeselect={false}
        data={MESSAGE_LANGUAGES.map((language) => ({ ...language }))}
        value={choice.language}
        onChange={(language) => change('language', language)}
      />
      <TextInput
        size="sm"
        type="date"
        label={t('reports.date')}
        min={choices.startDate}
        max={today}
        value={choice.date ?? ''}
        onChange={({ currentTarget }) => change('date', currentTarget.value)}
      />
      {kind.options.map((option) => (
        <OptionField key={option} option={option} choice={choice} choices={choices} today={today} change={change} />
      ))}
      {!kind.confidential && (
        <Checkbox
          className={classes['check']}
          size="sm"
          label={t('reports.public')}
          description={t('reports.publicHint')}
          checked={choice.publicOnly}
          onChange={({ currentTarget }) => change('public', currentTarget.checked ? '1' : null)}
        />
      )}
    </fieldset>
  );
}

interface OptionFieldProps extends ReportOptionsProps {
  readonly option: Option;
  readonly today: string;
}

/** A choice among what the partnership has. */
function OptionField({ option, choice, choices, today, change }: OptionFieldProps): ReactNode {
  const t = useT();
  const { day } = useFormat();
  if (option === 'since') return <Since choice={choice} choices={choices} today={today} change={change} />;
  const same = (text: string) => ({ value: text, label: text });
  const data = {
    partner: () => choices.organisations.map(({ shortName }) => same(shortName)),
    region: () => choices.regions.map(({ name }) => same(name)),
    session: () =>
      choices.sessions.map(({ number, date }) => ({
        value: String(number),
        label: t('reports.sessionOf', { number, date: day(date) }),
      })),
    period: () =>
      choices.reportingPeriods.map(({ number, title }) => ({ value: String(number), label: `${number} ${title}` })),
  }[option]();
  return (
    <Select
      size="sm"
      clearable
      searchable={data.length > 8}
      label={t(`reports.${option}`)}
      placeholder={t(placeholderOf(option, choice.kind.name))}
      data={data}
      value={choice[option]}
      onChange={(value) => change(option, value)}
      clearButtonProps={{ 'aria-label': t('general.clear') }}
    />
  );
}

/** What is taken where nothing is chosen. */
function placeholderOf(option: Exclude<Option, 'since'>, report: string): string {
  if (report === 'status') return 'reports.any.all';
  return option === 'session' ? `reports.any.${report}` : `reports.any.${option}`;
}

/** Since when changes are told: not at all, since the last session, or since a day. */
function Since({ choice, choices, today, change }: ReportOptionsProps & { today: string }) {
  const t = useT();
  const { day } = useFormat();
  const last = lastSession(choices);
  const onDay = choice.since !== null && choice.since !== LAST_SESSION;
  const value = onDay ? 'day' : (choice.since ?? '');
  return (
    <>
      <Select
        size="sm"
        label={t('reports.since')}
        allowDeselect={false}
        data={[
          { value: '', label: t(choice.kind.name === 'meeting-file' ? 'reports.since.usual' : 'reports.since.none') },
          ...(last
            ? [
                {
                  value: LAST_SESSION,
                  label: t('reports.since.session', { number: last.number, date: day(last.date) }),
                },
              ]
            : []),
          { value: 'day', label: t('reports.since.day') },
        ]}
        value={value}
        onChange={(next) => change('since', next === 'day' ? (last?.date ?? choices.startDate) : next)}
      />
      {onDay && (
        <TextInput
          size="sm"
          type="date"
          label={t('reports.sinceDay')}
          min={choices.startDate}
          max={choice.date ?? today}
          value={choice.since ?? ''}
          onChange={({ currentTarget }) => change('since', currentTarget.value)}
        />
      )}
    </>
  );
}
