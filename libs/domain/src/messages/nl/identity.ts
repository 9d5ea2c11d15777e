/** What the English file of this name says, in Dutch. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Zo stond het plan er vroeger voor; het verleden kan niet worden gewijzigd.',
  NOT_LEAD: 'Dit kunnen alleen de leidende organisatie of de coördinator.',
  NOT_YOUR_ROLE: 'Uw rol in dit partnerschap laat dit niet toe.',
  PARTNERSHIP_CLOSED: 'Het partnerschap is gesloten op {closedOn}; er kan niets meer worden gewijzigd.',
  WRONG_STATE: 'De handeling „{verb}” geldt voor de status {expected}; hier is de status „{status}”.',
};
