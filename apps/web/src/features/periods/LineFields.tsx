import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { HealthChoice, PercentField, type HealthValue } from '../../ui/ProgressFields.js';
import type { Report } from './periods.operations.js';
import { isEmpty, lineField, type FieldValue, type LineField, type ReportLine } from './report-edits.js';
import classes from './ReportForm.module.css';
import type { ReportEdits } from './useReportEdits.js';

interface LineFieldsProps {
  readonly line: ReportLine;
  readonly edits: ReportEdits;
  readonly last: Report | undefined;
}

/** One line of the report: what was done; of actions that one leads also progress, status light and what comes next. */
export function LineFields({ line, edits, last }: LineFieldsProps) {
  const t = useT();
  const word = useWord();
  const leads = line.role === 'LEAD';
  const before = last?.lines.find(({ thing, id }) => thing === line.thing && id === line.id);
  const field = (name: LineField) => lineField(line, name);
  const text = edits.valueOf(field('text'));
  return (
    <fieldset className={classes['line']}>
      <legend>
        <span className={classes['title']}>
          {line.code && <span className={classes['code']}>{line.code}</span>}
          <span>{line.title}</span>
          {line.role && !leads && <span className={classes['role']}>· {word('ReportRole', line.role)}</span>}
        </span>
      </legend>
      <Stack gap="sm">
        {leads && (
          <Group align="flex-start" gap="lg">
            <div>
              <PercentField
                id={field('progress')}
                value={numberOf(edits.valueOf(field('progress')))}
                onChange={(next) => edits.write(field('progress'), next)}
              />
              <FieldConflict field={field('progress')} edits={edits} />
            </div>
            <div>
              <HealthChoice
                id={field('health')}
                label={t('periods.light')}
                value={edits.valueOf(field('health')) as HealthValue | null}
                onChange={(next) => edits.write(field('health'), next)}
              />
              <FieldConflict field={field('health')} edits={edits} show={(value) => word('Health', String(value))} />
            </div>
          </Group>
        )}
        <TextField field={field('text')} label={t(textLabel(line))} edits={edits} />
        {before?.text && isEmpty(text) && (
          <Text size="sm" c="dimmed">
            {t('periods.lastTime', { text: before.text })}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => edits.write(field('text'), before.text)}>
              {t('periods.asLastTime')}
            </Anchor>
          </Text>
        )}
        {leads && (
          <TextField
            field={field('nextSteps')}
            label={t('periods.nextSteps')}
            hint={before?.nextSteps ? t('periods.plannedLastTime', { text: before.nextSteps }) : undefined}
            edits={edits}
          />
        )}
      </Stack>
    </fieldset>
  );
}

function numberOf(value: FieldValue): number | null {
  return typeof value === 'number' ? value : null;
}

function textLabel({ thing }: ReportLine): string {
  if (thing === 'Action') return 'periods.text';
  return thing === 'Risk' ? 'periods.stateOfPlay' : 'periods.standing';
}

interface TextFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly edits: ReportEdits;
}

function TextField({ field, label, hint, edits }: TextFieldProps) {
  return (
    <div>
      <Textarea
        id={field}
        label={label}
        description={hint}
        autosize
        minRows={1}
        maxRows={12}
        maxLength={4000}
        value={String(edits.valueOf(field) ?? '')}
        onChange={(event) => edits.write(field, event.currentTarget.value)}
      />
      <FieldConflict field={field} edits={edits} />
    </div>
  );
}

interface FieldConflictProps {
  readonly field: string;
  readonly edits: ReportEdits;
  /** The value as people read it. */
  readonly show?: (value: FieldValue) => string;
}

/** What somebody else wrote into the same field meanwhile, and a choice between the two. */
export function FieldConflict({ field, edits, show = (value) => String(value ?? '') }: FieldConflictProps) {
  const t = useT();
  const { percent } = useFormat();
  const theirs = edits.theirsOf(field);
  if (theirs === undefined) return null;
  const text = isEmpty(theirs) ? t('general.none') : typeof theirs === 'number' ? percent(theirs) : show(theirs);
  return (
    <div className={classes['conflict']} role="alert">
      <Text size="sm">{t('periods.theirs', { text })}</Text>
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => edits.keepMine(field)}>
          {t('periods.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => edits.takeTheirs(field)}>
          {t('periods.takeTheirs')}
        </Button>
      </Group>
    </div>
  );
}
