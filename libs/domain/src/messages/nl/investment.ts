/** What the English file of this name says, in Dutch. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} heeft geen begroting waarmee de financiering kan overeenkomen.',
  FUNDING_DOES_NOT_ADD_UP: 'De financieringsregels van {proposal} tellen op tot {sum}, de begroting is {budget}.',
  COST_FUNDED_TWICE: '{proposal} financiert een kost meer dan eens: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'De begrotingsregels van {proposal} tellen op tot {sum}, de begroting is {budget}.',
  FUNDING_NOT_SECURED: '{open} van de financiering van {proposal} is nog niet toegezegd.',
  PROPOSAL_WITHOUT_TRL: '{proposal} heeft geen technologisch rijpheidsniveau.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} heeft geen bedrijfsplan.',
  ENDORSED_BUDGET:
    'Het comité heeft {proposal} met een begroting van {budget} onderschreven; die blijft zolang het besluit niet is herroepen.',
  ENDORSED_PLAN:
    'Het comité heeft {proposal} met zijn bedrijfsplan onderschreven; dat blijft zolang het besluit niet is herroepen.',
  NOT_A_BUSINESS_PLAN: '{deliverable} is niet als bedrijfsplan aangemerkt.',
  UNKNOWN_DELIVERABLE: 'Er is geen resultaat {code}.',
  AMOUNT_NOT_POSITIVE: 'Een bedrag moet groter zijn dan nul.',
  AMOUNT_BELOW_CENT: 'Een bedrag heeft hoogstens twee cijfers na de komma.',
  TWO_INVESTORS: 'Noem een organisatie of een andere investeerder, niet beide.',
  INVESTOR_MISSING: 'Noem een organisatie of een andere investeerder.',
  BUDGET_LINE_NOWHERE: 'Zeg welke organisatie dit uitgeeft, of in welke regio.',
};
