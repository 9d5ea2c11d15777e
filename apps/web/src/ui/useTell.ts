import { useFormat } from '../i18n/format.js';
import type { Tell } from './answers.js';

/** Answers of a dialog as people read them: dates as they write them, choices by their words. */
export function useTell(): Tell {
  const { day } = useFormat();
  return ({ kind, choices = [] }, value) => {
    if (value === '') return '–';
    if (kind === 'date') return day(value);
    if (kind === 'check') return '✓';
    return choices.find((choice) => choice.value === value)?.label ?? value;
  };
}
