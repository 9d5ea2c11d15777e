/** What the English file of this name says, in Dutch. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} is de som van de partnerverslagen en wordt daar vastgelegd.',
  INDICATOR_HAS_VALUES:
    '{indicator} heeft {values:vastgelegde waarde|vastgelegde waarden}; voeg een andere indicator toe die uit de partnerverslagen wordt opgeteld, en verwijder deze.',
  PERIOD_AHEAD: 'Periode {period} begint op {start}; er is nog niets vast te leggen.',
  TARGET_IS_BASELINE: 'Met streefwaarde {target} is de indicator er aan het begin al.',
  REPORTED_ADDS_UP: 'Wat partners rapporteren wordt opgeteld; het kan geen stand aangeven.',
};
