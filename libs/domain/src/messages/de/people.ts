/** What the English file of this name says, in German. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Das darf nur ein Administrator der Installation.',
  LAST_COORDINATOR:
    'Das ist der letzte Koordinator, der sich anmelden kann; bitte zuerst jemand anderen zum Koordinator machen.',
  ROLES_NOT_POSSIBLE:
    'Personen von {organisation} können diese Rollen haben: {roles}. Bitte mindestens eine davon angeben und keine andere.',
  ALREADY_A_PERSON: '{email} gehört dieser Partnerschaft schon an; bitte dort die Rollen ändern.',
  TOO_MANY_INVITATIONS: 'Es gibt {most} offene Einladungen, mehr sind nicht möglich; bitte zuerst eine widerrufen.',
  NO_INVITATION:
    'Diese Adresse führt zu nichts mehr: Sie wurde benutzt, widerrufen oder ersetzt, oder ihre Frist ist vorbei. Bitte beim Absender eine neue erfragen.',
  WRONG_PASSWORD: 'Das ist nicht das Passwort des Kontos.',
  OWN_ACCOUNT: 'Das ist Ihr eigenes Konto; das muss ein anderer Administrator tun.',
  ACCOUNT_DISABLED: 'Das Konto {email} ist gesperrt; bitte zuerst freigeben.',
  BAD_SHARE:
    'Bitte zwei ganze Zahlen von 1 bis {most} angeben, etwa 2 und 3 für zwei Drittel; der Anteil reicht von der Hälfte bis zum Ganzen.',
  SETTINGS_IN_SESSION:
    'Sitzung {number} läuft gerade; wie Stimmen gezählt werden, lässt sich ändern, wenn sie geschlossen ist.',
  BAD_PARTNERSHIP_CODE:
    'Bitte 2 bis {limit} Großbuchstaben, Ziffern und Bindestriche angeben, etwa 4M4IOF, mit einem Buchstaben oder einer Ziffer am Anfang.',
  BAD_COUNTRY: 'Bitte das Land mit zwei Großbuchstaben angeben, etwa FR.',
  UNKNOWN_TIME_ZONE: 'Eine Zeitzone {timeZone} gibt es nicht; bitte eine wie Europe/Paris angeben.',
  UNKNOWN_TEMPLATE: 'Eine Vorlage {template} gibt es nicht; vorhanden sind {templates}.',
  TEMPLATE_NEEDED: 'Bitte die Vorlage nennen, aus der das übernommen werden soll.',
  COORDINATOR_THERE:
    'Diese Partnerschaft hat jemanden, der sie koordiniert und sich anmelden kann; nur ihre Koordinatoren laden Personen ein.',
};
