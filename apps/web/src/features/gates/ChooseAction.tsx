import { Select } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { ActionLink, Empty, OrganisationName } from '../../ui/parts.js';
import { Check } from './Check.js';
import { GateSubjectQuery, type GatesPlan } from './gates.operations.js';
import classes from './GatesPage.module.css';
import { candidates } from './sorting.js';

/** Chooses an action, kept in the address, and shows what has to be met before its next phase. */
export function ChooseAction({ plan }: { plan: GatesPlan }) {
  const t = useT();
  const [search, set] = useAddress();
  const chosen = search.get('action');
  const choices = candidates(plan.actions.items);
  return (
    <>
      <Select
        className={classes['choose']}
        label={t('gates.choose')}
        description={t('gates.chooseHint', { count: choices.length })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('general.clear') }}
        nothingFoundMessage={t('gates.noneFound')}
        data={choices.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        value={chosen}
        onChange={(code) => set('action', code)}
      />
      {chosen && <Chosen code={chosen} />}
    </>
  );
}

function Chosen({ code }: { code: string }) {
  const t = useT();
  const answer = usePlan(GateSubjectQuery, { action: code });
  return (
    <Answer of={answer} rows={5}>
      {({ partnership: { action } }) =>
        action?.nextGate ? (
          <div className={classes['chosen']}>
            <p className={classes['subject']}>
              <ActionLink action={action} /> · <OrganisationName organisation={action.lead} />
            </p>
            <Check subject={action.code} name={action.code} phase={action.phase} check={action.nextGate} />
          </div>
        ) : (
          <Empty>{t('gates.noneAhead', { code })}</Empty>
        )
      }
    </Answer>
  );
}
