/** What the English file of this name says, in Dutch. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Hierover beslist het comité, met een besluit ({kind}).',
  NEEDS_GATE: 'De actie gaat door een fasepoort naar de fase {to}; vraag die aan.',
  PHASE_NOT_OPEN:
    'Het comité heeft de fase {phase} nog niet geopend; het partnerschap is in de fase {partnershipPhase}.',
  NOT_FINAL_PHASE: 'De actie is in de fase {phase} en moet eerst de fase {finalPhase} bereiken.',
  IN_FINAL_PHASE: 'De actie is in haar laatste fase, {phase}.',
  MILESTONES_OPEN: 'Mijlpalen zijn niet bereikt en niet vervallen: {codes}.',
  DELIVERABLES_OPEN: 'Resultaten zijn niet aanvaard: {codes}.',
  ACTION_ENDED: 'De actie {action} heeft de status „{status}”; er kan niets meer aan worden gewijzigd.',
  ACTION_NOT_ADOPTED: 'Het comité heeft de actie {action} nog niet vastgesteld.',
  NOT_STARTED: 'De actie {action} heeft de status „{status}”; voortgang wordt gemeld zodra ze begonnen is.',
  LEAD_NOT_PARTNER: '{organisation} kan geen actie leiden: dat kunnen alleen de coördinator en de partners.',
  FINAL_PHASE_EARLIER: 'De laatste fase {finalPhase} mag niet vóór de fase {phase} liggen.',
  PLANNED_DATES_REVERSED: 'Het geplande einde ({end}) mag niet vóór het geplande begin ({start}) liggen.',
  DEPENDS_ALREADY: '{action} hangt al af van {dependsOn}.',
  DEPENDS_NOT: '{action} hangt niet af van {dependsOn}.',
  DEPENDENCY_CYCLE: 'Acties zouden op elkaar wachten: {cycle}.',
  DUE_DATE_FIXED:
    'De datum {date} is vastgesteld; ze verschuift door een besluit over een nieuwe basis, of door de coördinator.',
  DUE_DATE_PASSED:
    'De datum {date} ligt niet meer in de toekomst; ze verschuift alleen door een besluit over een nieuwe basis.',
  DUE_DATE_NEEDS_REASON: 'De datum {date} is vastgesteld; zeg waarom ze verschuift.',
  START_STANDS: '{action} is begonnen op {start}; het begin staat vast.',
  BEFORE_PREDECESSORS: '{action} kan niet beginnen vóór {earliest}, vanwege de acties waarop zij wacht.',
  MOVE_OVERTAKEN: 'Deze acties staan niet meer waar zij stonden toen om de verschuiving werd gevraagd: {codes}.',
};
