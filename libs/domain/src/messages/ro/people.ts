/** What the English file of this name says, in Romanian. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Numai un administrator al instalării poate face acest lucru.',
  LAST_COORDINATOR: 'Acesta este ultimul coordonator care se poate autentifica; numiți mai întâi un alt coordonator.',
  ROLES_NOT_POSSIBLE:
    'Persoanele din {organisation} pot avea aceste roluri: {roles}. Indicați cel puțin unul și niciun altul.',
  ALREADY_A_PERSON: '{email} face deja parte din acest parteneriat; modificați rolurile acolo.',
  TOO_MANY_INVITATIONS: 'Invitații deschise: {most}, adică numărul maxim; revocați mai întâi una.',
  NO_INVITATION:
    'Această adresă nu mai duce nicăieri: a fost folosită, revocată sau înlocuită ori a expirat. Cereți una nouă celui care a trimis-o.',
  WRONG_PASSWORD: 'Aceasta nu este parola contului.',
  OWN_ACCOUNT: 'Acesta este contul dumneavoastră; trebuie să o facă un alt administrator.',
  ACCOUNT_DISABLED: 'Contul {email} este dezactivat; activați-l mai întâi.',
  BAD_SHARE:
    'Indicați două numere întregi de la 1 la {most}, de exemplu 2 și 3 pentru două treimi; ponderea merge de la jumătate la întreg.',
  SETTINGS_IN_SESSION:
    'Ședința {number} este în curs; modul de numărare a voturilor poate fi schimbat după închiderea ei.',
  BAD_PARTNERSHIP_CODE:
    'Indicați între 2 și {limit} majuscule, cifre și cratime, de exemplu 4M4IOF, începând cu o literă sau o cifră.',
  BAD_COUNTRY: 'Indicați țara prin două majuscule, de exemplu FR.',
  UNKNOWN_TIME_ZONE: 'Nu există fusul orar {timeZone}; indicați unul precum Europe/Paris.',
  UNKNOWN_TEMPLATE: 'Nu există șablonul {template}; există {templates}.',
  TEMPLATE_NEEDED: 'Indicați șablonul din care trebuie preluate acestea.',
  COORDINATOR_THERE:
    'Cineva coordonează acest parteneriat și se poate autentifica; numai coordonatorii lui invită persoane.',
};
