/** What the English file of this name says, in Spanish. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} no lidera ninguna acción.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} propone una acción que liderar, o el comité le confía una.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} no sirve a ningún objetivo.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, que lidera {action}, indica un objetivo al que sirve.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} está liderada por {lead}, que ya no es miembro de la asociación.',
  REPAIR_ACTION_WITHOUT_LEAD: 'El comité decide un nuevo líder para {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Ninguna acción sirve al objetivo {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'El líder de una acción añade {objective} a sus objetivos, o un socio propone una acción para él.',
  FINDING_PART_MISSING: 'Al plan de acción conjunto le falta: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Las acciones se esperan unas a otras: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'El líder de una de estas acciones, o el coordinador, quita una dependencia.',
  FINDING_COST_FUNDED_TWICE: '{proposal} financia un coste más de una vez: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, titular de {proposal}, deja una sola línea de financiación por coste.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} no contribuye a ninguna acción liderada por otros.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'El líder de una acción añade a {organisation} a sus contribuyentes.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} empieza el {start}, antes de que termine la acción de hoja de ruta {roadmap} (fin: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP:
    '{lead}, que lidera {action}, la empieza más tarde, o {roadmapLead} completa {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'En {action} trabaja una sola región: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, que lidera {action}, gana un contribuyente de otra región.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'Las líneas de financiación de {proposal} suman {sum}; su presupuesto es {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP:
    '{owner}, titular de {proposal}, corrige el presupuesto o las líneas de financiación.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED:
    'El aviso de que {deliverable}, un entregable principal, está aceptado no ha llegado a {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, que coordina, o {organisations} añaden un contacto o corrigen su dirección; después {coordinator} vuelve a enviar el aviso.',
  NO_AUTHORITY_THERE:
    'Ninguna autoridad o agencia regional participa en {action}, cuyo entregable principal {deliverable} está aceptado.',
  ADD_AN_AUTHORITY:
    '{lead}, que lidera {action}, añade una autoridad o agencia regional con el papel «informado» y le da a conocer {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} no tiene informe de avance en {period}, el último período cerrado.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, que lidera {action}, comunica su avance, una vez que el coordinador ha reabierto el período.',
  FINDING_REGION_WITHOUT_LETTER: 'No hay carta de apoyo de {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Los socios de {region} ({partners}) piden una a su autoridad regional.',
  FINDING_PARTNER_IN_NO_LETTER: 'Ninguna carta de apoyo nombra a {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} pide a su autoridad regional que la nombre.',
  PART_STRATEGY: 'la estrategia',
  PART_PARTNERS_AND_STAKEHOLDERS: 'los socios y otras partes interesadas',
  PART_OBJECTIVES: 'los objetivos',
  PART_PRIORITIES: 'las prioridades',
  PART_RESPONSIBILITIES: 'las responsabilidades',
  PART_TIME_FRAME: 'el calendario',
  REPAIR_PART_STRATEGY: '{coordinator}, que coordina, escribe la estrategia.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Los socios de cada región nombran en ella una parte interesada.',
  REPAIR_PART_OBJECTIVES: 'El líder de una acción le añade los objetivos, o un socio propone una acción para ellos.',
  REPAIR_PART_PRIORITIES: 'Los líderes dan una prioridad a cada acción.',
  REPAIR_PART_RESPONSIBILITIES: 'Los líderes añaden contribuyentes; donde falta un líder, el comité decide uno nuevo.',
  REPAIR_PART_TIME_FRAME: 'Los líderes dan a cada acción un inicio y un fin.',
  FINDING_MOVE_NOT_AGREED:
    '{action} está prevista desde el {start}, pero tras el desplazamiento de {moved} puede comenzar como pronto el {needed}.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, líder de {action}, la desplaza como pide {request}, o el comité decide por REBASELINE.',
};
