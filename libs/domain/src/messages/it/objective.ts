/** What the English file of this name says, in Italian. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} è la somma dei rapporti dei partner; si registra lì.',
  INDICATOR_HAS_VALUES:
    '{indicator} ha già {values:valore registrato|valori registrati}; aggiungere un altro indicatore calcolato dai rapporti dei partner e rimuovere questo.',
  PERIOD_AHEAD: 'Il periodo {period} inizia il {start}; non c’è ancora nulla da registrare.',
  TARGET_IS_BASELINE: 'Con l’obiettivo {target} l’indicatore sarebbe già raggiunto all’inizio.',
  REPORTED_ADDS_UP: 'I valori comunicati dai partner si sommano; non possono indicare un livello.',
};
