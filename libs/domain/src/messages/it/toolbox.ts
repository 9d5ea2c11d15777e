/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} è già nella cassetta degli attrezzi.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} ha {calls:bando|bandi}; uno strumento con bandi resta uno strumento e resta nella cassetta degli attrezzi.',
  TOOLBOX_LINKED: '{action} usa già {item}.',
  TOOLBOX_NOT_LINKED: '{action} non usa {item}.',
  NOT_A_SCHEME: '{item} non è uno strumento di finanziamento; solo gli strumenti hanno bandi.',
  BUDGET_BELOW_ZERO: 'Un bilancio non può essere inferiore a zero.',
  BAD_CURRENCY: 'Indicare una valuta con le sue tre lettere, per esempio EUR.',
  TRL_RANGE_REVERSED: 'L’intervallo finisce al TRL {to}, sotto il suo inizio al TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} è collegato a {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} non è collegato a {action}.',
  CALL_FOR_ALL_REGIONS: 'Tutte le regioni possono partecipare.',
  CALL_REGIONS_COVERED: 'Le regioni che vi lavorano possono partecipare: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Alcune regioni che vi lavorano non possono partecipare: {regions}.',
  CALL_TRL_WITHIN: '{proposal} è al TRL {trl}; il bando finanzia i TRL da {from} a {to}.',
  CALL_TRL_OUTSIDE: '{proposal} è al TRL {trl}, e il bando finanzia solo i TRL da {from} a {to}.',
  CALL_TRL_UNKNOWN: 'Il bando finanzia i TRL da {from} a {to}; nessuna proposta di {action} indica il proprio TRL.',
  CALL_PHASE_FITS: 'Finanzia lavori nella fase di {phase}, in cui {action} si trova o si troverà.',
  CALL_PHASE_DIFFERS: 'Finanzia lavori nella fase di {phases}, che {action} ha già superato o non raggiunge mai.',
  CALL_DEADLINE_AHEAD: 'È aperto fino al {deadline}: ancora {days:giorno|giorni}.',
  CALL_OPENS_LATER: 'Apre il {opens}, con scadenza il {deadline}.',
};
