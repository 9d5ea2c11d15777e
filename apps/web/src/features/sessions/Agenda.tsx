import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink, Refusal } from '../../ui/parts.js';
import { pathOf } from '../../ui/codes.js';
import { draftOf, inputOf, moved, totalMinutes, type ItemDraft } from './agenda-items.js';
import classes from './Agenda.module.css';
import { DECISION_KINDS } from './decision-kinds.js';
import { UpdateAgendaMutation, type AgendaItemFacts, type SessionFacts } from './sessions.operations.js';

/** The agenda: read by all, built by the coordinator until the session is over. */
export function Agenda({ session }: { session: SessionFacts }) {
  const { is } = useMember();
  const { past } = usePlace();
  const editable = is('COORDINATOR') && !past && (session.status === 'PLANNED' || session.status === 'CONVENED');
  return editable ? <Builder session={session} /> : <ReadAgenda session={session} />;
}

function ReadAgenda({ session }: { session: SessionFacts }) {
  const t = useT();
  return (
    <Section title={t('sessions.agenda')} id="agenda">
      {session.agenda.length === 0 ? (
        <Empty>{t('sessions.agendaEmpty')}</Empty>
      ) : (
        <ol className={classes['items']}>
          {session.agenda.map((item) => (
            <li key={item.position}>
              <AgendaItem item={item} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** An item as it is read: what, which kind of decision, about what, how long. */
export function AgendaItem({ item }: { item: AgendaItemFacts }) {
  const t = useT();
  const word = useWord();
  return (
    <>
      {item.title}
      <Text size="sm" c="dimmed" component="span" className={classes['about']}>
        {item.kind && <span>{word('DecisionKind', item.kind)}</span>}
        {item.subjects.map((code) => (
          <Subject key={code} code={code} />
        ))}
        {item.minutes !== null && <span>{t('sessions.minutesLong', { count: item.minutes })}</span>}
        {item.late && <span>{t('sessions.late')}</span>}
      </Text>
    </>
  );
}

function Subject({ code }: { code: string }) {
  const path = pathOf(code);
  return path === null ? <span>{code}</span> : <PlaceLink to={path}>{code}</PlaceLink>;
}

function Builder({ session }: { session: SessionFacts }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const saved = session.agenda.map((item) => draftOf(item, `${item.position}`));
  const draft = useDraft<readonly ItemDraft[]>(`agenda:${partnership}:${session.number}:${session.version}`, saved);
  const items = draft.value;
  const save = useVerb(UpdateAgendaMutation, { said: () => t('sessions.agendaSaved') });
  const submit = async () => {
    const input = {
      partnership,
      session: session.number,
      expectedVersion: session.version,
      agenda: items.map(inputOf),
    };
    if (await save.run({ input })) draft.clear();
  };
  const add = (more: readonly ItemDraft[]) => draft.set((old) => [...old, ...more]);
  const change = (key: string, fields: Partial<ItemDraft>) =>
    draft.set((old) => old.map((item) => (item.key === key ? { ...item, ...fields } : item)));
  const proposed = session.proposedAgenda.filter(({ title }) => !items.some((item) => item.title === title));
  return (
    <Section
      title={t('sessions.agenda')}
      id="agenda"
      aside={<Text size="sm">{t('sessions.total', { count: totalMinutes(items) })}</Text>}
    >
      <Stack>
        {items.length === 0 && <Empty>{t('sessions.agendaEmpty')}</Empty>}
        <ol className={classes['builder']}>
          {items.map((item, at) => (
            <li key={item.key}>
              <ItemRow
                item={item}
                number={at + 1}
                onChange={(fields) => change(item.key, fields)}
                onMove={(by) => draft.set((old) => moved(old, at, by))}
                onRemove={() => draft.set((old) => old.filter(({ key }) => key !== item.key))}
              />
            </li>
          ))}
        </ol>
        <Refusal of={save.refusal} />
        <Group>
          <Button
            variant="default"
            onClick={() => add([{ key: newKey(items), title: '', kind: '', subjects: '', minutes: '' }])}
          >
            {t('sessions.addItem')}
          </Button>
          {draft.kept && (
            <>
              <Button loading={save.busy} onClick={() => void submit()}>
                {t('sessions.saveAgenda')}
              </Button>
              <Button variant="subtle" onClick={draft.clear}>
                {t('sessions.discard')}
              </Button>
            </>
          )}
        </Group>
        {proposed.length > 0 && <Proposed items={proposed} from={items} onAdd={add} />}
      </Stack>
    </Section>
  );
}

function Proposed(props: {
  readonly items: SessionFacts['proposedAgenda'];
  readonly from: readonly ItemDraft[];
  onAdd(items: readonly ItemDraft[]): void;
}) {
  const t = useT();
  const { items, from, onAdd } = props;
  const drafts = items.map((item, at) => draftOf(item, newKey(from, at)));
  return (
    <section aria-labelledby="proposed-title">
      <Group justify="space-between">
        <Text component="h3" size="sm" fw={600} id="proposed-title">
          {t('sessions.proposed', { count: items.length })}
        </Text>
        <Button size="compact-sm" variant="light" onClick={() => onAdd(drafts)}>
          {t('sessions.addAll')}
        </Button>
      </Group>
      <ul className={classes['proposed']}>
        {drafts.map((item) => (
          <li key={item.key}>
            <span>{item.title}</span>
            <Button
              size="compact-sm"
              variant="default"
              flex="none"
              aria-label={`${t('general.add')}: ${item.title}`}
              onClick={() => onAdd([item])}
            >
              {t('general.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function newKey(items: readonly ItemDraft[], more = 0): string {
  return `new-${items.length + more}-${items.filter(({ key }) => key.startsWith('new')).length + more}`;
}

interface ItemRowProps {
  readonly item: ItemDraft;
  readonly number: number;
  onChange(fields: Partial<ItemDraft>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function ItemRow({ item, number, onChange, onMove, onRemove }: ItemRowProps) {
  const t = useT();
  const word = useWord();
  const named = (label: string) => `${label}, ${t('sessions.itemNumber', { number })}`;
  return (
    <div className={classes['row']}>
      <TextInput
        aria-label={named(t('general.title'))}
        placeholder={t('general.title')}
        className={classes['title']}
        value={item.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        aria-label={named(t('sessions.decisionKind'))}
        placeholder={t('sessions.noDecision')}
        clearable
        clearButtonProps={{ 'aria-label': t('general.clear') }}
        data={DECISION_KINDS.map((value) => ({ value, label: word('DecisionKind', value) }))}
        value={item.kind || null}
        onChange={(kind) => onChange({ kind: kind ?? '' })}
      />
      <TextInput
        aria-label={named(t('sessions.subjects'))}
        placeholder={t('sessions.subjectsHint')}
        value={item.subjects}
        onChange={(event) => onChange({ subjects: event.currentTarget.value })}
      />
      <NumberInput
        aria-label={named(t('sessions.minutesOf'))}
        placeholder={t('sessions.minutesOf')}
        min={0}
        max={480}
        hideControls
        value={item.minutes}
        onChange={(minutes) => onChange({ minutes: String(minutes) })}
      />
      <Group gap={4} wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" aria-label={named(t('sessions.up'))} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={named(t('sessions.down'))} onClick={() => onMove(1)}>
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={named(t('general.remove'))} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </div>
  );
}
