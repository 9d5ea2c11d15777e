/** What the English file of this name says, in Italian. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Può farlo solo un amministratore dell’installazione.',
  LAST_COORDINATOR: 'È l’ultimo coordinatore che può accedere; nomini prima un altro coordinatore.',
  ROLES_NOT_POSSIBLE:
    'Le persone di {organisation} possono avere questi ruoli: {roles}. Ne indichi almeno uno e nessun altro.',
  ALREADY_A_PERSON: '{email} fa già parte di questo partenariato; ne modifichi i ruoli.',
  TOO_MANY_INVITATIONS: 'Ci sono {most} inviti aperti, che è il massimo; prima ne revochi uno.',
  NO_INVITATION:
    'Questo indirizzo non porta più a nulla: è stato usato, revocato o sostituito, o è scaduto. Ne chieda uno nuovo a chi l’ha inviato.',
  WRONG_PASSWORD: 'Questa non è la password dell’account.',
  OWN_ACCOUNT: 'Questo è il Suo account; deve farlo un altro amministratore.',
  ACCOUNT_DISABLED: 'L’account {email} è disattivato; prima lo riattivi.',
  BAD_SHARE:
    'Indichi due numeri interi da 1 a {most}, per esempio 2 e 3 per due terzi; la quota va dalla metà al tutto.',
  SETTINGS_IN_SESSION: 'La seduta {number} è in corso; il modo di contare i voti si può cambiare quando è chiusa.',
  BAD_PARTNERSHIP_CODE:
    'Indichi da 2 a {limit} lettere maiuscole, cifre e trattini, per esempio 4M4IOF, iniziando con una lettera o una cifra.',
  BAD_COUNTRY: 'Indichi il paese con due lettere maiuscole, per esempio FR.',
  UNKNOWN_TIME_ZONE: 'Il fuso orario {timeZone} non esiste; ne indichi uno come Europe/Paris.',
  UNKNOWN_TEMPLATE: 'Il modello {template} non esiste; ci sono {templates}.',
  TEMPLATE_NEEDED: 'Indichi il modello da cui riprendere questi dati.',
  COORDINATOR_THERE: 'Qualcuno coordina questo partenariato e può accedere; solo i suoi coordinatori invitano persone.',
};
