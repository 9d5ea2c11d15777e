import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { answersBefore, answersConflict, changedAnswers } from '../../ui/answers.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useTell } from '../../ui/useTell.js';
import { asDetails, CALL_TYPES } from './order.js';
import { AddCallMutation, ToolboxQuery, UpdateCallMutation, type Call } from './toolbox.operations.js';

type Update = VariablesOf<typeof UpdateCallMutation>;

interface CallDialogProps {
  readonly regions: readonly { readonly name: string }[];
  readonly again: () => void;
  readonly onClose: () => void;
}

/** The fields of a call but its regions, which are chosen from a list. */
function useCallFields(): (given?: Call) => AskField[] {
  const t = useT();
  const word = useWord();
  const number = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');
  return (given) => [
    { name: 'name', label: t('toolbox.name'), kind: 'line', max: 300, initial: given?.name ?? '' },
    { name: 'code', label: t('toolbox.code'), kind: 'line', max: 100, optional: true, initial: given?.code ?? '' },
    {
      name: 'type',
      label: t('toolbox.type'),
      kind: 'choice',
      initial: given?.type ?? '',
      choices: CALL_TYPES.map((value) => ({ value, label: word('CallType', value) })),
    },
    { name: 'opens', label: t('toolbox.opens'), kind: 'date', optional: true, initial: given?.opens ?? '' },
    { name: 'deadline', label: t('toolbox.deadline'), kind: 'date', initial: given?.deadline ?? '' },
    { name: 'trlFrom', label: t('toolbox.trlFrom'), kind: 'number', optional: true, initial: number(given?.trlFrom) },
    { name: 'trlTo', label: t('toolbox.trlTo'), kind: 'number', optional: true, initial: number(given?.trlTo) },
    {
      name: 'budget',
      label: t('toolbox.budgetIn', { currency: given?.budget?.currency ?? 'EUR' }),
      kind: 'number',
      optional: true,
      initial: given?.budget ? String(Number(given.budget.amount)) : '',
    },
    { name: 'url', label: t('toolbox.url'), kind: 'line', optional: true, initial: given?.url ?? '' },
    { name: 'note', label: t('toolbox.note'), kind: 'text', optional: true, initial: given?.note ?? '' },
  ];
}

/** The answers as an input takes them: levels as numbers, and nothing for what was left empty. */
function readCall({ trlFrom, trlTo, ...rest }: Readonly<Record<string, string>>) {
  const level = (answer: string) => (answer === '' ? null : Number(answer));
  return {
    ...asDetails(rest),
    ...(trlFrom !== undefined && { trlFrom: level(trlFrom) }),
    ...(trlTo !== undefined && { trlTo: level(trlTo) }),
  };
}

interface RegionChoiceProps {
  readonly regions: CallDialogProps['regions'];
  readonly value: readonly string[];
  readonly onChange: (names: string[]) => void;
}

function RegionChoice({ regions, value, onChange }: RegionChoiceProps) {
  const t = useT();
  return (
    <MultiSelect
      label={t('toolbox.regions')}
      description={t('toolbox.regionsHint')}
      data={regions.map(({ name }) => name)}
      value={[...value]}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('general.clear') }}
      onChange={onChange}
    />
  );
}

type Schemes = readonly { readonly id: string; readonly name: string }[];

/** Adds a call to a scheme: the one there is, or one to be chosen. */
export function AddCall({ schemes, regions, again, onClose }: CallDialogProps & { schemes: Schemes }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const [names, setNames] = useState<readonly string[]>([]);
  const fields = useCallFields()();
  const only = schemes.length === 1 ? schemes[0] : undefined;
  const add = useVerb(AddCallMutation, { said: ({ addCall }) => t('toolbox.added', { name: addCall.name }) });
  const run = async ({ scheme = '', name = '', type = '', deadline = '', ...rest }: Answers) => {
    const about = { scheme: only?.id ?? scheme, name, type: type as Call['type'], deadline, regions: [...names] };
    if (!(await add.run({ input: { ...readCall(rest), ...about, partnership } }))) return;
    again();
    onClose();
  };
  const scheme: AskField = {
    name: 'scheme',
    label: t('toolbox.scheme'),
    kind: 'choice',
    choices: schemes.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <AskDialog
      title={only ? t('toolbox.addCallOf', { name: only.name }) : t('toolbox.addCall')}
      fields={only ? fields : [fields[0]!, scheme, ...fields.slice(1)]}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <RegionChoice regions={regions} value={names} onChange={setNames} />
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

/** Changes a call; only what was changed is sent. */
export function EditCall({ call: standing, regions, again, onClose }: CallDialogProps & { call: Call }) {
  // As it was opened: what others save meanwhile is a conflict to be shown, and nothing to be overwritten unseen.
  const [call] = useState(standing);
  const t = useT();
  const { code: partnership } = usePlace();
  const before = regionsOf(call);
  const [names, setNames] = useState<readonly string[]>(before);
  const fieldsOf = useCallFields();
  const fields = fieldsOf(call);
  const update = useUpdate(call, fieldsOf);
  const run = async (answers: Answers) => {
    const changed = changedAnswers(fields, answers) as Readonly<Record<string, string>>;
    const moved = names.join('\n') !== before.join('\n');
    if (Object.keys(changed).length === 0 && !moved) return onClose();
    const input = { ...readCall(changed), ...(moved && { regions: [...names] }) };
    if (!(await update.run({ input: { ...input, partnership, call: call.id, expectedVersion: call.version } }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('toolbox.editOf', { name: call.name })}
      fields={fields}
      confirm={t('general.save')}
      busy={update.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <RegionChoice regions={regions} value={names} onChange={setNames} />
      <Refusal of={update.refusal} />
    </AskDialog>
  );
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(call: Call, fieldsOf: (given: Call) => AskField[]) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { id } = call;
  const regionsField = (given: Call): AskField => ({
    name: 'regions',
    label: t('toolbox.regions'),
    kind: 'line',
    initial: regionsOf(given).join(', '),
  });
  return useVerb<ResultOf<typeof UpdateCallMutation>, Update>(UpdateCallMutation, {
    said: ({ updateCall }) => t('toolbox.changed', { name: updateCall.name }),
    conflict: async ({ input }) => {
      const variables = { code: partnership };
      const { data } = await client.query(ToolboxQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.toolbox.flatMap(({ calls }) => calls).find((one) => one.id === id);
      return now ? answersConflict([...fieldsOf(now), regionsField(now)], input, now.version, tell) : null;
    },
    undo: ({ updateCall: { version } }, { input }) => ({
      document: UpdateCallMutation,
      variables: {
        input: {
          ...readCall(answersBefore(fieldsOf(call), input) as Readonly<Record<string, string>>),
          ...(input.regions && { regions: regionsOf(call) }),
          partnership,
          call: id,
          expectedVersion: version,
        },
      },
    }),
  });
}

function regionsOf({ regions }: Call): string[] {
  return regions.map(({ name }) => name);
}
