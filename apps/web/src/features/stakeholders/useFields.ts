import { useMember } from '../../app/member.js';
import { useT, useWord } from '../../i18n/text.js';
import type { AskField } from '../../ui/AskDialog.js';
import { KINDS, STATES } from './grouping.js';
import type { StakeholderFacts, StakeholdersPlan } from './stakeholders.operations.js';

const same = (text: string) => ({ value: text, label: text });

/** The fields of a body to connect with, as a dialog asks for them; each begins with what the given one holds. */
export function useFields({
  regions,
  organisations,
}: StakeholdersPlan): (given: StakeholderFacts | null) => AskField[] {
  const t = useT();
  const word = useWord();
  const { is, organisation } = useMember();
  const coordinates = is('COORDINATOR');
  const keepers = organisations.filter(({ membership }) => membership === 'PARTNER' || membership === 'COORDINATOR');
  const names = keepers.map(({ shortName }) => shortName).sort();
  const own = organisation?.shortName ?? '';
  return (given) => [
    { name: 'name', label: t('stakeholders.name'), kind: 'line', max: 300, initial: given?.name },
    {
      name: 'kind',
      label: t('stakeholders.kind'),
      kind: 'choice',
      choices: KINDS.map((value) => ({ value, label: word('StakeholderKind', value) })),
      initial: given?.kind,
    },
    {
      name: 'region',
      label: t('stakeholders.region'),
      kind: 'choice',
      choices: regions.map(({ name }) => same(name)),
      initial: given?.region.name,
    },
    {
      name: 'state',
      label: t('stakeholders.state'),
      kind: 'choice',
      choices: STATES.map((value) => ({ value, label: word('StakeholderState', value) })),
      initial: given?.state ?? STATES[0],
    },
    {
      name: 'responsible',
      label: t('stakeholders.responsible'),
      kind: 'choice',
      optional: coordinates,
      choices: (coordinates || given ? names : [own]).map(same),
      initial: given ? (given.responsible?.shortName ?? '') : coordinates ? '' : own,
    },
  ];
}
