import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { ActionLink, Empty } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import type { ActionPageFacts } from './action.operations.js';
import type { DependencyFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import { AddDependency } from './AddDependency.js';
import { ActionAddDependencyMutation, ActionRemoveDependencyMutation } from './change.operations.js';

/** What the action waits for, and what waits for it. */
export function Dependencies({ action, may }: { action: ActionPageFacts; may: boolean }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { dependencies, dependents } = action;
  return (
    <Section
      id="dependencies"
      title={t('action.dependencies')}
      aside={
        may && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('action.addDependency')}
          </Button>
        )
      }
    >
      {dependencies.length === 0 && <Empty>{t('action.noDependencies')}</Empty>}
      <ul className={classes['items']}>
        {dependencies.map((dependency) => (
          <Dependency key={dependency.dependsOn.id} dependency={dependency} action={action} may={may} />
        ))}
      </ul>
      {dependents.length > 0 && (
        <>
          <h3 className={classes['subhead']}>{t('action.dependents')}</h3>
          <ul className={classes['items']}>
            {dependents.map((one) => (
              <li key={one.id}>
                <div className={classes['itemHead']}>
                  <span className={classes['itemTitle']}>
                    <ActionLink action={one} />
                  </span>
                  <Sign name={`status.${one.status}`} />
                  <span>
                    {t('action.starts')} <Day value={one.plannedStart} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {adding && <AddDependency action={action} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface DependencyProps {
  readonly dependency: DependencyFacts;
  readonly action: ActionPageFacts;
  readonly may: boolean;
}

function Dependency({ dependency: { dependsOn, type, lagDays }, action, may }: DependencyProps) {
  const t = useT();
  const word = useWord();
  const { code: partnership } = usePlace();
  const input = { partnership, action: action.code, dependsOn: dependsOn.code };
  const remove = useVerb(ActionRemoveDependencyMutation, {
    said: () => t('action.said.dependencyRemoved', { code: dependsOn.code }),
    undo: () => ({ document: ActionAddDependencyMutation, variables: { input: { ...input, type, lagDays } } }),
    toastRefusals: true,
  });
  return (
    <li>
      <div className={classes['itemHead']}>
        <span className={classes['itemTitle']}>
          <ActionLink action={dependsOn} />
        </span>
        <Sign name={`status.${dependsOn.status}`} />
        <span>
          {t('action.ends')} <Day value={dependsOn.plannedEnd} />
        </span>
        {may && (
          <ActionIcon
            variant="subtle"
            color="gray"
            loading={remove.busy}
            aria-label={t('action.removeDependency', { code: dependsOn.code })}
            onClick={() => void remove.run({ input })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {(type !== 'FS' || lagDays !== 0) && (
        <div className={classes['itemFacts']}>
          <span>{word('DependencyType', type)}</span>
          {lagDays !== 0 && <span>{t('action.lag', { days: lagDays })}</span>}
        </div>
      )}
    </li>
  );
}
