/** What the English file of this name says, in Dutch. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} leidt geen actie.',
  REPAIR_PARTNER_LEADS_NO_ACTION: '{organisation} stelt een actie voor om te leiden, of het comité wijst er een toe.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} dient geen doelstelling.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead} leidt {action} en noemt een doelstelling die ze dient.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} wordt geleid door {lead}, dat geen lid van het partnerschap meer is.',
  REPAIR_ACTION_WITHOUT_LEAD: 'Het comité beslist over een nieuwe trekker voor {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Geen actie dient doelstelling {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'De trekker van een actie voegt {objective} toe aan haar doelstellingen, of een partner stelt er een actie voor voor.',
  FINDING_PART_MISSING: 'In het gezamenlijk actieplan ontbreekt: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Acties wachten op elkaar: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'De trekker van een van deze acties, of de coördinator, verwijdert een afhankelijkheid.',
  FINDING_COST_FUNDED_TWICE: '{proposal} financiert een kost meer dan eens: {costs}.',
  REPAIR_COST_FUNDED_TWICE: '{owner}, eigenaar van {proposal}, laat voor elke kost één financieringsregel staan.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} werkt aan geen actie mee die een ander leidt.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE:
    'De trekker van een actie voegt {organisation} toe aan de medewerkende organisaties.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} begint op {start}, vóór de routekaartactie {roadmap} klaar is (einde: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP: '{lead} leidt {action} en laat ze later beginnen, of {roadmapLead} voltooit {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'Aan {action} werkt maar één regio: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead} leidt {action} en vindt een medewerkende organisatie uit een andere regio.',
  FINDING_FUNDING_DOES_NOT_ADD_UP:
    'De financieringsregels van {proposal} tellen op tot {sum}, de begroting is {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, eigenaar van {proposal}, verbetert de begroting of de financieringsregels.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED:
    'De kennisgeving dat het hoofdresultaat {deliverable} aanvaard is, heeft {organisations} niet bereikt.',
  REACH_BY_NOTICE:
    '{coordinator}, die coördineert, of {organisations} voegen een contactpersoon toe of verbeteren het adres; daarna stuurt {coordinator} de kennisgeving opnieuw.',
  NO_AUTHORITY_THERE:
    'Aan {action}, waarvan het hoofdresultaat {deliverable} aanvaard is, neemt geen regionale overheid of agentschap deel.',
  ADD_AN_AUTHORITY:
    '{lead} leidt {action}, voegt een regionale overheid of agentschap toe als ingelicht en licht die over {deliverable} in.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} heeft geen voortgangsverslag in {period}, de laatste afgesloten periode.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead} leidt {action} en meldt de voortgang, zodra de coördinator de periode heropend heeft.',
  FINDING_REGION_WITHOUT_LETTER: 'Er is geen steunbrief uit {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'De partners in {region} ({partners}) vragen er een aan hun regionale overheid.',
  FINDING_PARTNER_IN_NO_LETTER: 'Geen steunbrief noemt {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} vraagt de regionale overheid om genoemd te worden.',
  PART_STRATEGY: 'de strategie',
  PART_PARTNERS_AND_STAKEHOLDERS: 'de partners en andere belanghebbenden',
  PART_OBJECTIVES: 'de doelstellingen',
  PART_PRIORITIES: 'de prioriteiten',
  PART_RESPONSIBILITIES: 'de verantwoordelijkheden',
  PART_TIME_FRAME: 'het tijdschema',
  REPAIR_PART_STRATEGY: '{coordinator} coördineert en schrijft de strategie.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'De partners van elke regio noemen er een belanghebbende.',
  REPAIR_PART_OBJECTIVES:
    'De trekker van een actie voegt de doelstellingen toe, of een partner stelt er een actie voor voor.',
  REPAIR_PART_PRIORITIES: 'De trekkers geven elke actie een prioriteit.',
  REPAIR_PART_RESPONSIBILITIES:
    'De trekkers voegen medewerkende organisaties toe; waar een trekker ontbreekt, beslist het comité over een nieuwe.',
  REPAIR_PART_TIME_FRAME: 'De trekkers geven elke actie een begin en een einde.',
  FINDING_MOVE_NOT_AGREED:
    '{action} is gepland vanaf {start}, maar kan na de verschuiving van {moved} op zijn vroegst op {needed} beginnen.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, leider van {action}, verschuift haar zoals {request} vraagt, of het comité beslist met REBASELINE.',
};
