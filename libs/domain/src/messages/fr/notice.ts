/** What the English file of this name says, in French. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} n’est pas aujourd’hui une autorité ou agence régionale du partenariat ; seules celles-ci tiennent des séances de diffusion.',
  UNKNOWN_CONTACT: '{organisation} n’a pas de tel contact ; enregistrez-en un d’abord.',
  TOO_MANY_CONTACTS: '{organisation} a {most} contacts, ce qui est le maximum ; retirez-en un d’abord.',
  NOT_A_MAIN_DELIVERABLE:
    'Il n’y a pas ici de livrable principal {code} ; les séances de diffusion portent sur les livrables principaux.',
  SENT_BY_HAND_DATE: 'Une date va avec ce qui a été envoyé à la main ; indiquez byHand, ou omettez-la.',
};
