/** What the English file of this name says, in Italian. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Un passaggio di {subject} a {to} attende già la sua decisione.',
  NOT_NEXT_PHASE: '{subject} è nella fase {phase} e non può passare a {to}: le fasi si seguono una dopo l’altra.',
  ACTION_NOT_LIVE:
    'L’azione {action} ha lo stato «{status}»; solo azioni pianificate o in corso entrano in una fase successiva.',
  GATE_BEYOND_FINAL: 'L’azione termina nella fase {finalPhase} e non entra mai in {to}.',
  CRITERION_PART_STRATEGY_MET: 'Il piano d’azione comune dice qual è la strategia.',
  CRITERION_PART_STRATEGY_MISSING: 'Il partenariato non ha un testo di strategia.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET: 'Ci sono partner, e ogni loro regione ha un portatore di interesse.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Non ci sono partner, o alcune regioni non hanno un portatore di interesse: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Ogni obiettivo è servito da un’azione.',
  CRITERION_PART_OBJECTIVES_MISSING: 'Non ci sono obiettivi, o alcuni non sono serviti da alcuna azione: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Ogni azione ha una priorità.',
  CRITERION_PART_PRIORITIES_MISSING: 'Non ci sono azioni, o alcune non hanno priorità: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Ogni azione ha una guida e contributori.',
  CRITERION_PART_RESPONSIBILITIES_MISSING: 'Non ci sono azioni, o ad alcune mancano guida o contributori: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Ogni azione ha le sue date.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Non ci sono azioni, o ad alcune mancano le date: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'Il controllo di conformità non trova nulla di bloccante.',
  CRITERION_NO_BLOCKERS_MISSING:
    'Il controllo di conformità trova {count} punti bloccanti ({rules}), riguardo a: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Un’azione soddisfa i criteri per l’investimento: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Nessuna azione soddisfa ancora i criteri per l’investimento.',
  CRITERION_TWO_REGIONS_MET: '{count} regioni vi lavorano: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Vi lavorano meno di due regioni ({regions}); le organizzazioni consultate o informate non contano.',
  CRITERION_HAS_OBJECTIVE_MET: 'Serve {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Non serve alcun obiettivo.',
  CRITERION_HAS_DATES_MET: 'È prevista dal {start} al {end}.',
  CRITERION_HAS_DATES_MISSING: 'Le date previste mancano o sono invertite.',
  CRITERION_NEXT_MILESTONE_MET: 'Ha tappe per l’attuazione: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Non ha tappe per l’attuazione.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Ha prodotti per l’attuazione: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Non ha prodotti per l’attuazione.',
  CRITERION_PREPARATION_DONE_MET: 'Nulla della preparazione è aperto; {total} tappe e prodotti sono conclusi.',
  CRITERION_PREPARATION_DONE_MISSING: 'Ancora aperto dalla preparazione: {evidence}.',
  CRITERION_ROADMAP_DONE_MET: 'Nessuna azione di tabella di marcia da cui dipende è aperta; {total} sono concluse.',
  CRITERION_ROADMAP_DONE_MISSING: 'Azioni di tabella di marcia da cui dipende non sono concluse: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Nessuna tappa fino all’attuazione è aperta; {total} sono raggiunte o abbandonate.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Alcune tappe non sono né raggiunte né abbandonate: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Nessun prodotto fino all’attuazione è aperto; {total} sono accettati.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Alcuni prodotti non sono accettati: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Ha una proposta di investimento con livello di maturità e titolare: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Non ha una proposta di investimento in corso con un livello di maturità tecnologica, un titolare e cifre che tornano.',
};
