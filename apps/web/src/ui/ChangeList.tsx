import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Day, useFormat } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import classes from './ChangeList.module.css';
import {
  changeGroups,
  withFieldNames,
  type ChangeFacts,
  type ChangeGroup,
  type ChangeLine,
  type Step,
} from './changes.js';
import { ActionLink, PlaceLink } from './parts.js';
import { Sign } from './Sign.js';

interface ChangeListProps {
  readonly changes: readonly ChangeFacts[];
  /** The titles of the actions by code, where they are known; an action that is not among them is not linked. */
  readonly titles?: ReadonlyMap<string, string>;
  /** How many groups are seen at once; the others after a press. All of them when omitted. */
  readonly shown?: number;
}

/** Changes by what they are about, the most important first: values before and after where these say it, else a sentence. */
export function ChangeList({ changes, titles, shown = Infinity }: ChangeListProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const groups = useMemo(() => changeGroups(changes), [changes]);
  return (
    <>
      <ul className={classes['changes']}>
        {(all ? groups : groups.slice(0, shown)).map((group) => (
          <Group key={group.key} group={group} title={titles ? titles.get(group.code ?? '') : ''} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('general.less') : t('changes.more', { count: groups.length - shown })}
        </Button>
      )}
    </>
  );
}

function Group({ group, title }: { group: ChangeGroup; title: string | undefined }) {
  const t = useT();
  const { code, change, lines, counts } = group;
  const path = code ? null : group.path;
  return (
    <li>
      <Sign name={`change.${change}`} quiet />
      <div>
        {code && (
          <div className={classes['subject']}>
            {title === undefined ? code : <ActionLink action={{ code, title }} />}
          </div>
        )}
        {lines.map((line, at) => (
          <div key={at} className={classes['line']}>
            <Line line={line} path={path} />
          </div>
        ))}
        {counts.length > 0 && (
          <div className={code ? classes['note'] : undefined}>
            <Said path={path}>{counts.map(({ of, count }) => t(`changes.count.${of}`, { count })).join(' · ')}</Said>
          </div>
        )}
      </div>
    </li>
  );
}

function Line({ line, path }: { line: ChangeLine; path: string | null }) {
  const t = useT();
  if (line.kind === 'steps') {
    return (
      <>
        {line.code && <span className={classes['code']}>{line.code}</span>}
        {line.steps.map((step, at) => (
          <StepText key={at} step={step} />
        ))}
      </>
    );
  }
  return <Said path={path}>{withFieldNames(line.text, line.fields, (field) => t(`history.field.${field}`))}</Said>;
}

function Said({ path, children }: { path: string | null; children: string }) {
  return path ? <PlaceLink to={path}>{children}</PlaceLink> : children;
}

/** A value before and after, each as it is shown everywhere. */
function StepText({ step }: { step: Step }) {
  const t = useT();
  const { percent } = useFormat();
  if (step.kind === 'sign') {
    return (
      <span className={classes['step']}>
        {step.before && (
          <>
            <span className={classes['before']}>{t(step.before)}</span>
            <Arrow />
          </>
        )}
        <Sign name={step.after} />
      </span>
    );
  }
  const show = (value: string) =>
    step.kind === 'date' ? <Day value={value} /> : step.kind === 'percent' ? percent(Number(value)) : value;
  return (
    <span className={classes['step']}>
      <span className={classes['before']}>{t(`changes.field.${step.field}`)}</span>
      {step.before !== null && (
        <>
          <span className={classes['before']}>{show(step.before)}</span>
          <Arrow />
        </>
      )}
      <span>{show(step.after)}</span>
    </span>
  );
}

function Arrow() {
  const t = useT();
  return (
    <span role="img" aria-label={t('changes.becomes')}>
      →
    </span>
  );
}
