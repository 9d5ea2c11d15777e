/** What the English file of this name says, in Romanian. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} nu conduce nicio acțiune.',
  REPAIR_PARTNER_LEADS_NO_ACTION:
    '{organisation} propune o acțiune pe care să o conducă sau comitetul îi încredințează una.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} nu servește niciun obiectiv.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead}, lider al {action}, indică un obiectiv servit de acțiune.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} este condusă de {lead}, care nu mai este membru al parteneriatului.',
  REPAIR_ACTION_WITHOUT_LEAD: 'Comitetul decide asupra unui nou lider pentru {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Nicio acțiune nu servește obiectivul {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'Liderul unei acțiuni adaugă {objective} la obiectivele acesteia sau un partener propune o acțiune pentru el.',
  FINDING_PART_MISSING: 'Lipsă în planul comun de acțiune: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Acțiunile se așteaptă unele pe altele: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'Liderul uneia dintre aceste acțiuni sau coordonatorul elimină o dependență.',
  FINDING_COST_FUNDED_TWICE: '{proposal} finanțează un cost de mai multe ori: {costs}.',
  REPAIR_COST_FUNDED_TWICE:
    '{owner}, titular al {proposal}, păstrează o singură linie de finanțare pentru fiecare cost.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} nu contribuie la nicio acțiune condusă de alții.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'Liderul unei acțiuni adaugă {organisation} la contributorii acesteia.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} începe la {start}, înainte de încheierea acțiunii din foaia de parcurs {roadmap} (sfârșit: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP:
    '{lead}, lider al {action}, o începe mai târziu sau {roadmapLead} finalizează {roadmap}.',
  FINDING_ONE_REGION_ONLY: 'La {action} lucrează o singură regiune: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead}, lider al {action}, atrage un contributor din altă regiune.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'Liniile de finanțare ale {proposal} însumează {sum}; bugetul este de {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, titular al {proposal}, corectează bugetul sau liniile de finanțare.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED: 'Notificarea acceptării {deliverable}, livrabil principal, nu a ajuns la {organisations}.',
  REACH_BY_NOTICE:
    '{coordinator}, în calitate de coordonator, sau {organisations} adaugă un contact ori îi corectează adresa; apoi {coordinator} trimite din nou notificarea.',
  NO_AUTHORITY_THERE:
    'Nicio autoritate sau agenție regională nu participă la {action}, al cărei livrabil principal {deliverable} este acceptat.',
  ADD_AN_AUTHORITY:
    '{lead}, lider al {action}, adaugă o autoritate sau agenție regională cu rolul „informat” și îi aduce la cunoștință {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD: '{action} nu are raport de progres în {period}, ultima perioadă închisă.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead}, lider al {action}, raportează progresul după ce coordonatorul a redeschis perioada.',
  FINDING_REGION_WITHOUT_LETTER: 'Nu există nicio scrisoare de susținere din {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Partenerii din {region} ({partners}) solicită una autorității lor regionale.',
  FINDING_PARTNER_IN_NO_LETTER: 'Nicio scrisoare de susținere nu menționează {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} solicită autorității sale regionale să fie menționată.',
  PART_STRATEGY: 'strategia',
  PART_PARTNERS_AND_STAKEHOLDERS: 'partenerii și alte părți interesate',
  PART_OBJECTIVES: 'obiectivele',
  PART_PRIORITIES: 'prioritățile',
  PART_RESPONSIBILITIES: 'responsabilitățile',
  PART_TIME_FRAME: 'calendarul',
  REPAIR_PART_STRATEGY: '{coordinator}, în calitate de coordonator, redactează strategia.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Partenerii din fiecare regiune indică o parte interesată din aceasta.',
  REPAIR_PART_OBJECTIVES:
    'Liderul unei acțiuni adaugă obiectivele la aceasta sau un partener propune o acțiune pentru ele.',
  REPAIR_PART_PRIORITIES: 'Liderii dau fiecărei acțiuni o prioritate.',
  REPAIR_PART_RESPONSIBILITIES:
    'Liderii adaugă contributori; acolo unde lipsește un lider, comitetul decide asupra unuia nou.',
  REPAIR_PART_TIME_FRAME: 'Liderii dau fiecărei acțiuni un început și un sfârșit.',
  FINDING_MOVE_NOT_AGREED:
    '{action} este planificată din {start}, dar după mutarea acțiunii {moved} poate începe cel mai devreme la {needed}.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, care conduce {action}, o mută așa cum cere {request}, sau comitetul decide prin REBASELINE.',
};
