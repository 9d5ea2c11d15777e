import { useNavigate } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { ProposeInvestmentMutation } from './change.operations.js';
import type { PipelinePlan } from './investments.operations.js';
import { levelOf, LEVELS, membersOf } from './proposal-form.js';

interface ProposeProps {
  readonly organisations: PipelinePlan['organisations'];
  readonly onClose: () => void;
}

/** A new proposal; it begins as an idea, and its page opens. */
export function ProposeInvestment({ organisations, onClose }: ProposeProps) {
  const t = useT();
  const navigate = useNavigate();
  const { code: partnership, to } = usePlace();
  const { is, organisation } = useMember();
  const propose = useVerb(ProposeInvestmentMutation, {
    said: ({ proposeInvestment: { code } }) => t('investments.said.propose', { code }),
  });
  const owner: AskField = {
    name: 'owner',
    label: t('investments.owner'),
    kind: 'choice',
    initial: organisation?.shortName ?? '',
    choices: membersOf(organisations),
  };
  const fields: AskField[] = [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300 },
    ...(is('COORDINATOR') ? [owner] : []),
    { name: 'action', label: t('investments.actionCode'), kind: 'line', optional: true },
    { name: 'trl', label: t('investments.trlLong'), kind: 'choice', optional: true, choices: LEVELS },
  ];
  const run = async ({ title = '', owner: who = '', action = '', trl = '' }: Answers) => {
    const input = { partnership, title, owner: who || null, action: action.trim() || null, trl: levelOf(trl) };
    const done = await propose.run({ input });
    if (!done) return;
    onClose();
    await navigate(to(`investments/${done.proposeInvestment.code}`));
  };
  return (
    <AskDialog
      title={t('investments.propose')}
      text={t('investments.proposeText')}
      fields={fields}
      errors={propose.refusal?.fields}
      confirm={t('investments.propose')}
      busy={propose.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={propose.refusal} />
    </AskDialog>
  );
}
