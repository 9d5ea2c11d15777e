import { usePlace } from '../../app/place.js';
import { useMember } from '../../app/member.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import { CompleteFollowUpMutation, ReopenFollowUpMutation, type FollowUp } from './follow-ups.operations.js';

/** Reasons that hold for good: whoever they concern is spared the button. */
const NEVER = ['NOT_LEAD', 'NOT_YOUR_ROLE', 'PAST'];

/** What the viewer may do about a follow-up. */
export function FollowUpVerbs({ followUp, today }: { followUp: FollowUp; today: string }) {
  const t = useT();
  const { code } = usePlace();
  const coordinates = useMember().is('COORDINATOR');
  const about = { partnership: code, followUp: followUp.id };
  const complete = useVerb(CompleteFollowUpMutation, {
    said: () => t('followUps.completed'),
    undo: () =>
      coordinates
        ? { document: ReopenFollowUpMutation, variables: { input: { ...about, reason: t('followUps.takenBack') } } }
        : null,
  });
  const reopen = useVerb(ReopenFollowUpMutation, { said: () => t('followUps.reopened') });
  const transitions = followUp.transitions.filter(({ blockers }) => !blockers.some((one) => NEVER.includes(one.code)));
  return (
    <VerbButtons
      transitions={transitions}
      onlyFitting
      verbs={{
        complete: {
          label: t('followUps.complete'),
          asks: [
            { name: 'evidence', label: t('followUps.evidence'), kind: 'text' },
            { name: 'date', label: t('followUps.date'), kind: 'date', initial: today },
          ],
          run: ({ evidence = '', date = '' }) => complete.run({ input: { ...about, evidence, date } }),
          refusal: <Refusal of={complete.refusal} />,
        },
        reopen: {
          label: t('followUps.reopen'),
          asks: [{ name: 'reason', label: t('general.reason'), kind: 'text' }],
          run: ({ reason = '' }) => reopen.run({ input: { ...about, reason } }),
          refusal: <Refusal of={reopen.refusal} />,
        },
      }}
    />
  );
}
