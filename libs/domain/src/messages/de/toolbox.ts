/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} ist bereits im Werkzeugkasten.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} hat {calls:Aufruf|Aufrufe}; ein Programm mit Aufrufen bleibt ein Programm und bleibt im Werkzeugkasten.',
  TOOLBOX_LINKED: '{action} nutzt {item} bereits.',
  TOOLBOX_NOT_LINKED: '{action} nutzt {item} nicht.',
  NOT_A_SCHEME: '{item} ist kein Förderprogramm; nur Programme haben Aufrufe.',
  BUDGET_BELOW_ZERO: 'Ein Budget kann nicht unter null liegen.',
  BAD_CURRENCY: 'Das muss eine Währung mit ihren drei Buchstaben sein, etwa EUR.',
  TRL_RANGE_REVERSED: 'Der Bereich endet bei TRL {to}, unter seinem Anfang bei TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} ist mit {action} verknüpft.',
  CALL_SCHEME_NOT_LINKED: '{scheme} ist nicht mit {action} verknüpft.',
  CALL_FOR_ALL_REGIONS: 'Alle Regionen können teilnehmen.',
  CALL_REGIONS_COVERED: 'Die Regionen, die daran arbeiten, können teilnehmen: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Regionen, die daran arbeiten, können nicht teilnehmen: {regions}.',
  CALL_TRL_WITHIN: '{proposal} steht bei TRL {trl}; der Aufruf fördert TRL {from} bis {to}.',
  CALL_TRL_OUTSIDE: '{proposal} steht bei TRL {trl}, und der Aufruf fördert nur TRL {from} bis {to}.',
  CALL_TRL_UNKNOWN: 'Der Aufruf fördert TRL {from} bis {to}; kein Vorhaben von {action} nennt seinen TRL.',
  CALL_PHASE_FITS: 'Er fördert Arbeit in der Phase {phase}, in der {action} ist oder sein wird.',
  CALL_PHASE_DIFFERS: 'Er fördert Arbeit in der Phase {phases}, die {action} hinter sich hat oder nie erreicht.',
  CALL_DEADLINE_AHEAD: 'Er ist offen bis zum {deadline}: noch {days:Tag|Tage}.',
  CALL_OPENS_LATER: 'Er öffnet am {opens}, mit Frist am {deadline}.',
};
