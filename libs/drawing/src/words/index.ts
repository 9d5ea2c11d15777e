import { values as en } from './en.js';
import { values as fr } from './fr.js';
import { values as de } from './de.js';
import { values as it } from './it.js';
import { values as es } from './es.js';
import { values as ca } from './ca.js';
import { values as nl } from './nl.js';
import { values as ro } from './ro.js';
import { values as pt } from './pt.js';

/** The words for the values of enumerations by language: reports and pages say the same. */
export const VALUE_WORDS = { en, fr, de, it, es, ca, nl, ro, pt } as const;
