/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} ya está en la caja de herramientas.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} tiene {calls:convocatoria|convocatorias}; un programa con convocatorias sigue siendo un programa y sigue en la caja de herramientas.',
  TOOLBOX_LINKED: '{action} ya usa {item}.',
  TOOLBOX_NOT_LINKED: '{action} no usa {item}.',
  NOT_A_SCHEME: '{item} no es un programa de financiación; solo los programas tienen convocatorias.',
  BUDGET_BELOW_ZERO: 'Un presupuesto no puede ser inferior a cero.',
  BAD_CURRENCY: 'Indique una moneda con sus tres letras, por ejemplo EUR.',
  TRL_RANGE_REVERSED: 'El intervalo termina en TRL {to}, por debajo de su inicio en TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} está vinculado a {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} no está vinculado a {action}.',
  CALL_FOR_ALL_REGIONS: 'Todas las regiones pueden participar.',
  CALL_REGIONS_COVERED: 'Las regiones que trabajan en ella pueden participar: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Hay regiones que trabajan en ella y no pueden participar: {regions}.',
  CALL_TRL_WITHIN: '{proposal} está en TRL {trl}; la convocatoria financia de TRL {from} a {to}.',
  CALL_TRL_OUTSIDE: '{proposal} está en TRL {trl}, y la convocatoria solo financia de TRL {from} a {to}.',
  CALL_TRL_UNKNOWN: 'La convocatoria financia de TRL {from} a {to}; ninguna propuesta de {action} indica su TRL.',
  CALL_PHASE_FITS: 'Financia trabajo en la fase de {phase}, en la que {action} está o estará.',
  CALL_PHASE_DIFFERS: 'Financia trabajo en la fase de {phases}, que {action} ya ha pasado o no alcanza nunca.',
  CALL_DEADLINE_AHEAD: 'Está abierta hasta el {deadline}: quedan {days:día|días}.',
  CALL_OPENS_LATER: 'Abre el {opens}, con plazo hasta el {deadline}.',
};
