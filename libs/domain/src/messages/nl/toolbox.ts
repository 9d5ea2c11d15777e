/** Why the toolbox cannot be changed so, and what speaks for and against a call. */
export const toolboxMessages: Readonly<Record<string, string>> = {
  TOOLBOX_NAME_TAKEN: '{name} zit al in de gereedschapskist.',
  TOOLBOX_ITEM_HAS_CALLS:
    '{item} heeft {calls:oproep|oproepen}; een regeling met oproepen blijft een regeling en blijft in de gereedschapskist.',
  TOOLBOX_LINKED: '{action} gebruikt {item} al.',
  TOOLBOX_NOT_LINKED: '{action} gebruikt {item} niet.',
  NOT_A_SCHEME: '{item} is geen financieringsregeling; alleen regelingen hebben oproepen.',
  BUDGET_BELOW_ZERO: 'Een budget kan niet onder nul liggen.',
  BAD_CURRENCY: 'Dit moet een munteenheid met haar drie letters zijn, zoals EUR.',
  TRL_RANGE_REVERSED: 'Het bereik eindigt bij TRL {to}, onder het begin bij TRL {from}.',
  CALL_SCHEME_LINKED: '{scheme} is aan {action} gekoppeld.',
  CALL_SCHEME_NOT_LINKED: '{scheme} is niet aan {action} gekoppeld.',
  CALL_FOR_ALL_REGIONS: 'Alle regio’s mogen deelnemen.',
  CALL_REGIONS_COVERED: 'De regio’s die eraan werken mogen deelnemen: {regions}.',
  CALL_REGIONS_LEFT_OUT: 'Regio’s die eraan werken mogen niet deelnemen: {regions}.',
  CALL_TRL_WITHIN: '{proposal} staat op TRL {trl}; de oproep financiert TRL {from} tot {to}.',
  CALL_TRL_OUTSIDE: '{proposal} staat op TRL {trl}, en de oproep financiert alleen TRL {from} tot {to}.',
  CALL_TRL_UNKNOWN: 'De oproep financiert TRL {from} tot {to}; geen voorstel van {action} noemt zijn TRL.',
  CALL_PHASE_FITS: 'Hij financiert werk in de fase {phase}, waarin {action} is of zal zijn.',
  CALL_PHASE_DIFFERS: 'Hij financiert werk in de fase {phases}, die {action} achter zich heeft of nooit bereikt.',
  CALL_DEADLINE_AHEAD: 'Hij is open tot {deadline}: nog {days:dag|dagen}.',
  CALL_OPENS_LATER: 'Hij opent op {opens}, met als deadline {deadline}.',
};
