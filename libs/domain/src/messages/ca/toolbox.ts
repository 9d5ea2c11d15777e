/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} ja és a la caixa d’eines.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} té {calls:convocatòria|convocatòries}; un programa amb convocatòries continua sent un programa i continua a la caixa d’eines.',
  TOOLBOX_LINKED: '{action} ja fa servir {item}.',
  TOOLBOX_NOT_LINKED: '{action} no fa servir {item}.',
  NOT_A_SCHEME: '{item} no és un programa de finançament; només els programes tenen convocatòries.',
  BUDGET_BELOW_ZERO: 'Un pressupost no pot ser inferior a zero.',
  BAD_CURRENCY: 'Indiqueu una moneda amb les seves tres lletres, per exemple EUR.',
  TRL_RANGE_REVERSED: 'L’interval acaba al TRL {to}, per sota del seu inici al TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} està vinculat a {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} no està vinculat a {action}.',
  CALL_FOR_ALL_REGIONS: 'Totes les regions poden participar-hi.',
  CALL_REGIONS_COVERED: 'Les regions que hi treballen poden participar-hi: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Hi ha regions que hi treballen i no poden participar-hi: {regions}.',
  CALL_TRL_WITHIN: '{proposal} és al TRL {trl}; la convocatòria finança del TRL {from} al {to}.',
  CALL_TRL_OUTSIDE: '{proposal} és al TRL {trl}, i la convocatòria només finança del TRL {from} al {to}.',
  CALL_TRL_UNKNOWN: 'La convocatòria finança del TRL {from} al {to}; cap proposta de {action} no indica el seu TRL.',
  CALL_PHASE_FITS: 'Finança feina en la fase de {phase}, on {action} és o serà.',
  CALL_PHASE_DIFFERS: 'Finança feina en la fase de {phases}, que {action} ja ha passat o no assoleix mai.',
  CALL_DEADLINE_AHEAD: 'És oberta fins al {deadline}: queden {days:dia|dies}.',
  CALL_OPENS_LATER: 'Obre el {opens}, amb termini fins al {deadline}.',
};
