/** What the English file of this name says, in Dutch. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Alleen een beheerder van de installatie mag dit.',
  LAST_COORDINATOR: 'Dit is de laatste coördinator die zich kan aanmelden; maak eerst iemand anders coördinator.',
  ROLES_NOT_POSSIBLE:
    'Mensen van {organisation} kunnen deze rollen hebben: {roles}. Geef er ten minste één en geen andere.',
  ALREADY_A_PERSON: '{email} hoort al bij dit partnerschap; wijzig daar de rollen.',
  TOO_MANY_INVITATIONS: 'Er zijn {most} open uitnodigingen, meer kan niet; trek er eerst één in.',
  NO_INVITATION:
    'Dit adres leidt nergens meer heen: het is gebruikt, ingetrokken of vervangen, of de termijn is voorbij. Vraag de afzender om een nieuw adres.',
  WRONG_PASSWORD: 'Dit is niet het wachtwoord van het account.',
  OWN_ACCOUNT: 'Dit is uw eigen account; een andere beheerder moet dit doen.',
  ACCOUNT_DISABLED: 'Het account {email} is uitgeschakeld; schakel het eerst in.',
  BAD_SHARE:
    'Geef twee gehele getallen van 1 tot {most}, zoals 2 en 3 voor twee derde; het aandeel loopt van de helft tot het geheel.',
  SETTINGS_IN_SESSION: 'Zitting {number} is bezig; hoe stemmen worden geteld kan worden gewijzigd als ze gesloten is.',
  BAD_PARTNERSHIP_CODE:
    'Geef 2 tot {limit} hoofdletters, cijfers en koppeltekens, zoals 4M4IOF, beginnend met een letter of cijfer.',
  BAD_COUNTRY: 'Geef het land als twee hoofdletters, zoals FR.',
  UNKNOWN_TIME_ZONE: 'Er is geen tijdzone {timeZone}; geef er een zoals Europe/Paris.',
  UNKNOWN_TEMPLATE: 'Er is geen sjabloon {template}; er zijn {templates}.',
  TEMPLATE_NEEDED: 'Noem het sjabloon waaruit dit moet worden overgenomen.',
  COORDINATOR_THERE:
    'Iemand coördineert dit partnerschap en kan zich aanmelden; alleen de coördinatoren ervan nodigen mensen uit.',
};
