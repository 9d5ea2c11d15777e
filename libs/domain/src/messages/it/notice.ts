/** What the English file of this name says, in Italian. */
export const noticeMessages: Readonly<Record<string, string>> = {
  NOT_AN_AUTHORITY:
    '{organisation} oggi non è un’autorità o agenzia regionale del partenariato; solo queste tengono incontri di diffusione.',
  UNKNOWN_CONTACT: '{organisation} non ha un contatto simile; salvarne prima uno.',
  TOO_MANY_CONTACTS: '{organisation} ha {most} contatti, il massimo; toglierne prima uno.',
  NOT_A_MAIN_DELIVERABLE:
    'Qui non c’è un prodotto principale {code}; gli incontri di diffusione riguardano i prodotti principali.',
  SENT_BY_HAND_DATE: 'Una data è ammessa solo per ciò che è stato inviato a mano; indicare byHand, oppure ometterla.',
};
