import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import type { ActionForm, FormField } from './edit.js';

/** What the fields of the form are called, and their values as people read them. */
export function useFieldTexts(): {
  readonly labelOf: (field: FormField) => string;
  readonly textOf: (field: FormField, form: ActionForm) => string;
} {
  const t = useT();
  const word = useWord();
  const { day } = useFormat();
  const labelOf = (field: FormField): string => t(`action.field.${field}`);
  const textOf = (field: FormField, form: ActionForm): string => {
    switch (field) {
      case 'plannedStart':
      case 'plannedEnd':
        return day(form[field]);
      case 'priority':
        return word('Priority', form.priority);
      case 'finalPhase':
        return word('Phase', form.finalPhase);
      case 'objectives':
      case 'thematicAreas':
        return form[field].join(', ') || t('general.none');
      case 'contributors':
        return (
          form.contributors
            .map(({ organisation, responsibility }) => `${organisation} (${word('Responsibility', responsibility)})`)
            .join(', ') || t('general.none')
        );
      default:
        return form[field];
    }
  };
  return { labelOf, textOf };
}
