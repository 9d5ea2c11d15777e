/** What the English file of this name says, in Portuguese. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Só um administrador da instalação pode fazer isto.',
  LAST_COORDINATOR: 'É o último coordenador que pode iniciar sessão; nomeie primeiro outro coordenador.',
  ROLES_NOT_POSSIBLE:
    'As pessoas de {organisation} podem ter estas funções: {roles}. Indique pelo menos uma e nenhuma outra.',
  ALREADY_A_PERSON: '{email} já faz parte desta parceria; altere aí as funções.',
  TOO_MANY_INVITATIONS: 'Há {most} convites abertos, que é o máximo; revogue primeiro um.',
  NO_INVITATION:
    'Este endereço já não leva a nada: foi usado, revogado ou substituído, ou o prazo terminou. Peça um novo a quem o enviou.',
  WRONG_PASSWORD: 'Esta não é a palavra-passe da conta.',
  OWN_ACCOUNT: 'É a sua própria conta; tem de ser outro administrador a fazê-lo.',
  ACCOUNT_DISABLED: 'A conta {email} está desativada; ative-a primeiro.',
  BAD_SHARE:
    'Indique dois números inteiros de 1 a {most}, por exemplo 2 e 3 para dois terços; a parte vai de metade ao todo.',
  SETTINGS_IN_SESSION:
    'A sessão {number} está a decorrer; a forma de contar os votos pode ser alterada quando for encerrada.',
  BAD_PARTNERSHIP_CODE:
    'Indique de 2 a {limit} maiúsculas, algarismos e hífenes, como 4M4IOF, começando por uma letra ou um algarismo.',
  BAD_COUNTRY: 'Indique o país com duas maiúsculas, como FR.',
  UNKNOWN_TIME_ZONE: 'Não existe o fuso horário {timeZone}; indique um como Europe/Paris.',
  UNKNOWN_TEMPLATE: 'Não existe o modelo {template}; há {templates}.',
  TEMPLATE_NEEDED: 'Indique o modelo de que isto é retirado.',
  COORDINATOR_THERE:
    'Há quem coordene esta parceria e possa iniciar sessão; só os seus coordenadores convidam pessoas.',
};
