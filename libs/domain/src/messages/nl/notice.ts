/** What the English file of this name says, in Dutch. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} is vandaag geen regionale overheid of agentschap van het partnerschap; alleen die houden verspreidingssessies.',
  UNKNOWN_CONTACT: '{organisation} heeft zo’n contact niet; bewaar er eerst een.',
  TOO_MANY_CONTACTS: '{organisation} heeft {most} contacten, meer kan niet; verwijder er eerst een.',
  NOT_A_MAIN_DELIVERABLE: 'Er is hier geen hoofdresultaat {code}; verspreidingssessies gaan over hoofdresultaten.',
  SENT_BY_HAND_DATE: 'Een datum hoort bij wat met de hand is verzonden; zeg byHand, of laat ze weg.',
};
