import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Types and dissemination levels by deliverable scheme, as the schema of the API describes them. */
const CODES: Readonly<Record<string, { readonly types: readonly string[]; readonly levels: readonly string[] }>> = {
  COSME: { types: ['R', 'DEC', 'OTHER'], levels: ['PU', 'CO'] },
  HORIZON_EUROPE: {
    types: ['R', 'DEM', 'DEC', 'DATA', 'DMP', 'ETHICS', 'SECURITY', 'OTHER'],
    levels: ['PU', 'SEN', 'R-UE/EU-R', 'C-UE/EU-C', 'S-UE/EU-S'],
  },
};

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The words for the codes of a deliverable scheme; a code without a word stands for itself. */
export interface SchemeWords {
  readonly types: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly typeOf: (code: string) => string;
  readonly levelOf: (code: string) => string;
}

/** The types and levels of a deliverable scheme in the reader's language. */
export function useSchemeWords(scheme: string): SchemeWords {
  const intl = useIntl();
  return useMemo(() => {
    const wordOf = (group: string, code: string): string => {
      const id = `${group}.${code}`;
      return id in intl.messages ? `${intl.formatMessage({ id })} (${code})` : code;
    };
    const typeOf = (code: string): string => wordOf('deliverableType', code);
    const levelOf = (code: string): string => wordOf('deliverableLevel', code);
    const { types = [], levels = [] } = CODES[scheme] ?? {};
    return {
      types: types.map((value) => ({ value, label: typeOf(value) })),
      levels: levels.map((value) => ({ value, label: levelOf(value) })),
      typeOf,
      levelOf,
    };
  }, [intl, scheme]);
}
