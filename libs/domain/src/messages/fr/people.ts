/** What the English file of this name says, in French. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Seul un administrateur de l’installation peut le faire.',
  LAST_COORDINATOR:
    'C’est le dernier coordinateur qui puisse se connecter ; donnez d’abord ce rôle à quelqu’un d’autre.',
  ROLES_NOT_POSSIBLE:
    'Les personnes de {organisation} peuvent avoir ces rôles : {roles}. Indiquez-en au moins un, et aucun autre.',
  ALREADY_A_PERSON: '{email} fait déjà partie de ce partenariat ; modifiez-y ses rôles.',
  TOO_MANY_INVITATIONS: 'Il y a {most} invitations ouvertes, c’est le maximum ; révoquez-en une d’abord.',
  NO_INVITATION:
    'Cette adresse ne mène plus à rien : elle a été utilisée, révoquée ou remplacée, ou son délai est passé. Demandez-en une nouvelle à la personne qui l’a envoyée.',
  WRONG_PASSWORD: 'Ce n’est pas le mot de passe du compte.',
  OWN_ACCOUNT: 'C’est votre propre compte ; un autre administrateur doit le faire.',
  ACCOUNT_DISABLED: 'Le compte {email} est désactivé ; réactivez-le d’abord.',
  BAD_SHARE:
    'Indiquez deux nombres entiers de 1 à {most}, par exemple 2 et 3 pour deux tiers ; la part va de la moitié à la totalité.',
  SETTINGS_IN_SESSION:
    'La séance {number} est en cours ; la manière de compter les voix pourra être modifiée une fois qu’elle sera close.',
  BAD_PARTNERSHIP_CODE:
    'Indiquez de 2 à {limit} majuscules, chiffres et traits d’union, par exemple 4M4IOF, en commençant par une lettre ou un chiffre.',
  BAD_COUNTRY: 'Indiquez le pays par deux majuscules, par exemple FR.',
  UNKNOWN_TIME_ZONE: 'Le fuseau horaire {timeZone} n’existe pas ; indiquez-en un tel que Europe/Paris.',
  UNKNOWN_TEMPLATE: 'Le modèle {template} n’existe pas ; il y a {templates}.',
  TEMPLATE_NEEDED: 'Indiquez le modèle dont cela doit être repris.',
  COORDINATOR_THERE:
    'Quelqu’un coordonne ce partenariat et peut se connecter ; seuls ses coordinateurs invitent des personnes.',
};
