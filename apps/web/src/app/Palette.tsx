import { Combobox, Kbd, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePlan, useRead } from '../graphql/usePlan.js';
import { useT } from '../i18n/text.js';
import { PaletteQuery, PartnershipNamesQuery } from './app.operations.js';
import { PAGES } from './feature.js';
import { useMember } from './member.js';
import classes from './Palette.module.css';
import { usePlace } from './place.js';
import { useVerbs } from './verbs.js';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly keys?: string;
  run(): void;
}

/** Finds pages, what can be done here, and actions, by typing. */
export default function Palette({ onClose }: { onClose(): void }) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      padding={0}
      yOffset="12vh"
      aria-label={t('general.palette')}
      transitionProps={{ duration: 80 }}
    >
      <Finder onClose={onClose} />
    </Modal>
  );
}

function Finder({ onClose }: { onClose(): void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const groups = useEntries(typed);
  const entries = groups.flatMap(({ entries: own }) => own);
  const choose = (id: string) => {
    onClose();
    entries.find((entry) => entry.id === id)?.run();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          variant="unstyled"
          size="md"
          className={classes['input']}
          leftSection={<IconSearch size={18} aria-hidden />}
          placeholder={t('general.paletteHint')}
          aria-label={t('general.palette')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.updateSelectedOptionIndex();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes['options']} aria-label={t('general.palette')}>
        {groups.map(({ name, entries: own }) => (
          <Combobox.Group key={name} label={name}>
            {own.map(({ id, label, hint, keys }, at) => (
              <Combobox.Option key={id} value={id} active={at === 0 && own[0] === entries[0]}>
                <span className={classes['option']}>
                  <span>
                    {hint && (
                      <Text span c="dimmed" size="sm" mr={8}>
                        {hint}
                      </Text>
                    )}
                    {label}
                  </span>
                  {keys && <Kbd size="xs">{keys}</Kbd>}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {entries.length === 0 && <Combobox.Empty>{t('general.paletteEmpty')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}

function useEntries(typed: string): { name: string; entries: Entry[] }[] {
  const t = useT();
  const member = useMember();
  const navigate = useNavigate();
  const { to } = usePlace();
  const verbs = useVerbs();
  const [search] = useDebouncedValue(typed.trim(), 120);
  const found = usePlan(PaletteQuery, { search }, { pause: search.length < 2 });
  const go = (path: string) => () => void navigate(path.startsWith('/') ? path : to(path));
  const fits = ({ label, hint }: Entry) =>
    typed
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .every((word) => `${hint ?? ''} ${label}`.toLowerCase().includes(word));
  const pages = PAGES.filter(({ path, only, open }) => !open && !path.includes(':') && (!only || only(member))).map(
    ({ path, title, shortcut }): Entry => ({
      id: `page:${path}`,
      label: t(title),
      run: go(path),
      ...(shortcut && { keys: shortcut }),
    }),
  );
  const actions = (search.length < 2 ? [] : (found.data?.partnership.actions.items ?? [])).map(
    ({ code, title }): Entry => ({ id: `action:${code}`, label: title, hint: code, run: go(`actions/${code}`) }),
  );
  const places = usePlaces().map(({ code, name }): Entry => ({
    id: `partnership:${code}`,
    label: name,
    hint: code,
    run: () => void navigate(`/p/${code}`),
  }));
  return [
    { name: t('keys.here'), entries: verbs.filter(fits) },
    { name: t('general.actions'), entries: actions },
    { name: t('keys.pages'), entries: pages.filter(fits) },
    { name: t('general.partnerships'), entries: places.filter(fits) },
  ].filter(({ entries }) => entries.length > 0);
}

/** The other partnerships of who is in several. */
function usePlaces(): readonly { readonly code: string; readonly name: string }[] {
  const { viewer } = useMember();
  const { code: here } = usePlace();
  const { data } = useRead(PartnershipNamesQuery, {}, { pause: viewer.memberships.length < 2 });
  return (data?.partnerships ?? []).filter(({ code }) => code.toLowerCase() !== here.toLowerCase());
}
