import { Alert, Progress, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../app/place.js';
import type { RefusalFacts } from '../graphql/refusal.js';
import { Day, useFormat } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import classes from './parts.module.css';
import { Reasons } from './VerbButtons.js';

/** Why the server did not do it: its sentence and every reason. */
export function Refusal({ of }: { of: RefusalFacts | null }) {
  if (!of) return null;
  const fields = Object.values(of.fields);
  return (
    <Alert color="red" variant="light" role="alert" title={of.message}>
      {of.blockers.length > 0 && <Reasons reasons={of.blockers} />}
      {fields.length > 0 && <Reasons reasons={fields.map((message) => ({ code: message, message }))} />}
    </Alert>
  );
}

/** A sentence where a list would be, saying what to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Stack gap="xs" align="flex-start" py="md">
      <Text c="dimmed">{children}</Text>
      {action}
    </Stack>
  );
}

/** Progress in percent as a bar and a figure. */
export function ProgressBar({ value, label }: { value: number; label?: string }) {
  const t = useT();
  const { percent } = useFormat();
  return (
    <span className={classes['progress']}>
      <Progress.Root size={6} className={classes['track']}>
        <Progress.Section value={value} aria-label={label ?? t('general.progress')} />
      </Progress.Root>
      <span className="figures">{percent(value)}</span>
    </span>
  );
}

/** A due date; one that has passed is told in words too. */
export function Due({ date, overdue }: { date: string; overdue: boolean }) {
  const t = useT();
  return (
    <span className={classes['due']} data-overdue={overdue || undefined}>
      <Day value={date} />
      {overdue && <span> · {t('due.OVERDUE')}</span>}
    </span>
  );
}

/** An organisation by its short name, its full one on hover. */
export function OrganisationName({ organisation }: { organisation: { shortName: string; name?: string } }) {
  return <span title={organisation.name}>{organisation.shortName}</span>;
}

/** A link to an action: code and title. */
export function ActionLink({ action, short = false }: { action: { code: string; title: string }; short?: boolean }) {
  return <CodeLink path={`actions/${action.code}`} code={action.code} title={short ? '' : action.title} />;
}

/** A link to a deliverable: code and title. */
export function DeliverableLink({ deliverable }: { deliverable: { code: string; title: string } }) {
  return <CodeLink path={`deliverables/${deliverable.code}`} code={deliverable.code} title={deliverable.title} />;
}

function CodeLink({ path, code, title }: { path: string; code: string; title: string }) {
  const { to } = usePlace();
  return (
    <Link to={to(path)} className={classes['link']}>
      <span className={classes['code']}>{code}</span>
      {title && <> {title}</>}
    </Link>
  );
}

/** A link to a page of this partnership, the moment kept. */
export function PlaceLink({ to: path, children }: { to: string; children: ReactNode }) {
  const { to } = usePlace();
  return (
    <Link to={to(path)} className={classes['link']}>
      {children}
    </Link>
  );
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
}

/** A choice of a few that are seen at once. */
export function Segmented<Value extends string>({ label, value, choices, onChange }: SegmentedProps<Value>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      data={[...choices]}
      value={value}
      onChange={(next) => onChange(next)}
      transitionDuration={120}
    />
  );
}

/** Says something to screen readers when it changes, without moving the focus. */
export function Announce({ children }: { children: ReactNode }) {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {children}
    </VisuallyHidden>
  );
}
