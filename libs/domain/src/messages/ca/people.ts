/** What the English file of this name says, in Catalan. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Només ho pot fer un administrador de la instal·lació.',
  LAST_COORDINATOR: 'És l’últim coordinador que pot iniciar sessió; abans feu coordinadora una altra persona.',
  ROLES_NOT_POSSIBLE:
    'Les persones de {organisation} poden tenir aquests rols: {roles}. Indiqueu-ne almenys un i cap altre.',
  ALREADY_A_PERSON: '{email} ja forma part d’aquesta associació; canvieu-hi els rols.',
  TOO_MANY_INVITATIONS: 'Hi ha {most} invitacions obertes, que és el màxim; abans revoqueu-ne una.',
  NO_INVITATION:
    'Aquesta adreça ja no porta enlloc: s’ha fet servir, s’ha revocat o substituït, o ha caducat. Demaneu-ne una de nova a qui l’ha enviada.',
  WRONG_PASSWORD: 'Aquesta no és la contrasenya del compte.',
  OWN_ACCOUNT: 'És el vostre propi compte; ho ha de fer un altre administrador.',
  ACCOUNT_DISABLED: 'El compte {email} està desactivat; abans activeu-lo.',
  BAD_SHARE:
    'Indiqueu dos nombres enters d’1 a {most}, per exemple 2 i 3 per a dos terços; la part va de la meitat a la totalitat.',
  SETTINGS_IN_SESSION: 'La sessió {number} és en curs; la manera de comptar els vots es podrà canviar quan es tanqui.',
  BAD_PARTNERSHIP_CODE:
    'Indiqueu de 2 a {limit} majúscules, xifres i guionets, com ara 4M4IOF, començant per una lletra o una xifra.',
  BAD_COUNTRY: 'Indiqueu el país amb dues majúscules, com ara FR.',
  UNKNOWN_TIME_ZONE: 'No existeix el fus horari {timeZone}; indiqueu-ne un com Europe/Paris.',
  UNKNOWN_TEMPLATE: 'No existeix la plantilla {template}; hi ha {templates}.',
  TEMPLATE_NEEDED: 'Indiqueu la plantilla d’on s’ha de prendre això.',
  COORDINATOR_THERE:
    'Hi ha qui coordina aquesta associació i pot iniciar sessió; només els seus coordinadors conviden persones.',
};
