/** What the English file of this name says, in Italian. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Così si presentava il piano in passato; il passato non si può cambiare.',
  NOT_LEAD: 'Possono farlo solo l’organizzazione che guida o il coordinatore.',
  NOT_YOUR_ROLE: 'Il suo ruolo in questo partenariato non lo consente.',
  PARTNERSHIP_CLOSED: 'Il partenariato è stato chiuso il {closedOn}; non si può più cambiare nulla.',
  WRONG_STATE: 'L’operazione «{verb}» vale per lo stato {expected}; qui lo stato è «{status}».',
};
