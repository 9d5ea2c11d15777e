import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import type { AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { VerbButtons, type VerbLook } from '../../ui/VerbButtons.js';
import {
  CloseProposalMutation,
  FundProposalMutation,
  PlanProposalMutation,
  RefuseProposalMutation,
  RunProposalMutation,
  SubmitProposalMutation,
  WithdrawProposalMutation,
} from './change.operations.js';
import { BusinessPlansQuery, type ProposalFacts } from './investments.operations.js';

/** What can be done with a proposal at its stage; what is hindered tells why. */
export function ProposalVerbs({ proposal, may }: { proposal: ProposalFacts; may: boolean }) {
  const verbs = useProposalVerbs(proposal, may);
  if (!may) return null;
  return <VerbButtons transitions={proposal.transitions} verbs={verbs} onlyFitting />;
}

function useProposalVerbs({ code, version, transitions }: ProposalFacts, may: boolean): Record<string, VerbLook> {
  const t = useT();
  const { code: partnership } = usePlace();
  const said = { said: () => t('investments.said.moved', { code }) };
  const plan = useVerb(PlanProposalMutation, said);
  const submit = useVerb(SubmitProposalMutation, said);
  const fund = useVerb(FundProposalMutation, said);
  const run = useVerb(RunProposalMutation, said);
  const close = useVerb(CloseProposalMutation, said);
  const refuse = useVerb(RefuseProposalMutation, said);
  const withdraw = useVerb(WithdrawProposalMutation, said);
  const asked = transitions.some(({ name, requires }) => name === 'plan' && requires.includes('businessPlan'));
  const plans = useBusinessPlanField(may && asked);
  const input = { partnership, proposal: code, expectedVersion: version };
  const moved = (name: string, verb: typeof submit | typeof fund | typeof run | typeof close): VerbLook => ({
    label: t(`investments.${name}`),
    confirm: t(`investments.${name}Text`),
    main: true,
    run: () => verb.run({ input }),
    refusal: <Refusal of={verb.refusal} />,
  });
  const ended = (name: string, verb: typeof refuse | typeof withdraw): VerbLook => ({
    label: t(`investments.${name}`),
    confirm: t(`investments.${name}Text`),
    danger: true,
    asks: [{ name: 'reason', label: t('general.reason'), kind: 'text' }],
    run: ({ reason = '' }) => verb.run({ input: { ...input, reason } }),
    refusal: <Refusal of={verb.refusal} />,
  });
  return {
    plan: {
      label: t('investments.plan'),
      confirm: t('investments.planText'),
      main: true,
      asks: asked ? [plans] : [],
      run: ({ businessPlan = '' }) => plan.run({ input: { ...input, businessPlan: businessPlan || null } }),
      refusal: <Refusal of={plan.refusal} />,
    },
    submit: moved('submit', submit),
    fund: moved('fund', fund),
    run: moved('run', run),
    close: moved('close', close),
    refuse: ended('refuse', refuse),
    withdraw: ended('withdraw', withdraw),
  };
}

/** A deliverable that is marked as a business plan. */
export function useBusinessPlanField(wanted: boolean): AskField {
  const t = useT();
  const { data } = usePlan(BusinessPlansQuery, {}, { pause: !wanted });
  const plans = data?.partnership.deliverables.items.filter(({ businessPlan }) => businessPlan) ?? [];
  return {
    name: 'businessPlan',
    label: t('investments.businessPlan'),
    hint: t('investments.businessPlanHint'),
    kind: 'choice',
    choices: plans.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
  };
}
