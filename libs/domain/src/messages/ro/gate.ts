/** What the English file of this name says, in Romanian. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'O trecere a {subject} în faza de {to} își așteaptă deja decizia.',
  NOT_NEXT_PHASE:
    '{subject} este în faza de {phase} și nu poate trece în faza de {to}: fazele se succed una după alta.',
  ACTION_NOT_LIVE:
    'Acțiunea {action} are statutul „{status}”; numai acțiunile planificate sau în curs intră într-o fază ulterioară.',
  GATE_BEYOND_FINAL: 'Acțiunea se încheie în faza de {finalPhase} și nu intră niciodată în faza de {to}.',
  CRITERION_PART_STRATEGY_MET: 'Planul comun de acțiune prezintă strategia.',
  CRITERION_PART_STRATEGY_MISSING: 'Parteneriatul nu are un text al strategiei.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET:
    'Există parteneri și fiecare regiune a acestora are o parte interesată.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Nu există parteneri sau există regiuni fără parte interesată: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Fiecare obiectiv este servit de o acțiune.',
  CRITERION_PART_OBJECTIVES_MISSING: 'Nu există obiective sau există obiective fără acțiune: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Fiecare acțiune are o prioritate.',
  CRITERION_PART_PRIORITIES_MISSING: 'Nu există acțiuni sau există acțiuni fără prioritate: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Fiecare acțiune are lider și contributori.',
  CRITERION_PART_RESPONSIBILITIES_MISSING:
    'Nu există acțiuni sau unora le lipsesc liderul ori contributorii: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Fiecare acțiune are datele sale.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Nu există acțiuni sau unora le lipsesc datele: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'Controlul de conformitate nu constată nimic blocant.',
  CRITERION_NO_BLOCKERS_MISSING:
    'Controlul de conformitate constată probleme blocante, în număr de {count} ({rules}), privind: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'O acțiune îndeplinește criteriile pentru investiții: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Nicio acțiune nu îndeplinește încă criteriile pentru investiții.',
  CRITERION_TWO_REGIONS_MET: 'Numărul regiunilor care lucrează la aceasta: {count} ({regions}).',
  CRITERION_TWO_REGIONS_MISSING:
    'La aceasta lucrează mai puțin de două regiuni ({regions}); organizațiile consultate sau informate nu se iau în calcul.',
  CRITERION_HAS_OBJECTIVE_MET: 'Servește {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Nu servește niciun obiectiv.',
  CRITERION_HAS_DATES_MET: 'Este planificată de la {start} până la {end}.',
  CRITERION_HAS_DATES_MISSING: 'Datele sale planificate lipsesc sau sunt inversate.',
  CRITERION_NEXT_MILESTONE_MET: 'Are jaloane pentru implementare: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Nu are niciun jalon pentru implementare.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Are livrabile pentru implementare: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Nu are niciun livrabil pentru implementare.',
  CRITERION_PREPARATION_DONE_MET: 'Nimic din pregătire nu mai este deschis; jaloane și livrabile realizate: {total}.',
  CRITERION_PREPARATION_DONE_MISSING: 'Încă deschise din pregătire: {evidence}.',
  CRITERION_ROADMAP_DONE_MET:
    'Nicio acțiune din foaia de parcurs de care depinde nu mai este deschisă; finalizate: {total}.',
  CRITERION_ROADMAP_DONE_MISSING: 'Acțiuni din foaia de parcurs de care depinde nu sunt finalizate: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Niciun jalon până la implementare nu mai este deschis; atinse sau abandonate: {total}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Există jaloane care nu sunt nici atinse, nici abandonate: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Niciun livrabil până la implementare nu mai este deschis; acceptate: {total}.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Există livrabile care nu sunt acceptate: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Are o propunere de investiții cu nivel de maturitate și titular: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Nu are o propunere de investiții în curs, cu nivel de maturitate tehnologică, titular și cifre care se potrivesc.',
};
