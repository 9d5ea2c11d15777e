import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import {
  CancelMutation,
  CloseMutation,
  ConveneMutation,
  OpenMutation,
  type SessionFacts,
} from './sessions.operations.js';

/** What can be done with a session as a whole. */
export function SessionVerbs({ session }: { session: Pick<SessionFacts, 'number' | 'transitions'> }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { number } = session;
  const convene = useVerb(ConveneMutation, { said: () => t('sessions.convened', { number }) });
  const open = useVerb(OpenMutation, { said: () => t('sessions.opened', { number }) });
  const close = useVerb(CloseMutation, { said: () => t('sessions.closed', { number }) });
  const cancel = useVerb(CancelMutation, { said: () => t('sessions.wasCancelled', { number }) });
  return (
    <VerbButtons
      onlyFitting
      transitions={session.transitions}
      verbs={{
        convene: {
          label: t('sessions.convene'),
          main: true,
          confirm: t('sessions.conveneText'),
          run: () => convene.run({ partnership, number }),
          refusal: <Refusal of={convene.refusal} />,
        },
        open: {
          label: t('sessions.open'),
          main: true,
          confirm: t('sessions.openText'),
          run: () => open.run({ partnership, number }),
          refusal: <Refusal of={open.refusal} />,
        },
        close: {
          label: t('sessions.close'),
          confirm: t('sessions.closeText'),
          run: () => close.run({ partnership, number }),
          refusal: <Refusal of={close.refusal} />,
        },
        cancel: {
          label: t('sessions.cancel'),
          danger: true,
          asks: [{ name: 'reason', kind: 'text', label: t('general.reason') }],
          run: ({ reason = '' }) => cancel.run({ partnership, number, reason }),
          refusal: <Refusal of={cancel.refusal} />,
        },
      }}
    />
  );
}
