/** What the English file of this name says, in Romanian. */
export const mailMessages: Readonly<Record<string, string>> = {
  NEWS_DECISION: 'Comitetul a luat decizia {decision}, {kind}: {outcome}. {text}',
  NEWS_DECISION_SUBJECT: 'Decizia {decision}, {kind}: {outcome}',
  NEWS_DECISION_PENDING:
    'Comitetul a luat decizia {decision}, {kind}: {outcome}. Ea produce efecte dacă nimeni nu își exercită dreptul de veto până la {vetoUntil}. {text}',
  NEWS_DECISION_PENDING_SUBJECT: 'Decizia {decision}, {kind}: este posibil un veto',
  NEWS_DECISION_EFFECTIVE: 'Decizia {decision}, {kind}, nu a făcut obiectul unui veto și produce efecte. {text}',
  NEWS_DECISION_EFFECTIVE_SUBJECT: 'Decizia {decision}, {kind}, produce efecte',
  NEWS_DECISION_VETOED: '{organisation} s-a opus prin veto deciziei {decision}, {kind}. Motivul: {reason}',
  NEWS_DECISION_VETOED_SUBJECT: 'Decizia {decision}, {kind}, a fost oprită prin veto',
  NEWS_DECISION_LAPSED: 'Decizia {decision}, {kind}, a rămas fără efect. {reason}',
  NEWS_DECISION_LAPSED_SUBJECT: 'Decizia {decision}, {kind}, a rămas fără efect',
  NEWS_DECISION_SUBJECTS: 'Ea se referă la {subjects}.',
  NEWS_CONDITION: 'O condiție, pentru {owner} până la {dueDate}: {condition}',
  NEWS_OVERRIDE: 'S-a derogat de la criterii neîndeplinite: {reason}',
  NEWS_ACTION_DECIDED:
    'Comitetul s-a pronunțat asupra acțiunii {action}, „{title}”. Ea are acum statutul „{status}”, în faza de {phase}.',
  NEWS_ACTION_DECIDED_SUBJECT: 'Acțiunea {action} are acum statutul „{status}”',
  NEWS_SESSION_CONVENED: 'Ședința {session} a comitetului, „{title}”, este convocată pentru {date}. Ordinea sa de zi:',
  NEWS_SHORT_NOTICE: 'Termenul de convocare este scurt: {days:zi|zile|de zile} în loc de {noticeDays}.',
  NEWS_AGENDA_ITEM: '{position}. {title}',
  NEWS_PROCEDURE_OPENED: 'Procedura scrisă {session}, „{title}”, este deschisă: votați până la {date}. Punctele sale:',
  NEWS_LATE_ITEM:
    'La ordinea de zi a ședinței {session} din {date} a fost adăugat un punct după trimiterea acesteia: {position}. {title}',
  NEWS_CONSULTED:
    'Se solicită avizul organizației dumneavoastră cu privire la punctul {position} al ședinței {session} din {date}: {title}',
  NEWS_CONSULTED_UNNAMED:
    'Se solicită avizul organizației dumneavoastră cu privire la punctul {position} al ședinței {session} din {date}. Coordonatorul vă poate oferi mai multe informații.',
  NEWS_SESSION_CANCELLED: 'Ședința {session}, „{title}”, din {date} este anulată. Motivul: {reason}',
  NEWS_MINUTES_CIRCULATED:
    'Procesul-verbal al ședinței {session} este difuzat. Obiecții pot fi formulate până la {until}.',
  NEWS_MINUTES_OBJECTED: '{organisation} a formulat o obiecție la procesul-verbal al ședinței {session}: {reason}',
  NEWS_MINUTES_ADOPTED: 'Procesul-verbal al ședinței {session} este adoptat.',
  NEWS_PERIOD_OPENED:
    'Perioada de raportare {period}, „{title}”, de la {start} până la {end}, este deschisă. Raportul dumneavoastră are termen la {dueDate}.',
  NEWS_PERIOD_CLOSED: 'Perioada de raportare {period}, „{title}”, este închisă.',
  NEWS_PERIOD_REOPENED: 'Perioada de raportare {period}, „{title}”, este redeschisă. Motivul: {reason}',
  NEWS_REPORT_SUBMITTED: '{organisation} a prezentat raportul său pentru perioada {period}, „{title}”.',
  NEWS_REPORT_SUBMITTED_LATE:
    '{organisation} a prezentat cu întârziere raportul său pentru perioada {period}, „{title}”.',
  NEWS_REPORT_ACCEPTED: 'Raportul organizației dumneavoastră pentru perioada {period}, „{title}”, este acceptat.',
  NEWS_REPORT_RETURNED:
    'Raportul organizației dumneavoastră pentru perioada {period}, „{title}”, a fost returnat. Comentariul coordonatorului: {comment}',
  NEWS_REPORT_RETURNED_SUBJECT: 'Raportul dumneavoastră pentru perioada {period} a fost returnat',
  NEWS_DELIVERABLE_SUBMITTED: '{lead} a prezentat livrabilul {deliverable}, „{title}”.',
  NEWS_DELIVERABLE_ACCEPTED: 'Livrabilul {deliverable}, „{title}”, este {status}.',
  NEWS_DELIVERABLE_RETURNED: 'Livrabilul {deliverable}, „{title}”, a fost returnat pentru revizuire.',
  NEWS_FOLLOW_UP_GIVEN: 'O măsură de urmărire pentru organizația dumneavoastră, cu termen la {dueDate}: {text}',
  NEWS_FOLLOW_UP_CHANGED:
    'O măsură de urmărire a organizației dumneavoastră a fost modificată; termenul ei este la {dueDate}: {text}',
  NEWS_FOLLOW_UP_REOPENED:
    'O măsură de urmărire a organizației dumneavoastră este redeschisă, cu termen la {dueDate}: {text}',
  NEWS_FOLLOW_UP_DONE: '{owner} a realizat o măsură de urmărire la {doneOn}: {text}',
  NEWS_MOVE_REQUESTED: '{requester} cere organizației dumneavoastră să mute {actions} ({request}). Motivul: {reason}',
  NEWS_MOVE_WITHDRAWN: '{requester} nu mai cere organizației dumneavoastră să mute {actions} ({request}).',
  NEWS_MOVE_ACCEPTED: '{organisation} mută {actions}, așa cum a cerut organizația dumneavoastră ({request}). {answer}',
  NEWS_MOVE_REFUSED: '{organisation} nu mută {actions} ({request}); comitetul poate decide. Motivul: {answer}',
  NEWS_DISSEMINATION_PLANNED:
    'O sesiune de diseminare a organizației dumneavoastră este planificată pentru {date}: {title}',
  NEWS_DISSEMINATION_MOVED: 'O sesiune de diseminare a organizației dumneavoastră este mutată la {date}: {title}',
  NEWS_DISSEMINATION_CANCELLED: 'Sesiunea de diseminare a organizației dumneavoastră din {date} este anulată: {title}',
  NEWS_NOTICE: 'Un rezultat principal al parteneriatului a fost acceptat: {deliverable}, „{title}”.',
  NEWS_NOTICE_SUMMARY: '{summary}',
  NEWS_NOTICE_URL: 'Poate fi consultat aici: {url}',
  REMIND_REPORT: 'Raportul organizației dumneavoastră pentru perioada {period}, „{title}”, are termen la {date}.',
  REMIND_MILESTONE: 'Jalonul {milestone}, „{title}”, are termen la {date}.',
  REMIND_DELIVERABLE: 'Livrabilul {deliverable}, „{title}”, are termen la {date}.',
  REMIND_SESSION: 'Ședința {session} a comitetului, „{title}”, are loc la {date}.',
  REMIND_PROCEDURE:
    'Organizația dumneavoastră nu a votat asupra tuturor punctelor procedurii scrise {session}, „{title}”, care se încheie la {date}.',
  REMIND_DISSEMINATION: 'Sesiunea de diseminare „{title}” a organizației dumneavoastră are loc la {date}.',
  REMIND_FOLLOW_UP: 'O măsură de urmărire a organizației dumneavoastră are termen la {date}: {text}',
  OVERDUE_REPORT: 'Raportul organizației dumneavoastră pentru perioada {period}, „{title}”, a avut termen la {date}.',
  OVERDUE_MILESTONE: 'Jalonul {milestone}, „{title}”, a avut termen la {date} și nu este atins.',
  OVERDUE_DELIVERABLE: 'Livrabilul {deliverable}, „{title}”, a avut termen la {date} și nu este prezentat.',
  OVERDUE_FOLLOW_UP: 'O măsură de urmărire a organizației dumneavoastră a avut termen la {date}: {text}',
  NEWS_OVERDUE_SUBJECT: 'În întârziere: {count:element|elemente|de elemente}',
  MAIL_SUBJECT: '[{partnership}] {subject}',
  MAIL_SEVERAL_SUBJECT: '{first} și încă {more}',
  MAIL_DIGEST_SUBJECT: '{count:noutate|noutăți|de noutăți} din {date}',
  MAIL_UPDATE_LINK_SUBJECT: 'Raportul {organisation} pentru perioada {period}',
  MAIL_GREETING: 'Bună ziua, {name},',
  MAIL_AT_ONCE_INTRO: 'Noutăți în {partnership}:',
  MAIL_OVERDUE_INTRO: 'În întârziere în {partnership}:',
  MAIL_DIGEST_INTRO: 'Noutăți în {partnership} de la ultimul mesaj:',
  MAIL_NOTICE_INTRO:
    '{partnership} vă informează, în calitate de persoană desemnată în acest scop de organizația dumneavoastră:',
  MAIL_UPDATE_LINK:
    'La această adresă puteți completa raportul pentru perioada {period} a {partnership} în numele {organisation}, fără cont, până la {expiresOn}. Oricine are adresa poate face acest lucru: nu o transmiteți mai departe.',
  MAIL_INVITATION_SUBJECT: 'Invitație la {partnership}',
  MAIL_GREETING_ANYBODY: 'Bună ziua,',
  MAIL_INVITATION:
    'Sunteți invitat să participați la {partnership} în numele {organisation}. La această adresă acceptați, până la {expiresOn}:',
  MAIL_INVITATION_SECRET:
    'Adresa vă este destinată numai dumneavoastră și poate fi folosită o singură dată: nu o transmiteți mai departe.',
  MAIL_FOOTER_INVITED:
    'Primiți acest mesaj deoarece adresa dumneavoastră a fost introdusă pentru {organisation} în {partnership}. Dacă nu așteptați nicio invitație, nu răspundeți; nu se va întâmpla nimic.',
  MAIL_FOOTER_ACCOUNT: 'Primiți acest mesaj deoarece aveți un cont pentru {organisation} în {partnership}.',
  MAIL_FOOTER_CONTACT:
    'Primiți acest mesaj deoarece {organisation} v-a desemnat persoană de contact pentru {partnership}.',
  MAIL_STOP: 'Pentru a nu mai primi mesaje de la {partnership}:',
  STOP_TITLE: 'Mesaje de la {partnership}',
  STOP_QUESTION: 'Doriți să nu mai primiți mesaje de la {partnership}?',
  STOP_BUTTON: 'Nu doresc să mai primesc mesaje',
  STOP_DONE: 'Nu mai primiți mesaje de la {partnership}.',
  START_BUTTON: 'Doresc să primesc din nou mesaje',
  START_DONE: 'Primiți din nou mesaje de la {partnership}.',
  STOP_UNKNOWN: 'Acest link nu mai este valabil. Folosiți-l pe cel din mesajul cel mai recent.',
};
