import { Kbd, Modal, SimpleGrid, Text } from '@mantine/core';
import { useT } from '../i18n/text.js';
import { PAGES } from './feature.js';
import classes from './KeySheet.module.css';
import { useMember } from './member.js';
import { useVerbs } from './verbs.js';

/** Every key that works here. */
export default function KeySheet({ onClose }: { onClose(): void }) {
  const t = useT();
  const member = useMember();
  const verbs = useVerbs();
  const pages = PAGES.filter(({ shortcut, only }) => shortcut && (!only || only(member)));
  const everywhere = [
    ['Ctrl K', t('keys.palette')],
    ['?', t('keys.sheet')],
    ['Esc', t('keys.escape')],
    ['Ctrl Enter', t('keys.confirm')],
  ] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('general.keys')}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <SimpleGrid cols={2} className={classes['columns']}>
        <Keys title={t('keys.everywhere')} rows={everywhere} />
        <Keys title={t('keys.here')} rows={verbs.filter(({ keys }) => keys).map(({ keys, label }) => [keys!, label])} />
        <Keys title={t('keys.pages')} rows={pages.map(({ shortcut, title }) => [shortcut!, t(title)])} />
      </SimpleGrid>
    </Modal>
  );
}

function Keys({ title, rows }: { title: string; rows: readonly (readonly [keys: string, what: string])[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <Text component="h3" size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <dl className={classes['keys']}>
        {rows.map(([keys, what]) => (
          <div key={keys + what}>
            <dt>
              {keys.split(' ').map((key) => (
                <Kbd key={key} size="xs" mr={2}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
