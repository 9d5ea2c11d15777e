/** What the English file of this name says, in Romanian. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Așa arăta planul în trecut; trecutul nu poate fi modificat.',
  NOT_LEAD: 'Acest lucru este permis numai organizației lider sau coordonatorului.',
  NOT_YOUR_ROLE: 'Rolul dumneavoastră în acest parteneriat nu permite acest lucru.',
  PARTNERSHIP_CLOSED: 'Parteneriatul a fost închis la {closedOn}; nu se mai poate modifica nimic.',
  WRONG_STATE: 'Operațiunea „{verb}” este valabilă pentru statutul {expected}; aici statutul este „{status}”.',
};
