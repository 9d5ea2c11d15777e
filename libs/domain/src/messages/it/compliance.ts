/** What the English file of this name says, in Italian. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} non guida alcuna azione.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} propone un’azione da guidare, oppure il comitato gliene affida una.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} non serve alcun obiettivo.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, che guida {action}, indica un obiettivo a cui serve.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} è guidata da {lead}, che non è più membro del partenariato.',
  REPAIR_ACTION_WITHOUT_LEAD: 'Il comitato decide una nuova guida per {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Nessuna azione serve l’obiettivo {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'Chi guida un’azione aggiunge {objective} ai suoi obiettivi, oppure un partner propone un’azione che lo serva.',
  FINDING_PART_MISSING: 'Nel piano d’azione comune manca: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Le azioni si aspettano a vicenda: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'Chi guida una di queste azioni, o il coordinatore, toglie una dipendenza.',
  FINDING_COST_FUNDED_TWICE: '{proposal} finanzia un costo più di una volta: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, titolare di {proposal}, lascia una sola linea di finanziamento per ogni costo.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} non contribuisce ad alcuna azione guidata da altri.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'Chi guida un’azione aggiunge {organisation} ai contributori.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} inizia il {start}, prima che l’azione di tabella di marcia {roadmap} sia conclusa (fine: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP:
    '{lead}, che guida {action}, la inizia più tardi, oppure {roadmapLead} conclude {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'A {action} lavora una sola regione: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, che guida {action}, trova un contributore di un’altra regione.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'Le linee di finanziamento di {proposal} sommano a {sum}, il bilancio è {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, titolare di {proposal}, corregge il bilancio o le linee di finanziamento.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED:
    'L’avviso che {deliverable}, un prodotto principale, è accettato non è arrivato a {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, che coordina, o {organisations} aggiungono un contatto o ne correggono l’indirizzo; poi {coordinator} invia di nuovo l’avviso.',
  NO_AUTHORITY_THERE:
    'Nessuna autorità o agenzia regionale partecipa a {action}, il cui prodotto principale {deliverable} è accettato.',
  ADD_AN_AUTHORITY:
    '{lead}, che guida {action}, aggiunge un’autorità o agenzia regionale come organizzazione informata e le comunica {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} non ha un rapporto di avanzamento per {period}, l’ultimo periodo chiuso.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, che guida {action}, ne comunica l’avanzamento, una volta che il coordinatore ha riaperto il periodo.',
  FINDING_REGION_WITHOUT_LETTER: 'Non c’è una lettera di sostegno da {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'I partner di {region} ({partners}) ne chiedono una alla propria autorità regionale.',
  FINDING_PARTNER_IN_NO_LETTER: 'Nessuna lettera di sostegno nomina {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} chiede alla propria autorità regionale di essere nominata.',
  PART_STRATEGY: 'la strategia',
  PART_PARTNERS_AND_STAKEHOLDERS: 'i partner e gli altri portatori di interesse',
  PART_OBJECTIVES: 'gli obiettivi',
  PART_PRIORITIES: 'le priorità',
  PART_RESPONSIBILITIES: 'le responsabilità',
  PART_TIME_FRAME: 'il calendario',
  REPAIR_PART_STRATEGY: '{coordinator}, che coordina, scrive la strategia.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'I partner di ogni regione vi indicano un portatore di interesse.',
  REPAIR_PART_OBJECTIVES:
    'Chi guida un’azione vi aggiunge gli obiettivi, oppure un partner propone un’azione che li serva.',
  REPAIR_PART_PRIORITIES: 'Chi guida le azioni dà a ciascuna una priorità.',
  REPAIR_PART_RESPONSIBILITIES:
    'Chi guida le azioni aggiunge contributori; dove manca una guida, il comitato ne decide una nuova.',
  REPAIR_PART_TIME_FRAME: 'Chi guida le azioni dà a ciascuna un inizio e una fine.',
  FINDING_MOVE_NOT_AGREED:
    '{action} è prevista dal {start}, ma dopo lo spostamento di {moved} può iniziare al più presto il {needed}.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, responsabile di {action}, la sposta come chiede {request}, oppure il comitato decide con REBASELINE.',
};
