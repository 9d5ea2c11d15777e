import { useClient } from 'urql';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import type { AskField } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { useTell } from '../../ui/useTell.js';
import { ProposalNowQuery, UpdateProposalMutation } from './change.operations.js';
import type { ProposalFacts, ProposalPlan } from './investments.operations.js';
import { asInput, asTexts, coInvestorText, LEVELS, membersOf } from './proposal-form.js';
import { useBusinessPlanField } from './ProposalVerbs.js';

type Organisations = ProposalPlan['organisations'];
type Update = VariablesOf<typeof UpdateProposalMutation>;

interface EditProps {
  readonly proposal: ProposalFacts;
  readonly organisations: Organisations;
  readonly onClose: () => void;
}

/** A proposal's own fields; only what was changed is sent. Its money has a form of its own. */
export function EditProposal({ proposal, organisations, onClose }: EditProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version } = proposal;
  const fieldsOf = useFields(organisations);
  return (
    <EditDialog
      title={t('investments.editOf', { code })}
      fields={fieldsOf(proposal)}
      reasonHint={t('investments.reasonHint')}
      verb={useUpdate(proposal, organisations, fieldsOf)}
      variables={(changed) => ({
        input: { partnership, proposal: code, expectedVersion: version, ...asInput(changed, organisations) },
      })}
      onClose={onClose}
    />
  );
}

type FieldsOf = (proposal: ProposalFacts) => AskField[];

/** The fields of the form, each beginning with what a proposal says. */
function useFields(organisations: Organisations): FieldsOf {
  const t = useT();
  const { is } = useMember();
  const plans = useBusinessPlanField(true);
  return ({ title, owner, action, trl, businessPlan, investors }) => [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300, initial: title },
    ...(is('COORDINATOR')
      ? [
          {
            name: 'owner',
            label: t('investments.owner'),
            kind: 'choice' as const,
            initial: owner.shortName,
            choices: membersOf(organisations),
          },
        ]
      : []),
    {
      name: 'action',
      label: t('investments.actionCode'),
      kind: 'line',
      optional: true,
      initial: action?.code ?? '',
    },
    {
      name: 'trl',
      label: t('investments.trlLong'),
      kind: 'choice',
      optional: true,
      initial: trl === null ? '' : String(trl),
      choices: LEVELS,
    },
    { ...plans, optional: true, initial: businessPlan?.code ?? '' },
    {
      name: 'coInvestors',
      label: t('investments.coInvestors'),
      hint: t('investments.coInvestorsHint'),
      kind: 'text',
      optional: true,
      initial: coInvestorText({ investors }),
    },
  ];
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(proposal: ProposalFacts, organisations: Organisations, fieldsOf: FieldsOf) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { code } = proposal;
  return useVerb<ResultOf<typeof UpdateProposalMutation>, Update>(UpdateProposalMutation, {
    said: () => t('investments.said.update', { code }),
    conflict: async ({ input }) => {
      const variables = { code: partnership, proposal: code };
      const { data } = await client.query(ProposalNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.investment;
      if (!now) return null;
      const { fields, resolve } = answersConflict(fieldsOf(now), asTexts(input), now.version, tell);
      return {
        fields,
        resolve: (mine) => {
          const kept = resolve(mine);
          return kept && { input: { ...kept.input, ...asInput(kept.input, organisations) } };
        },
      };
    },
    undo: ({ updateProposal: { version } }, { input }) => ({
      document: UpdateProposalMutation,
      variables: {
        input: {
          ...asInput(answersBefore(fieldsOf(proposal), asTexts(input)), organisations),
          partnership,
          proposal: code,
          expectedVersion: version,
        },
      },
    }),
  });
}
