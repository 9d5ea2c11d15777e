/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} se trouve déjà dans la boîte à outils.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} compte {calls:appel|appels} ; un programme doté d’appels reste un programme et reste dans la boîte à outils.',
  TOOLBOX_LINKED: '{action} utilise déjà {item}.',
  TOOLBOX_NOT_LINKED: '{action} n’utilise pas {item}.',
  NOT_A_SCHEME: '{item} n’est pas un programme de financement ; seuls les programmes ont des appels.',
  BUDGET_BELOW_ZERO: 'Un budget ne peut pas être inférieur à zéro.',
  BAD_CURRENCY: 'Indiquez une monnaie par ses trois lettres, par exemple EUR.',
  TRL_RANGE_REVERSED: 'La plage se termine au TRL {to}, au-dessous de son début au TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} est lié à {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} n’est pas lié à {action}.',
  CALL_FOR_ALL_REGIONS: 'Toutes les régions peuvent participer.',
  CALL_REGIONS_COVERED: 'Les régions qui y travaillent peuvent participer : {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Des régions qui y travaillent ne peuvent pas participer : {regions}.',
  CALL_TRL_WITHIN: '{proposal} est au TRL {trl} ; l’appel finance les TRL {from} à {to}.',
  CALL_TRL_OUTSIDE: '{proposal} est au TRL {trl}, et l’appel ne finance que les TRL {from} à {to}.',
  CALL_TRL_UNKNOWN: 'L’appel finance les TRL {from} à {to} ; aucune proposition de {action} n’indique son TRL.',
  CALL_PHASE_FITS: 'Il finance des travaux en phase de {phase}, où {action} se trouve ou se trouvera.',
  CALL_PHASE_DIFFERS: 'Il finance des travaux en phase de {phases}, que {action} a derrière elle ou n’aborde jamais.',
  CALL_DEADLINE_AHEAD: 'Il est ouvert jusqu’au {deadline} : encore {days:jour|jours}.',
  CALL_OPENS_LATER: 'Il ouvre le {opens}, avec une date limite au {deadline}.',
};
