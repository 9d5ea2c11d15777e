/** What the English file of this name says, in Catalan. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} no lidera cap acció.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} proposa una acció per liderar, o el comitè n’hi confia una.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} no serveix cap objectiu.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, que lidera {action}, indica un objectiu al qual serveix.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} la lidera {lead}, que ja no és membre de l’associació.',
  REPAIR_ACTION_WITHOUT_LEAD: 'El comitè decideix un nou líder per a {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Cap acció no serveix l’objectiu {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'El líder d’una acció afegeix {objective} als seus objectius, o un soci proposa una acció que el serveixi.',
  FINDING_PART_MISSING: 'Al pla d’acció conjunt hi falta: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Les accions s’esperen mútuament: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'El líder d’una d’aquestes accions, o el coordinador, treu una dependència.',
  FINDING_COST_FUNDED_TWICE: '{proposal} finança un cost més d’una vegada: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, titular de {proposal}, deixa una sola línia de finançament per cost.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} no contribueix a cap acció liderada per altres.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'El líder d’una acció afegeix {organisation} als seus contribuents.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} comença el {start}, abans que acabi l’acció de full de ruta {roadmap} (fi: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP: '{lead}, que lidera {action}, la comença més tard, o {roadmapLead} completa {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'A {action} hi treballa una sola regió: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, que lidera {action}, guanya un contribuent d’una altra regió.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'Les línies de finançament de {proposal} sumen {sum}; el pressupost és {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP:
    '{owner}, titular de {proposal}, corregeix el pressupost o les línies de finançament.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED:
    'L’avís que {deliverable}, un lliurable principal, s’ha acceptat no ha arribat a {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, que coordina, o {organisations} afegeixen un contacte o en corregeixen l’adreça; després {coordinator} torna a enviar l’avís.',
  NO_AUTHORITY_THERE:
    'Cap autoritat o agència regional no participa en {action}, el lliurable principal de la qual, {deliverable}, s’ha acceptat.',
  ADD_AN_AUTHORITY:
    '{lead}, que lidera {action}, afegeix una autoritat o agència regional amb la funció «informat» i li dona a conèixer {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} no té informe de progrés a {period}, l’últim període tancat.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, que lidera {action}, en comunica el progrés, un cop el coordinador ha reobert el període.',
  FINDING_REGION_WITHOUT_LETTER: 'No hi ha carta de suport de {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Els socis de {region} ({partners}) en demanen una a la seva autoritat regional.',
  FINDING_PARTNER_IN_NO_LETTER: 'Cap carta de suport no anomena {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} demana a la seva autoritat regional que l’anomeni.',
  PART_STRATEGY: 'l’estratègia',
  PART_PARTNERS_AND_STAKEHOLDERS: 'els socis i altres parts interessades',
  PART_OBJECTIVES: 'els objectius',
  PART_PRIORITIES: 'les prioritats',
  PART_RESPONSIBILITIES: 'les responsabilitats',
  PART_TIME_FRAME: 'el calendari',
  REPAIR_PART_STRATEGY: '{coordinator}, que coordina, escriu l’estratègia.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Els socis de cada regió hi anomenen una part interessada.',
  REPAIR_PART_OBJECTIVES:
    'El líder d’una acció hi afegeix els objectius, o un soci proposa una acció que els serveixi.',
  REPAIR_PART_PRIORITIES: 'Els líders donen una prioritat a cada acció.',
  REPAIR_PART_RESPONSIBILITIES:
    'Els líders afegeixen contribuents; on falta un líder, el comitè en decideix un de nou.',
  REPAIR_PART_TIME_FRAME: 'Els líders donen a cada acció un inici i una fi.',
  FINDING_MOVE_NOT_AGREED:
    '{action} està prevista des del {start}, però després del desplaçament de {moved} pot començar com a molt aviat el {needed}.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, líder de {action}, la desplaça com demana {request}, o el comitè decideix per REBASELINE.',
};
