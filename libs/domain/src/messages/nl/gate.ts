/** What the English file of this name says, in Dutch. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Een fasepoort van {subject} naar {to} wacht al op haar besluit.',
  NOT_NEXT_PHASE: '{subject} is in de fase {phase} en kan niet naar {to}: fasen volgen elkaar op.',
  ACTION_NOT_LIVE:
    'De actie {action} heeft de status „{status}”; alleen geplande en lopende acties gaan naar een latere fase.',
  GATE_BEYOND_FINAL: 'De actie eindigt in de fase {finalPhase} en komt nooit in {to}.',
  CRITERION_PART_STRATEGY_MET: 'Het gezamenlijk actieplan zegt wat de strategie is.',
  CRITERION_PART_STRATEGY_MISSING: 'Het partnerschap heeft geen strategietekst.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET: 'Er zijn partners, en elk van hun regio’s heeft een belanghebbende.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Er is geen partner, of regio’s hebben geen belanghebbende: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Elke doelstelling wordt door een actie gediend.',
  CRITERION_PART_OBJECTIVES_MISSING:
    'Er is geen doelstelling, of doelstellingen worden door geen actie gediend: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Elke actie heeft een prioriteit.',
  CRITERION_PART_PRIORITIES_MISSING: 'Er is geen actie, of acties hebben geen prioriteit: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Elke actie heeft een trekker en medewerkende organisaties.',
  CRITERION_PART_RESPONSIBILITIES_MISSING:
    'Er is geen actie, of acties missen trekker of medewerkende organisaties: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Elke actie heeft haar data.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Er is geen actie, of acties missen data: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'De nalevingscontrole vindt niets dat blokkeert.',
  CRITERION_NO_BLOCKERS_MISSING: 'De nalevingscontrole vindt {count} blokkerende punten ({rules}), over: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Een actie voldoet aan de criteria voor investering: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Nog geen actie voldoet aan de criteria voor investering.',
  CRITERION_TWO_REGIONS_MET: '{count} regio’s werken eraan: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Minder dan twee regio’s werken eraan ({regions}); geraadpleegde en ingelichte organisaties tellen niet mee.',
  CRITERION_HAS_OBJECTIVE_MET: 'Ze dient {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Ze dient geen doelstelling.',
  CRITERION_HAS_DATES_MET: 'Ze is gepland van {start} tot {end}.',
  CRITERION_HAS_DATES_MISSING: 'De geplande data ontbreken of zijn omgekeerd.',
  CRITERION_NEXT_MILESTONE_MET: 'Ze heeft mijlpalen voor de uitvoering: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Ze heeft geen mijlpaal voor de uitvoering.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Ze heeft resultaten voor de uitvoering: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Ze heeft geen resultaat voor de uitvoering.',
  CRITERION_PREPARATION_DONE_MET:
    'Niets van de voorbereiding staat open; {total} mijlpalen en resultaten zijn afgerond.',
  CRITERION_PREPARATION_DONE_MISSING: 'Nog open van de voorbereiding: {evidence}.',
  CRITERION_ROADMAP_DONE_MET: 'Geen routekaartactie waarvan ze afhangt staat open; {total} zijn voltooid.',
  CRITERION_ROADMAP_DONE_MISSING: 'Routekaartacties waarvan ze afhangt zijn niet voltooid: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Geen mijlpaal tot en met de uitvoering staat open; {total} zijn bereikt of vervallen.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Mijlpalen zijn niet bereikt en niet vervallen: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Geen resultaat tot en met de uitvoering staat open; {total} zijn aanvaard.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Resultaten zijn niet aanvaard: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Ze heeft een investeringsvoorstel met rijpheidsniveau en eigenaar: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Ze heeft geen lopend investeringsvoorstel met een technologisch rijpheidsniveau, een eigenaar en cijfers die kloppen.',
};
