import { PRIORITIES, RESPONSIBILITIES } from '../../action/action.facts.js';
import { SCHEME_CODES } from '../../deliverable/deliverable.scheme.js';
import { catalogueOf, languages } from '../../messages/index.js';
import {
  LABELS,
  ORGANISATION_KINDS,
  STAKEHOLDER_KINDS,
  STAKEHOLDER_STATES,
} from '../../organisation/organisation.facts.js';
import { PHASES } from '../../partnership/phase.status.js';
import type { Plan } from '../../plan/plan.js';
import { normaliseName } from '../../shared/names.js';
import type { ReadSheetName } from '../column.js';

/** What other tools and forms say for a value. */
const ALSO: Readonly<Record<string, string>> = {
  HIGH: 'highest|urgent|immediate|critical|blocker|must|hoch|sehr hoch|dringend|sofort|haute|élevée|urgente|alta|altissima|hoog|ridicată|muy alta|1',
  MEDIUM: 'normal|should|mittel|normale|moyenne|media|normaal|medie|média|mitjana|2',
  LOW: 'lowest|minor|trivial|could|niedrig|gering|basse|faible|bassa|baja|laag|scăzută|baixa|3',
  R: 'report|document report|document, report|Bericht|rapport|relazione|informe|raport|relatório|informe',
  DEM: 'demonstrator|demonstrator pilot prototype|pilot|prototype',
  DEC: 'websites patents filling|websites, patent filings, videos|websites patent fillings videos|website|media|dissemination',
  DATA: 'data sets|datasets|dataset',
  DMP: 'data management plan',
  OTHER: 'other|software|Sonstiges|autre|altro|otro|andere|altul|outro|altre',
  PU: 'public|fully open|öffentlich|publique|pubblico|público|openbaar|públic',
  CO: 'confidential|only for members of the consortium|vertraulich|confidentiel|riservato|confidencial|vertrouwelijk|confidențial',
  SEN: 'sensitive|confidential|limited under the conditions of the grant agreement|sensibel|sensible|sensibile|gevoelig|sensível',
};

type Values = readonly string[];

/** The values that a column of choices takes; undefined for a column of something else. */
export function valuesOf(plan: Plan, target: ReadSheetName, key: string): Values | undefined {
  const scheme = SCHEME_CODES[plan.partnership.deliverableScheme];
  const all: Readonly<Record<string, Values>> = {
    priority: PRIORITIES,
    phase: PHASES,
    finalPhase: PHASES,
    type: scheme.types,
    level: scheme.levels,
    label: LABELS,
    state: STAKEHOLDER_STATES,
    kind: target === 'partners' ? ORGANISATION_KINDS : STAKEHOLDER_KINDS,
  };
  return Object.hasOwn(all, key) ? all[key] : undefined;
}

/** The value that a text means: by itself, by its word in any language, or by what other tools say for it. */
export function valueNamed(text: string, values: Values): string | undefined {
  const candidates = [text, text.split(/\s*[-–—:(]\s*/)[0]!, text.replace(/^[^-–—:]*[-–—:]\s*/, '')];
  for (const candidate of candidates.map(normaliseName).filter((name) => name !== '')) {
    const found = values.find((value) => namesOf(value).has(candidate));
    if (found) return found;
  }
  return undefined;
}

/** The responsibility that a word means in any language. */
export function responsibilityNamed(text: string): string | undefined {
  return valueNamed(text, RESPONSIBILITIES);
}

/** Yes and no, in the languages of Roadbook and as tables tick things. */
const YES = names(
  'yes|y|true|x|ja|oui|sì|si|sí|da|sim|1|wahr|vrai|vero|verdadero|✓|✔|open|offen|ouvert|aperto|abierto',
);
const NO = names('no|n|false|nein|non|nee|nu|não|0|falsch|faux|falso|-|closed|geschlossen|fermé|chiuso|cerrado');

export function flagNamed(text: string): boolean | undefined {
  const name = normaliseName(text) || text.trim();
  if (YES.has(name)) return true;
  return NO.has(name) ? false : undefined;
}

const NAMES = new Map<string, ReadonlySet<string>>();

function namesOf(value: string): ReadonlySet<string> {
  const known = NAMES.get(value);
  if (known) return known;
  const words = languages().flatMap((language) => catalogueOf(language)[`WORD_${value}`] ?? []);
  const found = names([value, ...words, ALSO[value] ?? ''].join('|'));
  NAMES.set(value, found);
  return found;
}

function names(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('|')
      .map((word) => normaliseName(word) || word.trim())
      .filter((word) => word !== ''),
  );
}
