/** What the English file of this name says, in German. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} ist heute keine regionale Behörde oder Agentur der Partnerschaft; nur diese halten Verbreitungstermine ab.',
  UNKNOWN_CONTACT: '{organisation} hat keinen solchen Kontakt; bitte zuerst einen speichern.',
  TOO_MANY_CONTACTS: '{organisation} hat {most} Kontakte, mehr sind nicht möglich; bitte zuerst einen entfernen.',
  NOT_A_MAIN_DELIVERABLE:
    'Ein Hauptergebnis {code} gibt es hier nicht; bei Verbreitungsterminen geht es um Hauptergebnisse.',
  SENT_BY_HAND_DATE:
    'Ein Datum gehört zu dem, was von Hand gesendet wurde; bitte byHand angeben oder das Datum weglassen.',
};
