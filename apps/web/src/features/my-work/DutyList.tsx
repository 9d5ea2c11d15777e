import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { isTyping } from '../../app/keys.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import type { Duty, DutySection } from './duties.js';
import classes from './DutyList.module.css';
import { DutyRow } from './DutyRow.js';
import { useLeaving } from './useLeaving.js';

/** The element that holds all rows: keys find them there, whoever has the focus. */
const LIST = 'duties';
/** With fewer near duties than this, the page has room for the later ones. */
const FEW = 6;

interface DutyListProps {
  readonly duties: readonly Duty[];
  readonly today: string;
  readonly again: () => void;
  readonly onRead: (duty: Duty) => void;
}

/** The duties in their sections; one is open at a time. `j` and `k`, or the arrows, go from one to the next. */
export function DutyList({ duties, today, again, onRead }: DutyListProps) {
  const t = useT();
  const { number } = useFormat();
  const { past } = usePlace();
  const [open, setOpen] = useState<string | null>(null);
  const [wanted, setLater] = useState<boolean | null>(null);
  const shown = useLeaving(duties);
  const move = (step: number, from?: string) => goOn(step, from);
  useOffer('myWork.next', t('myWork.next'), () => move(1), 'j');
  useOffer('myWork.previous', t('myWork.previous'), () => move(-1), 'k');

  const toggle = (key: string) => {
    if (open === key) rowOf(key)?.focus();
    setOpen((old) => (old === key ? null : key));
  };
  const done = (key: string) => {
    move(1, key);
    setOpen(null);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || isTyping(event.target) || !(event.target as HTMLElement).dataset['duty']) return;
    event.preventDefault();
    move(step);
  };
  const later = wanted ?? duties.filter(({ section }) => section !== 'LATER').length < FEW;
  const rowsOf = (section: DutySection) => shown.filter(({ row }) => row.section === section);
  const listOf = (section: DutySection) => (
    <ol className={classes['list']}>
      {rowsOf(section).map(({ row, leaving }) => (
        <DutyRow
          key={row.key}
          duty={row}
          today={today}
          open={open === row.key && !leaving}
          leaving={leaving}
          still={past}
          toggle={() => toggle(row.key)}
          again={again}
          done={() => done(row.key)}
          onRead={() => {
            done(row.key);
            onRead(row);
          }}
        />
      ))}
    </ol>
  );
  const count = (section: DutySection) => <span className="figures">{number(rowsOf(section).length)}</span>;
  return (
    <div id={LIST} onKeyDown={press}>
      {(['OVERDUE', 'SOON'] as const).map(
        (section) =>
          rowsOf(section).length > 0 && (
            <Section key={section} id={section} title={t(`myWork.section.${section}`)} aside={count(section)}>
              {listOf(section)}
            </Section>
          ),
      )}
      {rowsOf('LATER').length > 0 && (
        <Section
          id="LATER"
          title={t('myWork.section.LATER')}
          aside={
            <Button size="compact-sm" variant="subtle" aria-expanded={later} onClick={() => setLater(!later)}>
              {later ? t('general.less') : t('myWork.showLater', { count: rowsOf('LATER').length })}
            </Button>
          }
        >
          {later && listOf('LATER')}
        </Section>
      )}
    </div>
  );
}

function rows(): HTMLElement[] {
  return [...(document.getElementById(LIST)?.querySelectorAll<HTMLElement>('[data-duty]') ?? [])];
}

function rowOf(key: string): HTMLElement | undefined {
  return rows().find(({ dataset }) => dataset['duty'] === key);
}

/** Moves the focus to the next or the previous row, from the one that has it, or from the one named. */
function goOn(step: number, from?: string): void {
  const all = rows();
  const at = all.findIndex((row) =>
    from === undefined ? row.parentElement?.contains(document.activeElement) : row.dataset['duty'] === from,
  );
  const next = all[at + step] ?? (from === undefined ? undefined : all[at - step]);
  if (at < 0) all[0]?.focus();
  else next?.focus();
}
