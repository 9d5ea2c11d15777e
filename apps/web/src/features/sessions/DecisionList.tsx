import { useT, useWord } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import type { DecisionFacts } from './sessions.operations.js';

type Row = Pick<DecisionFacts, 'id' | 'number' | 'kind' | 'subjects' | 'outcome' | 'effect' | 'text'>;

/** Decisions in a table. */
export function DecisionList({ decisions, caption }: { decisions: readonly Row[]; caption: string }) {
  const t = useT();
  const word = useWord();
  return (
    <Table
      caption={caption}
      rows={decisions}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'text',
          head: t('sessions.decision'),
          names: true,
          cell: ({ number, text }) => (
            <PlaceLink to={`decisions/${number}`}>
              {number}. {text}
            </PlaceLink>
          ),
        },
        { key: 'kind', head: t('sessions.decisionKind'), cell: ({ kind }) => word('DecisionKind', kind) },
        { key: 'subjects', head: t('sessions.subjects'), cell: ({ subjects }) => subjects.join(', ') },
        { key: 'outcome', head: t('sessions.outcome'), cell: ({ outcome }) => <Sign name={`outcome.${outcome}`} /> },
        { key: 'effect', head: t('sessions.effect'), cell: ({ effect }) => word('DecisionEffect', effect) },
      ]}
    />
  );
}
