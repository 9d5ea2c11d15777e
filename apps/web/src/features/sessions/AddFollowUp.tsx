import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { AddFollowUpMutation, type SessionFacts, type SessionPlan } from './sessions.operations.js';

/** Something that somebody is to do after the session. */
export function AddFollowUp(props: { readonly session: SessionFacts; readonly owners: SessionPlan['organisations'] }) {
  const { session, owners } = props;
  const t = useT();
  const { code: partnership, past } = usePlace();
  const { is } = useMember();
  const [asking, setAsking] = useState(false);
  const add = useVerb(AddFollowUpMutation, { said: () => t('sessions.followUpAdded') });
  useOffer('live:follow-up', t('sessions.addFollowUp'), () => setAsking(true), 'u');
  if (past || !is('COORDINATOR')) return null;
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('sessions.addFollowUp')}
      </Button>
      {asking && (
        <AskDialog
          title={t('sessions.addFollowUp')}
          fields={[
            { name: 'text', kind: 'text', label: t('sessions.what') },
            {
              name: 'owner',
              kind: 'choice',
              label: t('sessions.owner'),
              choices: owners.map(({ shortName }) => ({ value: shortName, label: shortName })),
            },
            { name: 'dueDate', kind: 'date', label: t('general.due') },
          ]}
          confirm={t('general.add')}
          busy={add.busy}
          onClose={() => setAsking(false)}
          onConfirm={({ text = '', owner = '', dueDate = '' }) =>
            void add
              .run({ input: { partnership, session: session.number, text, owner, dueDate } })
              .then((done) => done && setAsking(false))
          }
        >
          <Refusal of={add.refusal} />
        </AskDialog>
      )}
    </div>
  );
}
