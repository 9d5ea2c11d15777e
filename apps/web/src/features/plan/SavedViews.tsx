import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconCheck, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { RemoveViewMutation, SavedViewsQuery, SaveViewMutation, type SavedView } from './plan.operations.js';
import { isSameView, queryOf, type View } from './view.js';

type Asking = { readonly what: 'save' } | { readonly what: 'change' | 'remove'; readonly saved: SavedView } | null;

/** The views that are kept under a name: to open, to keep, to change, to share, to remove. */
export function SavedViews({ page, view }: { page: string; view: View }) {
  const t = useT();
  const { to } = usePlace();
  const member = useMember();
  const reading = usePlan(SavedViewsQuery);
  const [asking, setAsking] = useState<Asking>(null);
  const saved = (reading.data?.partnership.savedViews ?? []).filter((one) => one.page === page);
  const query = queryOf(view);
  const current = saved.find((one) => isSameView(one.query, query)) ?? null;
  const mayChange = current !== null && (current.own || member.is('COORDINATOR'));
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {current?.name ?? t('plan.views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{saved.length === 0 ? t('plan.noViews') : t('plan.views')}</Menu.Label>
          {saved.map((one) => (
            <Menu.Item
              key={one.id}
              component={Link}
              to={to(`${page}?${one.query}`)}
              leftSection={one === current ? <IconCheck size={16} aria-hidden /> : null}
              rightSection={one.shared ? <IconUsers size={16} role="img" aria-label={t('plan.viewShared')} /> : null}
            >
              {one.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setAsking({ what: 'save' })}>{t('plan.saveView')}</Menu.Item>
          {mayChange && (
            <>
              <Menu.Item onClick={() => setAsking({ what: 'change', saved: current })}>
                {t('plan.changeView')}
              </Menu.Item>
              <Menu.Item onClick={() => setAsking({ what: 'remove', saved: current })}>
                {t('plan.removeView')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking?.what === 'remove' && (
        <RemoveDialog saved={asking.saved} onClose={() => setAsking(null)} onDone={reading.again} />
      )}
      {(asking?.what === 'save' || asking?.what === 'change') && (
        <SaveDialog
          page={page}
          query={query}
          saved={asking.what === 'change' ? asking.saved : null}
          onClose={() => setAsking(null)}
          onDone={reading.again}
        />
      )}
    </>
  );
}

interface DialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface SaveDialogProps extends DialogProps {
  readonly page: string;
  readonly query: string;
  /** The view that is renamed or shared; null for a new one. */
  readonly saved: SavedView | null;
}

function SaveDialog({ page, query, saved, onClose, onDone }: SaveDialogProps) {
  const t = useT();
  const { code } = usePlace();
  const member = useMember();
  const verb = useVerb(SaveViewMutation, { said: ({ saveView }) => t('plan.viewSaved', { name: saveView.name }) });
  const mayShare = member.is('COORDINATOR') || member.is('PARTNER') || member.is('COMMITTEE');
  const fields: AskField[] = [
    {
      name: 'name',
      kind: 'line',
      label: t('plan.viewName'),
      initial: saved?.name ?? '',
      max: 100,
    },
    ...(mayShare
      ? [
          {
            name: 'shared',
            kind: 'check' as const,
            label: t('plan.shareView'),
            hint: t('plan.shareHint'),
            initial: saved?.shared ? 'yes' : '',
          },
        ]
      : []),
  ];
  const save = async (answers: Readonly<Record<string, string>>) => {
    const { name = '', shared } = answers;
    const input = { partnership: code, page, name, query: saved?.query ?? query, shared: shared === 'yes' };
    const done = await verb.run({ input: { ...input, ...(saved && { id: saved.id }) } });
    if (!done) return;
    onDone();
    onClose();
  };
  return (
    <AskDialog
      title={t(saved ? 'plan.changeView' : 'plan.saveView')}
      text={t('plan.saveViewText')}
      fields={fields}
      errors={verb.refusal?.fields}
      confirm={t('general.save')}
      busy={verb.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={verb.refusal} />
    </AskDialog>
  );
}

function RemoveDialog({ saved, onClose, onDone }: DialogProps & { readonly saved: SavedView }) {
  const t = useT();
  const { code } = usePlace();
  const verb = useVerb(RemoveViewMutation, { said: () => t('plan.viewRemoved', { name: saved.name }) });
  const remove = async () => {
    if (!(await verb.run({ partnership: code, id: saved.id }))) return;
    onDone();
    onClose();
  };
  return (
    <AskDialog
      title={t('plan.removeView')}
      text={t(saved.shared ? 'plan.removeSharedText' : 'plan.removeViewText', { name: saved.name })}
      confirm={t('general.remove')}
      danger
      busy={verb.busy}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <Refusal of={verb.refusal} />
    </AskDialog>
  );
}
