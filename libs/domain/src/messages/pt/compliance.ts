/** What the English file of this name says, in Portuguese. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} não lidera nenhuma ação.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} propõe uma ação que lidere, ou o comité confia-lhe uma.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} não serve nenhum objetivo.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, que lidera {action}, indica um objetivo que ela serve.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} é liderada por {lead}, que já não é membro da parceria.',
  REPAIR_ACTION_WITHOUT_LEAD: 'O comité decide um novo líder para {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Nenhuma ação serve o objetivo {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'O líder de uma ação acrescenta {objective} aos seus objetivos, ou um parceiro propõe uma ação para ele.',
  FINDING_PART_MISSING: 'Falta ao plano de ação conjunto: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'As ações esperam umas pelas outras: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'O líder de uma destas ações, ou o coordenador, retira uma dependência.',
  FINDING_COST_FUNDED_TWICE: '{proposal} financia um custo mais de uma vez: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, titular de {proposal}, deixa uma só linha de financiamento por custo.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} não contribui para nenhuma ação liderada por outros.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'O líder de uma ação acrescenta {organisation} aos seus contribuintes.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} começa em {start}, antes de a ação de roteiro {roadmap} estar concluída (fim: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP: '{lead}, que lidera {action}, começa-a mais tarde, ou {roadmapLead} conclui {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'Só uma região trabalha em {action}: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, que lidera {action}, ganha um contribuinte de outra região.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'As linhas de financiamento de {proposal} somam {sum}; o orçamento é {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, titular de {proposal}, corrige o orçamento ou as linhas de financiamento.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED: 'O aviso da aceitação de {deliverable}, um entregável principal, não chegou a {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, que coordena, ou {organisations} acrescentam um contacto ou corrigem o endereço; depois {coordinator} envia de novo o aviso.',
  NO_AUTHORITY_THERE:
    'Nenhuma autoridade ou agência regional participa em {action}, cujo entregável principal {deliverable} está aceite.',
  ADD_AN_AUTHORITY:
    '{lead}, que lidera {action}, acrescenta uma autoridade ou agência regional como informada e dá-lhe conta de {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} não tem relatório de progresso em {period}, o último período encerrado.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, que lidera {action}, comunica o progresso, depois de o coordenador reabrir o período.',
  FINDING_REGION_WITHOUT_LETTER: 'Não há carta de apoio de {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Os parceiros de {region} ({partners}) pedem uma à sua autoridade regional.',
  FINDING_PARTNER_IN_NO_LETTER: 'Nenhuma carta de apoio nomeia {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} pede à sua autoridade regional que a nomeie.',
  PART_STRATEGY: 'a estratégia',
  PART_PARTNERS_AND_STAKEHOLDERS: 'os parceiros e outras partes interessadas',
  PART_OBJECTIVES: 'os objetivos',
  PART_PRIORITIES: 'as prioridades',
  PART_RESPONSIBILITIES: 'as responsabilidades',
  PART_TIME_FRAME: 'o calendário',
  REPAIR_PART_STRATEGY: '{coordinator}, que coordena, escreve a estratégia.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Os parceiros de cada região nomeiam nela uma parte interessada.',
  REPAIR_PART_OBJECTIVES: 'O líder de uma ação acrescenta-lhe os objetivos, ou um parceiro propõe uma ação para eles.',
  REPAIR_PART_PRIORITIES: 'Os líderes dão uma prioridade a cada ação.',
  REPAIR_PART_RESPONSIBILITIES: 'Os líderes acrescentam contribuintes; onde falta um líder, o comité decide um novo.',
  REPAIR_PART_TIME_FRAME: 'Os líderes dão a cada ação um início e um fim.',
  FINDING_MOVE_NOT_AGREED:
    '{action} está prevista a partir de {start}, mas após a deslocação de {moved} só pode começar em {needed}, no mínimo.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, líder de {action}, desloca-a como {request} pede, ou o comité decide por REBASELINE.',
};
