/** What the English file of this name says, in Spanish. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Solo puede hacerlo un administrador de la instalación.',
  LAST_COORDINATOR: 'Es el último coordinador que puede iniciar sesión; nombre antes a otro coordinador.',
  ROLES_NOT_POSSIBLE:
    'Las personas de {organisation} pueden tener estas funciones: {roles}. Indique al menos una y ninguna otra.',
  ALREADY_A_PERSON: '{email} ya forma parte de esta asociación; cambie allí sus funciones.',
  TOO_MANY_INVITATIONS: 'Hay {most} invitaciones abiertas, que es el máximo; revoque antes una.',
  NO_INVITATION:
    'Esta dirección ya no lleva a nada: se usó, se revocó o se sustituyó, o ha vencido. Pida una nueva a quien la envió.',
  WRONG_PASSWORD: 'Esta no es la contraseña de la cuenta.',
  OWN_ACCOUNT: 'Es su propia cuenta; debe hacerlo otro administrador.',
  ACCOUNT_DISABLED: 'La cuenta {email} está desactivada; actívela antes.',
  BAD_SHARE:
    'Indique dos números enteros de 1 a {most}, por ejemplo 2 y 3 para dos tercios; la proporción va de la mitad a la totalidad.',
  SETTINGS_IN_SESSION:
    'La sesión {number} está en curso; la forma de contar los votos podrá cambiarse cuando se cierre.',
  BAD_PARTNERSHIP_CODE:
    'Indique de 2 a {limit} mayúsculas, cifras y guiones, como 4M4IOF, empezando por una letra o una cifra.',
  BAD_COUNTRY: 'Indique el país con dos mayúsculas, como FR.',
  UNKNOWN_TIME_ZONE: 'No existe la zona horaria {timeZone}; indique una como Europe/Paris.',
  UNKNOWN_TEMPLATE: 'No existe la plantilla {template}; hay {templates}.',
  TEMPLATE_NEEDED: 'Indique la plantilla de la que se toma esto.',
  COORDINATOR_THERE:
    'Hay quien coordina esta asociación y puede iniciar sesión; solo sus coordinadores invitan a personas.',
};
