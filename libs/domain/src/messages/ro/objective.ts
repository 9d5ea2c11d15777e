/** What the English file of this name says, in Romanian. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} este suma rapoartelor partenerilor; se înregistrează acolo.',
  INDICATOR_HAS_VALUES:
    '{indicator} are deja {values:valoare înregistrată|valori înregistrate|de valori înregistrate}; adăugați un alt indicator calculat din rapoartele partenerilor și eliminați-l pe acesta.',
  PERIOD_AHEAD: 'Perioada {period} începe la {start}; încă nu este nimic de înregistrat.',
  TARGET_IS_BASELINE: 'Cu ținta {target}, indicatorul este atins încă de la început.',
  REPORTED_ADDS_UP: 'Valorile raportate de parteneri se adună; ele nu pot indica un nivel.',
};
