/** What the English file of this name says, in Italian. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Su questo decide il comitato, con una decisione ({kind}).',
  NEEDS_GATE: 'L’azione entra nella fase {to} attraverso un passaggio di fase; richiederlo.',
  PHASE_NOT_OPEN: 'Il comitato non ha ancora aperto la fase {phase}; il partenariato è nella fase {partnershipPhase}.',
  NOT_FINAL_PHASE: 'L’azione è nella fase {phase} e deve prima arrivare alla fase {finalPhase}.',
  IN_FINAL_PHASE: 'L’azione è nella sua fase finale, {phase}.',
  MILESTONES_OPEN: 'Alcune tappe non sono né raggiunte né abbandonate: {codes}.',
  DELIVERABLES_OPEN: 'Alcuni prodotti non sono accettati: {codes}.',
  ACTION_ENDED: 'L’azione {action} ha lo stato «{status}»; non vi si può più cambiare nulla.',
  ACTION_NOT_ADOPTED: 'Il comitato non ha ancora adottato l’azione {action}.',
  NOT_STARTED: 'L’azione {action} ha lo stato «{status}»; l’avanzamento si comunica una volta iniziata.',
  LEAD_NOT_PARTNER: '{organisation} non può guidare un’azione: possono farlo solo il coordinatore e i partner.',
  FINAL_PHASE_EARLIER: 'La fase finale {finalPhase} non può precedere la fase {phase}.',
  PLANNED_DATES_REVERSED: 'La fine prevista ({end}) non può precedere l’inizio previsto ({start}).',
  DEPENDS_ALREADY: '{action} dipende già da {dependsOn}.',
  DEPENDS_NOT: '{action} non dipende da {dependsOn}.',
  DEPENDENCY_CYCLE: 'Le azioni si aspetterebbero a vicenda: {cycle}.',
  DUE_DATE_FIXED:
    'La data {date} è stata adottata; si sposta con una decisione di nuova base, oppure la sposta il coordinatore.',
  DUE_DATE_PASSED: 'La data {date} è ormai passata; si sposta solo con una decisione di nuova base.',
  DUE_DATE_NEEDS_REASON: 'La data {date} è stata adottata; indicare perché si sposta.',
};
