/** The competence map: network, suggestions, matches. */
export const matchingMessages: Readonly<Record<string, string>> = {
  MATCH_EXISTS: '{organisations} zijn hiervoor al aan elkaar gekoppeld; de koppeling staat op: {status}.',
  MATCH_OF_ONE: 'Een koppeling vraagt minstens twee organisaties.',
  MATCH_FOR_NOTHING:
    'Geef aan waarvoor de koppeling is: een actie, een themagebied of een onderdeel van de gereedschapskist.',
  MATCH_DATE_BEFORE: 'Op {date} was het nog niet zo ver: de laatste stap is van {last}.',
  MATCH_EVENT: '“{name}” is geen evenement van de gereedschapskist; men ontmoet elkaar op evenementen.',
  UNKNOWN_DOMAIN: 'Er is geen domein {code}; er zijn {expected}.',
  MATCH_TOOL: 'Niets in de gereedschapskist heet “{name}”.',
  ONE_SUBJECT: 'Noem er precies één: action, area, domain, toolboxItem, call, organisation.',
  TIE_PAST_PROJECTS: '{count:eerder project|eerdere projecten}: {projects}.',
  TIE_ACTIONS: '{count:actie|acties} waaraan beide werken: {actions}.',
  SUGGEST_MISSING_DOMAINS: 'Dekt wat daar nog niemand dekt: {domains}.',
  SUGGEST_WORKS_IN_AREA: 'Werkt in andere acties aan hetzelfde: {areas}.',
  SUGGEST_WORKS_NEAR_AREA: 'Werkt in naburige themagebieden: {areas}.',
  SUGGEST_OWN_THEME: 'Heeft dit onder de eigen thema’s: {themes} ({areas}).',
  SUGGEST_REGION_PRIORITY:
    '{region} heeft er een prioriteit van de slimme specialisatie van gemaakt: {priorities} ({areas}).',
  SUGGEST_PAST_PROJECT: 'Heeft eerder projecten gedaan met {organisations}: {projects}.',
  SUGGEST_LETTER: 'Een steunbrief noemt haar samen met {organisations} ({regions}).',
  SUGGEST_LESS_DEVELOPED: '{region} is een minder ontwikkelde regio, en geen enkele doet nog mee.',
  TOOLBOX_ITEM_HAS_MATCHES:
    '{item} heeft {matches:koppeling|koppelingen}, ervoor of daar gemaakt; het blijft in de gereedschapskist.',
  MATCH_CALL: 'Er is geen oproep “{name}”.',
};
