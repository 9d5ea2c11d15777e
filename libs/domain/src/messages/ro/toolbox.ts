/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} se află deja în trusa de instrumente.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} are {calls:apel|apeluri|de apeluri}; un program cu apeluri rămâne program și rămâne în trusa de instrumente.',
  TOOLBOX_LINKED: '{action} folosește deja {item}.',
  TOOLBOX_NOT_LINKED: '{action} nu folosește {item}.',
  NOT_A_SCHEME: '{item} nu este un program de finanțare; numai programele au apeluri.',
  BUDGET_BELOW_ZERO: 'Un buget nu poate fi mai mic decât zero.',
  BAD_CURRENCY: 'Indicați o monedă prin cele trei litere ale ei, de exemplu EUR.',
  TRL_RANGE_REVERSED: 'Intervalul se încheie la TRL {to}, sub începutul lui la TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} este legat de {action}.',
  CALL_SCHEME_NOT_LINKED: '{scheme} nu este legat de {action}.',
  CALL_FOR_ALL_REGIONS: 'Toate regiunile pot participa.',
  CALL_REGIONS_COVERED: 'Regiunile care lucrează la ea pot participa: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Unele regiuni care lucrează la ea nu pot participa: {regions}.',
  CALL_TRL_WITHIN: '{proposal} este la TRL {trl}; apelul finanțează TRL {from} până la {to}.',
  CALL_TRL_OUTSIDE: '{proposal} este la TRL {trl}, iar apelul finanțează numai TRL {from} până la {to}.',
  CALL_TRL_UNKNOWN:
    'Apelul finanțează TRL {from} până la {to}; nicio propunere a acțiunii {action} nu își indică TRL-ul.',
  CALL_PHASE_FITS: 'Finanțează lucrări în faza de {phase}, în care {action} se află sau se va afla.',
  CALL_PHASE_DIFFERS: 'Finanțează lucrări în faza de {phases}, pe care {action} a depășit-o sau nu o atinge niciodată.',
  CALL_DEADLINE_AHEAD: 'Este deschis până la {deadline}: au rămas {days:zi|zile|de zile}.',
  CALL_OPENS_LATER: 'Se deschide la {opens}, cu termenul la {deadline}.',
};
