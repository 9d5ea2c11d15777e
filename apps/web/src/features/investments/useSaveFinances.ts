import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import type { ConflictField } from '../../ui/conflict.js';
import { amountOf } from './amounts.js';
import { ProposalNowQuery, SetBudgetMutation, SetFundingMixMutation } from './change.operations.js';
import { budgetInput, formOf, linesSum, mixInput, type FinancesForm } from './finances-form.js';
import type { ProposalFacts } from './investments.operations.js';

type SetBudget = VariablesOf<typeof SetBudgetMutation>;
type SetMix = VariablesOf<typeof SetFundingMixMutation>;
type Organisations = readonly { readonly shortName: string }[];

interface SaveFinances {
  /** Sends what was changed; false when it was refused. */
  readonly run: (form: FinancesForm, parts: { budget: boolean; mix: boolean }, reason: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: RefusalFacts | null;
}

/** Saves budget and funding mix; takes them back; and where somebody else was faster, asks whose lines stand. */
export function useSaveFinances(
  code: string,
  expectedVersion: number,
  before: FinancesForm,
  organisations: Organisations,
): SaveFinances {
  const t = useT();
  const client = useClient();
  const tell = useLinesTold();
  const { code: partnership } = usePlace();
  const said = { said: () => t('investments.said.money', { code }) };

  const current = async (): Promise<ProposalFacts | null> => {
    const variables = { code: partnership, proposal: code };
    const { data } = await client.query(ProposalNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    return data?.partnership.investment ?? null;
  };
  const differing = (
    field: 'budget' | 'mix',
    mine: readonly { amount: string }[],
    theirs: readonly { amount: string }[],
  ) =>
    ({
      field,
      label: t(field === 'budget' ? 'investments.budgetLines' : 'investments.mix'),
      mine: tell(mine),
      theirs: tell(theirs),
    }) satisfies ConflictField;

  const setBudget = useVerb<ResultOf<typeof SetBudgetMutation>, SetBudget>(SetBudgetMutation, {
    ...said,
    conflict: async ({ input }) => {
      const now = await current();
      if (!now) return null;
      const theirs = formOf(now);
      const { fundingMix } = input;
      return {
        fields: [
          differing('budget', input.lines, theirs.budgetLines),
          ...(fundingMix ? [differing('mix', fundingMix, theirs.fundingMix)] : []),
        ],
        resolve: (mine) => {
          if (!mine.has('budget') && !mine.has('mix')) return null;
          const kept = mine.has('budget')
            ? {}
            : { amount: theirs.amount || null, currency: theirs.currency, lines: budgetInput(theirs.budgetLines) };
          const mix = mine.has('mix') ? {} : { fundingMix: null };
          return { input: { ...input, ...kept, ...mix, expectedVersion: now.version } };
        },
      };
    },
    undo: ({ setBudget: { version } }, { input }) =>
      !hadBudget(before)
        ? null
        : {
            document: SetBudgetMutation,
            variables: {
              input: {
                ...budgetPart(before),
                ...(input.fundingMix && { fundingMix: mixInput(before.fundingMix, organisations) }),
                partnership,
                proposal: code,
                expectedVersion: version,
              },
            },
          },
  });
  const setMix = useVerb<ResultOf<typeof SetFundingMixMutation>, SetMix>(SetFundingMixMutation, {
    ...said,
    conflict: async ({ input }) => {
      const now = await current();
      if (!now) return null;
      return {
        fields: [differing('mix', input.lines, formOf(now).fundingMix)],
        resolve: (mine) => (mine.has('mix') ? { input: { ...input, expectedVersion: now.version } } : null),
      };
    },
    undo: ({ setFundingMix: { version } }) => ({
      document: SetFundingMixMutation,
      variables: {
        input: {
          lines: mixInput(before.fundingMix, organisations),
          partnership,
          proposal: code,
          expectedVersion: version,
        },
      },
    }),
  });

  return {
    busy: setBudget.busy || setMix.busy,
    refusal: setBudget.refusal ?? setMix.refusal,
    run: async (form, parts, reason) => {
      const about = {
        partnership,
        proposal: code,
        expectedVersion,
        ...(reason.trim() && { reason: reason.trim() }),
      };
      const lines = mixInput(form.fundingMix, organisations);
      if (!parts.budget) return (await setMix.run({ input: { ...about, lines } })) !== null;
      const fundingMix = parts.mix ? lines : null;
      return (await setBudget.run({ input: { ...about, ...budgetPart(form), fundingMix } })) !== null;
    },
  };
}

/** A budget is replaced, but never taken away. */
function hadBudget({ amount, budgetLines }: FinancesForm): boolean {
  return amount !== '' || budgetLines.length > 0;
}

function budgetPart({ amount, currency, budgetLines }: FinancesForm) {
  return { amount: amountOf(amount), currency, lines: budgetInput(budgetLines) };
}

/** Lines as a dialog tells them: how many, and their sum. */
function useLinesTold(): (lines: readonly { readonly amount: string }[]) => string {
  const t = useT();
  const { number } = useFormat();
  return (lines) => t('investments.linesTold', { count: lines.length, sum: number(linesSum(lines)) });
}
