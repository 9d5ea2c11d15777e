import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { ActionLink, Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { changeGroups, type ChangeGroup, type ChangeLine, type Step } from './changes.js';
import { More } from './More.js';
import type { Changed } from './OverviewPage.js';
import classes from './Overview.module.css';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { HISTORY } from './paths.js';
import { lastSession } from './standing.js';

/** As many as are seen beside the other figures. */
const SHOWN = 9;

interface ChangesProps {
  readonly plan: OverviewPlan;
  readonly actions: readonly ActionFacts[];
  readonly changed: Changed;
}

/** What has changed since the last session, the most important first. */
export function Changes({ plan, actions, changed }: ChangesProps) {
  const t = useT();
  const { day } = useFormat();
  const [all, setAll] = useState(false);
  const groups = useMemo(() => changeGroups(changed.items), [changed]);
  const titles = useMemo(() => new Map(actions.map(({ code, title }) => [code, title])), [actions]);
  const last = lastSession(plan.sessions);
  const title = last
    ? t('overview.changes', { number: last.number })
    : t('overview.changesEver', { date: day(changed.since) });
  return (
    <Section id="changes" title={title} aside={<More to={HISTORY(changed.since)}>{t('overview.compare')}</More>}>
      {groups.length === 0 ? (
        <Empty>{t('overview.nothingChanged')}</Empty>
      ) : (
        <ul className={classes['changes']}>
          {(all ? groups : groups.slice(0, SHOWN)).map((group) => (
            <Group key={group.key} group={group} title={titles.get(group.code ?? '')} />
          ))}
        </ul>
      )}
      {groups.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('general.less') : t('overview.moreChanges', { count: groups.length - SHOWN })}
        </Button>
      )}
    </Section>
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
            <Said path={path}>{counts.map(({ of, count }) => t(`overview.count.${of}`, { count })).join(' · ')}</Said>
          </div>
        )}
      </div>
    </li>
  );
}

function Line({ line, path }: { line: ChangeLine; path: string | null }) {
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
  return <Said path={path}>{line.text}</Said>;
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
      <span className={classes['before']}>{t(`overview.field.${step.field}`)}</span>
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
    <span role="img" aria-label={t('overview.becomes')}>
      →
    </span>
  );
}
