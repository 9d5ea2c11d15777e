import type { AskField } from '../../ui/AskDialog.js';
import type { RiskFacts } from './risks.operations.js';
import { STEPS } from './matrix.js';

/** A risk as a form holds it: everything as text. */
export type RiskForm = Readonly<Record<'title' | 'action' | 'likelihood' | 'impact' | 'mitigation' | 'owner', string>>;

/** An input of a risk with its two steps as numbers. */
type Steps = { readonly likelihood?: unknown; readonly impact?: unknown };

/** What a form begins with: the risk's own fields, or nothing but the owner. */
export function formOf(risk: RiskFacts | null, owner: string): RiskForm {
  if (!risk) return { title: '', action: '', likelihood: '3', impact: '3', mitigation: '', owner };
  return {
    title: risk.title,
    action: risk.action?.code ?? '',
    likelihood: String(risk.likelihood),
    impact: String(risk.impact),
    mitigation: risk.mitigation,
    owner: risk.owner.shortName,
  };
}

/** The form's fields, each beginning with what the form given holds; `label` names them. */
export function fieldsOf(form: RiskForm, label: (name: keyof RiskForm) => string): AskField[] {
  const field = (name: keyof RiskForm, kind: AskField['kind']): AskField => {
    const choices = kind === 'choice' ? STEPS.map((step) => ({ value: String(step), label: String(step) })) : undefined;
    return { name, label: label(name), kind, initial: form[name], ...(choices && { choices }) };
  };
  return [
    field('title', 'line'),
    field('action', 'line'),
    field('likelihood', 'choice'),
    field('impact', 'choice'),
    field('mitigation', 'text'),
    field('owner', 'line'),
  ];
}

/** An input with likelihood and impact as the server takes them. */
export function withNumbers<Input extends object>(
  input: Input,
): Omit<Input, keyof Steps> & { likelihood?: number; impact?: number } {
  const { likelihood, impact, ...rest } = input as Input & Steps;
  return {
    ...rest,
    ...(likelihood !== undefined && { likelihood: Number(likelihood) }),
    ...(impact !== undefined && { impact: Number(impact) }),
  };
}

/** An input with likelihood and impact as the form holds them. */
export function withTexts<Input extends object>(input: Input): Input {
  const { likelihood, impact } = input as Input & Steps;
  return {
    ...input,
    ...(likelihood !== undefined && likelihood !== null && { likelihood: String(likelihood) }),
    ...(impact !== undefined && impact !== null && { impact: String(impact) }),
  };
}

/** True while nothing is missing that a risk must have. */
export function isWhole({ title, mitigation, owner }: RiskForm): boolean {
  return [title, mitigation, owner].every((text) => text.trim() !== '');
}
