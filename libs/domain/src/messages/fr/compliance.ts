/** What the English file of this name says, in French. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} ne pilote aucune action.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} propose une action qu’il pilote, ou le comité lui en confie une.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} ne sert aucun objectif.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, pilote de {action}, indique un objectif qu’elle sert.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} est pilotée par {lead}, qui n’est plus membre du partenariat.',
  REPAIR_ACTION_WITHOUT_LEAD: 'Le comité désigne un nouveau pilote pour {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Aucune action ne sert l’objectif {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'Le pilote d’une action ajoute {objective} à ses objectifs, ou un partenaire propose une action qui le serve.',
  FINDING_PART_MISSING: 'Il manque au plan d’action commun : {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Des actions s’attendent mutuellement : {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'Le pilote de l’une de ces actions, ou le coordinateur, supprime une dépendance.',
  FINDING_COST_FUNDED_TWICE: '{proposal} finance un même coût plus d’une fois : {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, porteur de {proposal}, ne garde qu’une ligne de financement par coût.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} ne contribue à aucune action en dehors de celles qu’il pilote.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'Le pilote d’une action ajoute {organisation} à ses contributeurs.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} commence le {start}, avant l’achèvement de l’action de feuille de route {roadmap} (fin : {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP: '{lead}, pilote de {action}, la commence plus tard, ou {roadmapLead} achève {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'Une seule région travaille à {action} : {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, pilote de {action}, gagne un contributeur d’une autre région.',
  FINDING_FUNDING_DOES_NOT_ADD_UP:
    'Les lignes de financement de {proposal} totalisent {sum}, son budget est de {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, porteur de {proposal}, corrige le budget ou les lignes de financement.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED: 'L’avis de l’acceptation de {deliverable}, livrable principal, n’a pas atteint {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, qui coordonne, ou {organisations} ajoutent un contact ou en corrigent l’adresse ; {coordinator} renvoie ensuite l’avis.',
  NO_AUTHORITY_THERE:
    'Aucune autorité ou agence régionale ne participe à {action}, dont le livrable principal {deliverable} est accepté.',
  ADD_AN_AUTHORITY:
    '{lead}, pilote de {action}, ajoute une autorité ou agence régionale avec le rôle « informé » et lui fait connaître {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} n’a pas de rapport d’avancement pour {period}, la dernière période close.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, pilote de {action}, en déclare l’avancement, une fois la période rouverte par le coordinateur.',
  FINDING_REGION_WITHOUT_LETTER: 'Il n’y a pas de lettre de soutien de {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Les partenaires de {region} ({partners}) en demandent une à leur autorité régionale.',
  FINDING_PARTNER_IN_NO_LETTER: 'Aucune lettre de soutien ne nomme {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} demande à son autorité régionale de le nommer.',
  PART_STRATEGY: 'la stratégie',
  PART_PARTNERS_AND_STAKEHOLDERS: 'les partenaires et autres parties prenantes',
  PART_OBJECTIVES: 'les objectifs',
  PART_PRIORITIES: 'les priorités',
  PART_RESPONSIBILITIES: 'les responsabilités',
  PART_TIME_FRAME: 'le calendrier',
  REPAIR_PART_STRATEGY: '{coordinator}, qui coordonne, rédige la stratégie.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Les partenaires de chaque région y désignent une partie prenante.',
  REPAIR_PART_OBJECTIVES:
    'Le pilote d’une action y ajoute les objectifs, ou un partenaire propose une action qui les serve.',
  REPAIR_PART_PRIORITIES: 'Les pilotes donnent une priorité à chaque action.',
  REPAIR_PART_RESPONSIBILITIES:
    'Les pilotes ajoutent des contributeurs ; là où manque un pilote, le comité en désigne un.',
  REPAIR_PART_TIME_FRAME: 'Les pilotes donnent à chaque action un début et une fin.',
  FINDING_MOVE_NOT_AGREED:
    '{action} est prévue à partir du {start}, mais après le déplacement de {moved} elle ne peut commencer que le {needed} au plus tôt.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, pilote de {action}, la déplace comme {request} le demande, ou le comité décide par REBASELINE.',
};
