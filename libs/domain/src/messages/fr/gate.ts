/** What the English file of this name says, in French. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Un passage de {subject} en {to} attend déjà sa décision.',
  NOT_NEXT_PHASE: '{subject} est en {phase} et ne peut pas passer en {to} : les phases se suivent dans l’ordre.',
  ACTION_NOT_LIVE:
    'L’action {action} a le statut « {status} » ; seules les actions planifiées ou en cours entrent dans une phase suivante.',
  GATE_BEYOND_FINAL: 'L’action se termine en {finalPhase} et n’entre jamais en {to}.',
  CRITERION_PART_STRATEGY_MET: 'Le plan d’action commun dit quelle est la stratégie.',
  CRITERION_PART_STRATEGY_MISSING: 'Le partenariat n’a pas de texte de stratégie.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET:
    'Il y a des partenaires, et chacune de leurs régions a une partie prenante.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Il n’y a pas de partenaire, ou des régions n’ont pas de partie prenante : {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Chaque objectif est servi par une action.',
  CRITERION_PART_OBJECTIVES_MISSING:
    'Il n’y a pas d’objectif, ou des objectifs ne sont servis par aucune action : {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Chaque action a une priorité.',
  CRITERION_PART_PRIORITIES_MISSING: 'Il n’y a pas d’action, ou des actions n’ont pas de priorité : {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Chaque action a un pilote et des contributeurs.',
  CRITERION_PART_RESPONSIBILITIES_MISSING:
    'Il n’y a pas d’action, ou il manque à des actions un pilote ou des contributeurs : {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Chaque action a ses dates.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Il n’y a pas d’action, ou des actions n’ont pas de dates : {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'Le contrôle de conformité ne trouve rien de bloquant.',
  CRITERION_NO_BLOCKERS_MISSING:
    'Le contrôle de conformité trouve {count} points bloquants ({rules}), à propos de : {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Une action remplit les critères de l’investissement : {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Aucune action ne remplit encore les critères de l’investissement.',
  CRITERION_TWO_REGIONS_MET: '{count} régions y travaillent : {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Moins de deux régions y travaillent ({regions}) ; les organisations consultées ou informées ne comptent pas.',
  CRITERION_HAS_OBJECTIVE_MET: 'Elle sert {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Elle ne sert aucun objectif.',
  CRITERION_HAS_DATES_MET: 'Elle est prévue du {start} au {end}.',
  CRITERION_HAS_DATES_MISSING: 'Ses dates prévues manquent ou sont inversées.',
  CRITERION_NEXT_MILESTONE_MET: 'Elle a des jalons pour la mise en œuvre : {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Elle n’a pas de jalon pour la mise en œuvre.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Elle a des livrables pour la mise en œuvre : {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Elle n’a pas de livrable pour la mise en œuvre.',
  CRITERION_PREPARATION_DONE_MET: 'Rien de la préparation n’est ouvert ; {total} jalons et livrables sont faits.',
  CRITERION_PREPARATION_DONE_MISSING: 'Encore ouvert de la préparation : {evidence}.',
  CRITERION_ROADMAP_DONE_MET:
    'Aucune action de feuille de route dont elle dépend n’est ouverte ; {total} sont achevées.',
  CRITERION_ROADMAP_DONE_MISSING: 'Des actions de feuille de route dont elle dépend ne sont pas achevées : {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Aucun jalon jusqu’à la mise en œuvre n’est ouvert ; {total} sont atteints ou abandonnés.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Des jalons ne sont ni atteints ni abandonnés : {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Aucun livrable jusqu’à la mise en œuvre n’est ouvert ; {total} sont acceptés.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Des livrables ne sont pas acceptés : {evidence}.',
  CRITERION_HAS_PROPOSAL_MET:
    'Elle a une proposition d’investissement avec niveau de maturité et porteur : {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Elle n’a pas de proposition d’investissement en cours avec un niveau de maturité technologique, un porteur et des chiffres qui concordent.',
};
