import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { DECISION_KINDS, OUTCOMES } from './decision-kinds.js';
import { DecisionList } from './DecisionList.js';
import { DecisionsQuery } from './sessions.operations.js';

/** Every decision of the committee, the newest first. */
export default function DecisionsPage() {
  const t = useT();
  const word = useWord();
  const [search] = useAddress();
  const answer = usePlan(DecisionsQuery);
  const [kind, outcome] = [search.get('kind'), search.get('outcome')];
  return (
    <Page title={t('sessions.decisions')} question={t('sessions.decisionsQuestion')}>
      <Filters
        fields={[
          {
            name: 'kind',
            label: t('sessions.decisionKind'),
            choices: DECISION_KINDS.map((value) => ({ value, label: word('DecisionKind', value) })),
          },
          {
            name: 'outcome',
            label: t('sessions.outcome'),
            choices: OUTCOMES.map((value) => ({ value, label: word('DecisionOutcome', value) })),
          },
        ]}
      />
      <Answer of={answer}>
        {({ partnership }) => {
          const shown = partnership.decisions
            .filter((decision) => (!kind || decision.kind === kind) && (!outcome || decision.outcome === outcome))
            .toSorted((a, b) => b.number - a.number);
          return shown.length === 0 ? (
            <Empty>{t('sessions.noDecisions')}</Empty>
          ) : (
            <DecisionList decisions={shown} caption={t('sessions.decisions')} />
          );
        }}
      </Answer>
    </Page>
  );
}
