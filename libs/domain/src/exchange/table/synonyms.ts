import { titleOf, type ReadSheetName } from '../column.js';
import { asCode, catalogueOf, languages } from '../../messages/index.js';
import { normaliseName } from '../../shared/names.js';
import { REFERENCE, tableFields } from './fields.js';

/**
 * What columns are called elsewhere, by sheet and field, in the order in which they are believed: the forms of grant agreements
 * (COSME, Horizon Europe), OpenProject, Redmine, Jira, Microsoft Project, and what people write over tables in the languages of
 * Roadbook. Case, accents, spaces and signs do not count.
 */
const CALLED: Readonly<Record<ReadSheetName, Readonly<Record<string, string>>>> = {
  activities: {
    code:
      'WP no|WP number|WP|work package no|work package number|work package|no|number|id|AP-Nr|Arbeitspaket|lot|numéro de lot|' +
      'numero WP|pacchetto di lavoro|paquete de trabajo|werkpakket|pachet de lucru|pacote de trabalho|paquet de treball',
    title:
      'work package title|work package name|WP title|WP name|title|name|Titel|Bezeichnung|titre|intitulé|titolo|nome|título|nombre|naam|titlu|títol',
  },
  actions: {
    code:
      'task no|task number|task code|task ID|T no|WBS|WBS code|action no|action number|outline number|nr|no|number|code|PSP-Code|' +
      'Aufgabe Nr|Aufgabennummer|numéro de tâche|n° de tâche|numero attività|numero task|número de tarea|taaknummer|număr sarcină|número da tarefa|número de tasca',
    [REFERENCE]:
      'id|#|issue key|key|issue id|work package id|unique id|UID|identifier|ticket|Kennung|identifiant|identificativo|identificador',
    title:
      'task name|task title|task|subject|summary|title|name|action|action title|activity name|Thema|Vorgangsname|Aufgabe|Titel|Bezeichnung|Zusammenfassung|' +
      'sujet|titre|intitulé|nom de la tâche|tâche|résumé|oggetto|titolo|nome attività|compito|asunto|título|nombre de la tarea|tarea|' +
      'onderwerp|taaknaam|taak|subiect|titlu|sarcină|assunto|tarefa|nome da tarefa|assumpte|títol|tasca',
    description:
      'description|task description|notes|details|comment|Beschreibung|Notizen|Anmerkungen|descriptif|détails|remarques|descrizione|note|descripción|notas|' +
      'beschrijving|notities|descriere|descrição|descripció',
    activity:
      'activity|work package|WP|work package no|work package number|WP no|WP number|work stream|parent|parent task|epic link|parent summary|epic name|category|Kategorie|categoria|categoría|categorie|' +
      'Arbeitspaket|AP|Übergeordnete Aufgabe|Übergeordnetes Arbeitspaket|lot de travail|lot|tâche parente|catégorie|pacchetto di lavoro|paquete de trabajo|tarea padre|' +
      'werkpakket|pachet de lucru|pacote de trabalho|paquet de treball',
    lead:
      'lead|lead partner|lead beneficiary|leader|task leader|lead participant|short name of lead participant|responsible|responsible partner|responsible organisation|owner|assignee|assigned to|' +
      'accountable|partner responsible|Leitung|Leadpartner|verantwortlich|Zugewiesen an|Verantwortlicher|chef de file|pilote|responsable|assigné à|' +
      'capofila|responsabile|assegnato a|socio líder|asignado a|líder|trekker|verantwoordelijke|toegewezen aan|lider|responsabil|responsável|atribuído a|soci líder|assignat a',
    contributors:
      'contributors|participants|partners|partners involved|participating partners|involved partners|other partners|beneficiaries involved|supporting partners|resource names|resources|watchers|' +
      'Mitwirkende|Beteiligte|Partner|Ressourcennamen|partenaires|partenaires impliqués|participants impliqués|contributeurs|partner coinvolti|partecipanti|' +
      'socios participantes|participantes|socios|betrokken partners|deelnemers|parteneri implicați|parteneri|parceiros envolvidos|parceiros|socis participants|socis',
    objectives:
      'objectives|objective|specific objectives|goals|Ziele|Ziel|objectifs|objectif|obiettivi|obiettivo|objetivos|objetivo|doelen|doelstellingen|obiective|objectius',
    thematicAreas:
      'thematic areas|thematic area|theme|topics|labels|tags|Themenbereiche|thématiques|thème|aree tematiche|áreas temáticas|thema’s|domenii tematice|àrees temàtiques',
    priority:
      'priority|importance|Priorität|Wichtigkeit|priorité|priorità|prioridad|prioriteit|prioritate|prioridade|prioritat',
    phase: 'phase|project phase|stage|Projektphase|étape|fase|etapa|fază',
    finalPhase: 'final phase|last phase|phase finale|fase finale|fase final',
    plannedStart:
      'planned start|start|start date|start month|starting month|month start|from|from month|begin|begin date|begins|baseline start|earliest start|' +
      'Beginn|Anfang|Start|Starttermin|Anfangstermin|Startmonat|geplanter Beginn|von|date de début|début|mois de début|inizio|data inizio|data di inizio|mese di inizio|' +
      'inicio|fecha de inicio|fecha inicio|mes de inicio|comienzo|startdatum|begindatum|startmaand|început|data începerii|luna de început|' +
      'início|data de início|mês de início|inici|data d’inici|mes d’inici',
    plannedEnd:
      'planned end|end|end date|end month|ending month|month end|to|to month|finish|finish date|due date|due|deadline|completion date|ends|' +
      'Ende|Endtermin|Endmonat|Abgabedatum|Fälligkeit|fällig am|Fertig stellen|geplantes Ende|bis|date de fin|fin|mois de fin|échéance|date d’échéance|' +
      'fine|data fine|data di fine|mese di fine|scadenza|fin prevista|fecha de fin|fecha fin|mes de fin|fecha de vencimiento|vencimiento|' +
      'einddatum|einde|eindmaand|vervaldatum|sfârșit|data finalizării|luna de sfârșit|termen|fim|data de fim|data de término|mês de fim|prazo|data de fi|mes de fi|venciment',
    dependencies:
      'dependencies|depends on|predecessors|predecessor|follows|precedes by|blocked by|is blocked by|inward issue link (blocks)|Vorgänger|Abhängigkeiten|hängt ab von|' +
      'prédécesseurs|dépend de|dépendances|predecessori|dipende da|predecesores|depende de|voorgangers|afhankelijk van|predecesori|depinde de|predecessoras|predecessors',
  },
  milestones: {
    code:
      'milestone no|milestone number|milestone ID|MS no|MS number|MS|number|no|nr|code|id|Meilenstein Nr|Meilensteinnummer|numéro du jalon|n° jalon|numero milestone|numero pietra miliare|' +
      'número de hito|mijlpaalnummer|număr jalon|número do marco|número de fita',
    action:
      'task|task no|task number|related task|action|Aufgabe|tâche|attività|compito|tarea|taak|sarcină|tarefa|tasca|acció|acción|azione|ação|acțiune|actie',
    title:
      'milestone name|milestone title|milestone|title|name|description|Meilenstein|Titel|Bezeichnung|jalon|nom du jalon|intitulé|titre|pietra miliare|titolo|nome|hito|nombre del hito|título|' +
      'mijlpaal|naam|titel|denumire|titlu|marco|fita|títol',
    phase: 'phase|stage|fase|fază',
    dueDate:
      'due date|due month|due date (in month)|due date (in months)|due|date|month|delivery month|deadline|Termin|Fälligkeit|Datum|Monat|échéance|date|mois|scadenza|data|mese|fecha|mes|vencimiento|' +
      'vervaldatum|maand|termen|luna|prazo|mês|venciment',
    verification:
      'means of verification|verification|means|evidence|Nachweis|Mittel zur Überprüfung|Überprüfungsmittel|moyens de vérification|moyen de vérification|vérification|mezzi di verifica|verifica|' +
      'medios de verificación|verificación|verificatiemiddel|mijloace de verificare|meios de verificação|mitjans de verificació',
  },
  deliverables: {
    code:
      'deliverable no|deliverable number|deliverable ID|D no|del no|number|no|nr|code|id|Liefergegenstand Nr|Ergebnis Nr|numéro du livrable|n° livrable|numero deliverable|numero prodotto|' +
      'número de entregable|nummer resultaat|număr livrabil|número do resultado|número de lliurable',
    action:
      'task|task no|task number|related task|action|Aufgabe|tâche|attività|compito|tarea|taak|sarcină|tarefa|tasca|acció|acción|azione|ação|acțiune|actie',
    title:
      'deliverable name|deliverable title|deliverable|title|name|Liefergegenstand|Ergebnis|Titel|Bezeichnung|livrable|nom du livrable|intitulé|titre|prodotto|titolo|nome|entregable|nombre del entregable|' +
      'título|resultaat|naam|titel|livrabil|denumire|titlu|entregável|lliurable|títol',
    phase: 'phase|stage|fase|fază',
    lead:
      'lead|lead beneficiary|lead partner|lead participant|short name of lead participant|leader|responsible|owner|Leitung|verantwortlich|chef de file|responsable|pilote|capofila|responsabile|' +
      'socio líder|líder|trekker|lider|responsável',
    type: 'type|nature|deliverable type|nature of deliverable|Art|Typ|nature du livrable|tipo|natura|naturaleza|aard|tip|natureza|tipus',
    level:
      'dissemination level|level|dissemination|confidentiality|Verbreitungsgrad|Vertraulichkeit|niveau de diffusion|diffusion|livello di diffusione|nivel de difusión|verspreidingsniveau|' +
      'nivel de diseminare|nível de divulgação|nivell de difusió',
    dueDate:
      'due date|due month|due date (in months)|delivery date|delivery date (in months)|delivery month|delivery|due|month|deadline|date|Termin|Liefertermin|Monat|Fälligkeit|échéance|date de livraison|mois|' +
      'scadenza|data di consegna|mese|fecha de entrega|fecha|mes|leverdatum|maand|termen|luna|prazo|mês|data de lliurament',
    main: 'main|main deliverable|principal',
    businessPlan: 'business plan|plan d’affaires|piano industriale|plan de negocio',
    publicSummary:
      'public summary|short description|description|summary|Kurzbeschreibung|Beschreibung|description courte|résumé|descrizione|descripción|beschrijving|descriere|descrição|descripció',
  },
  partners: {
    shortName:
      'short name|acronym|partner short name|Kurzname|Abkürzung|sigle|nom court|acronyme|sigla|nome breve|nombre corto|acrónimo|afkorting|acronim',
    name: 'legal name|organisation|organisation name|partner|partner name|beneficiary|participant|name|Organisation|Name|Einrichtung|nom|organisme|partenaire|organizzazione|denominazione|nome|nombre|entidad|naam|organizație|denumire|organização|nom de l’entitat',
    aliases: 'aliases|also known as|other names',
    kind: 'kind|type|type of organisation|category|Art|type d’organisme|tipo|soort|tip',
    region: 'region|Region|région|regione|región|regio|regiune|região|regió',
    label: 'label|excellence label',
    website: 'website|web site|url|homepage|web|site web|sito web|sitio web',
    profile: 'profile|profile url',
    description: 'description|Beschreibung|descrizione|descripción|beschrijving|descriere|descrição|descripció',
    thematics: 'thematics|themes|topics|thematic areas',
    competences:
      'competences|competencies|domains|skills|Kompetenzen|compétences|competenze|competencias|competenties|competențe|competències',
    notes: 'notes|remarks|comments',
  },
  risks: {
    code: 'risk no|risk number|risk id|number|no|nr|code|id',
    action: 'task|action|task no|work package|WP',
    title:
      'risk|description of risk|risk description|title|name|description|Risiko|risque|rischio|riesgo|risico|risc|risco',
    foreseen: 'foreseen',
    likelihood:
      'likelihood|probability|Wahrscheinlichkeit|Eintrittswahrscheinlichkeit|probabilité|probabilità|probabilidad|waarschijnlijkheid|probabilitate|probabilidade|probabilitat',
    impact: 'impact|severity|Auswirkung|gravité|impatto|gravità|impacto|gravedad|gevolg|impacte',
    mitigation:
      'mitigation|mitigation measures|proposed risk mitigation measures|measures|response|Gegenmaßnahmen|Maßnahmen|mesures d’atténuation|mesures|misure di mitigazione|misure|medidas de mitigación|medidas|maatregelen|măsuri|mesures de mitigació',
    owner: 'owner|responsible|lead|Verantwortlich|responsable|responsabile|verantwoordelijke|responsabil|responsável',
    open: 'open|active',
  },
  stakeholders: {
    name: 'stakeholder|name|organisation|Name|nom|nome|nombre|naam|nume',
    kind: 'kind|type|category|Art|type|tipo|soort|tip',
    region: 'region|Region|région|regione|región|regio|regiune|região|regió',
    responsible: 'responsible|contact partner|owner|partner|Zuständig|responsable|responsabile|verantwoordelijke',
    state: 'state|status|engagement|Status|état|stato|estado|toestand|stare',
  },
};

/** The message that says a column's title where tables of actions are exported, such as COLUMN_PLANNED_START. */
const titleCode = (key: string): string => `COLUMN_${asCode(key)}`;

/** The names of each field of a sheet, compared as names are; the first is believed most. */
const NAMES = new Map<ReadSheetName, ReadonlyMap<string, readonly string[]>>();

/** The form in which titles are compared; a title that is a sign only, such as #, is that sign. */
export function titleName(title: string): string {
  return normaliseName(title) || title.trim();
}

export function namesOf(target: ReadSheetName): ReadonlyMap<string, readonly string[]> {
  const known = NAMES.get(target);
  if (known) return known;
  const names = new Map<string, readonly string[]>();
  for (const { key } of tableFields(target)) {
    const ours = languages().flatMap((language) => catalogueOf(language)[titleCode(key)] ?? []);
    const called = CALLED[target][key]?.split('|') ?? [];
    names.set(
      key,
      [...new Set([key, titleOf(key), ...ours, ...called].map(titleName))].filter((name) => name !== ''),
    );
  }
  NAMES.set(target, names);
  return names;
}
