import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { ChoicesQuery, type Choices } from './competence-map.operations.js';
import { RecordMatchMutation } from './match-verbs.operations.js';
import type { Subject } from './subject.js';

interface RecordMatchProps {
  /** The partner that was suggested; null: it is asked for. */
  readonly first: string | null;
  /** Whom it may be matched with. */
  readonly others: readonly string[];
  /** What it is for; where it is for a domain, a partner or null, it is asked for. */
  readonly subject: Subject | null;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Records that two partners are to work together, and on what. */
export function RecordMatch({ first, others, subject, again, onClose }: RecordMatchProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const record = useVerb(RecordMatchMutation, { said: () => t('competenceMap.recorded') });
  const asked = subject === null || subject.kind === 'organisation' || subject.kind === 'domain';
  const { data } = usePlan(ChoicesQuery, { search: '' }, { pause: !asked && subject.kind !== 'call' });
  const purposes = usePurposes(asked, data?.partnership);
  const run = async (answers: Answers) => {
    const { one = '', other = '', note = '' } = answers;
    const given = asked ? purposeOf(answers) : purposeFor(subject, data?.partnership.calls ?? []);
    const input = { partnership, organisations: [first ?? one, other], note: note || null, ...given };
    if (!(await record.run({ input }))) return;
    again();
    onClose();
  };
  const choices = others.map((name) => ({ value: name, label: name }));
  return (
    <AskDialog
      title={first === null ? t('competenceMap.record') : t('competenceMap.recordWith', { partner: first })}
      confirm={t('competenceMap.record')}
      busy={record.busy}
      fields={[
        ...(first === null
          ? [{ name: 'one', label: t('competenceMap.partner'), kind: 'choice' as const, choices }]
          : []),
        {
          name: 'other',
          label: t('competenceMap.with'),
          kind: 'choice',
          choices,
          ...(first !== null && { initial: others[0] ?? '' }),
        },
        ...purposes,
        { name: 'note', label: t('competenceMap.whyThese'), kind: 'text', optional: true },
      ]}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={record.refusal} />
    </AskDialog>
  );
}

/** The fields that ask what a match is for. */
function usePurposes(asked: boolean, choices: Choices | undefined): AskField[] {
  const t = useT();
  if (!asked) return [];
  const { actions, thematicAreas, toolbox } = choices ?? {
    actions: { items: [] },
    thematicAreas: [],
    toolbox: [],
  };
  const field = (name: string, offered: AskField['choices'], hint?: string): AskField => ({
    name,
    label: t(`competenceMap.which.${name}`),
    kind: 'choice',
    optional: true,
    ...(hint && { hint }),
    ...(offered && { choices: offered }),
  });
  return [
    field(
      'action',
      actions.items.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
      t('competenceMap.purposeHint'),
    ),
    field(
      'area',
      thematicAreas.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
    ),
    field(
      'toolboxItem',
      toolbox.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ];
}

function purposeOf({ action, area, toolboxItem }: Answers) {
  return { action: action || null, area: area || null, toolboxItem: toolboxItem || null };
}

/** What was looked for; a match for a call is one for its scheme. */
function purposeFor({ kind, name }: Subject, calls: Choices['calls']) {
  if (kind !== 'call') return { [kind]: name };
  return { toolboxItem: calls.find(({ id }) => id === name)?.scheme.id ?? null };
}
