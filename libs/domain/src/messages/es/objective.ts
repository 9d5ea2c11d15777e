/** What the English file of this name says, in Spanish. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} es la suma de los informes de los socios; se registra allí.',
  INDICATOR_HAS_VALUES:
    '{indicator} ya tiene {values:valor registrado|valores registrados}; añada otro indicador calculado a partir de los informes de los socios y elimine este.',
  PERIOD_AHEAD: 'El período {period} empieza el {start}; todavía no hay nada que registrar.',
  TARGET_IS_BASELINE: 'Con la meta {target}, el indicador ya está en ella desde el principio.',
  REPORTED_ADDS_UP: 'Los valores que comunican los socios se suman; no pueden indicar un nivel.',
};
