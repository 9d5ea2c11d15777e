/** What the English file of this name says, in German. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'So stand der Plan früher; die Vergangenheit lässt sich nicht ändern.',
  NOT_LEAD: 'Das dürfen nur die leitende Organisation oder der Koordinator.',
  NOT_YOUR_ROLE: 'Ihre Rolle in dieser Partnerschaft erlaubt das nicht.',
  PARTNERSHIP_CLOSED: 'Die Partnerschaft wurde am {closedOn} beendet; es lässt sich nichts mehr ändern.',
  WRONG_STATE: 'Der Schritt „{verb}“ gilt für den Status {expected}; hier ist der Status „{status}“.',
};
