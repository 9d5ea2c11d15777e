import type { AskField } from '../../ui/AskDialog.js';
import type { ProposalFacts } from './investments.operations.js';

type Choices = NonNullable<AskField['choices']>;

/** The levels of technology readiness. */
export const LEVELS: Choices = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((value) => ({ value, label: value }));

/** A level as an input takes it. */
export function levelOf(answer: string): number | null {
  return answer === '' ? null : Number(answer);
}

/** The members among some organisations, as choices. */
export function membersOf(
  organisations: readonly { readonly shortName: string; readonly membership: string | null }[],
): Choices {
  return organisations
    .filter(({ membership }) => membership === 'PARTNER' || membership === 'COORDINATOR')
    .map(({ shortName }) => ({ value: shortName, label: shortName }));
}

/** A name of a form: an organisation of the register where it is one, else anybody by name. */
export function investorNamed(
  name: string,
  organisations: readonly { readonly shortName: string }[],
): { organisation?: string; name?: string } {
  const wanted = name.trim();
  const known = organisations.find(({ shortName }) => shortName.toLowerCase() === wanted.toLowerCase());
  return known ? { organisation: known.shortName } : { name: wanted };
}

/** The co-investors as a text, a name on each line. */
export function coInvestorText({ investors }: Pick<ProposalFacts, 'investors'>): string {
  return investors
    .filter(({ coInvestor }) => coInvestor)
    .map(({ name }) => name)
    .join('\n');
}

/** The names of such a text. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What an edit of a proposal sends; fields that are left out stay as they are. */
export interface ProposalChange {
  readonly title?: string | null;
  readonly owner?: string | null;
  readonly action?: string | null;
  readonly trl?: number | null;
  readonly businessPlan?: string | null;
  readonly coInvestors?: { organisation?: string | null; name?: string | null }[] | null;
}

const TEXTS = ['title', 'owner'] as const;
const CODES = ['action', 'businessPlan'] as const;

/** Answers of the form as an input takes them: no code and no level where nothing was given, and names one by one. */
export function asInput(
  answers: Readonly<Record<string, unknown>>,
  organisations: readonly { readonly shortName: string }[],
): ProposalChange & { reason?: string } {
  const textOf = (name: string): string => String(answers[name] ?? '').trim();
  const given = (names: readonly string[]): string[] => names.filter((name) => name in answers);
  return {
    ...Object.fromEntries(given([...TEXTS, 'reason']).map((name) => [name, textOf(name)])),
    ...Object.fromEntries(given(CODES).map((name) => [name, textOf(name) || null])),
    ...('trl' in answers && { trl: levelOf(textOf('trl')) }),
    ...('coInvestors' in answers && {
      coInvestors: namesIn(textOf('coInvestors')).map((name) => investorNamed(name, organisations)),
    }),
  };
}

/** An input as the form holds it: everything as text. */
export function asTexts<Input extends ProposalChange>(input: Input): Input {
  const { trl, coInvestors, action, businessPlan } = input;
  const texts = {
    ...(action !== undefined && { action: action ?? '' }),
    ...(businessPlan !== undefined && { businessPlan: businessPlan ?? '' }),
    ...(trl !== undefined && { trl: trl === null ? '' : String(trl) }),
    ...(coInvestors && { coInvestors: coInvestors.map(({ organisation, name }) => organisation ?? name).join('\n') }),
  };
  // What a form holds is told in the shape of the input, whose fields it names.
  return { ...input, ...(texts as Partial<Input>) };
}
