/** What the English file of this name says, in German. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} wird aus den Partnerberichten summiert und dort erfasst.',
  INDICATOR_HAS_VALUES:
    'Zu {indicator} gibt es {values:erfassten Wert|erfasste Werte}; bitte einen weiteren Indikator anlegen, der aus den Partnerberichten summiert wird, und diesen entfernen.',
  PERIOD_AHEAD: 'Zeitraum {period} beginnt am {start}; dafür gibt es noch nichts zu erfassen.',
  TARGET_IS_BASELINE: 'Mit dem Zielwert {target} ist der Indikator schon am Anfang am Ziel.',
  REPORTED_ADDS_UP: 'Was Partner berichten, wird zusammengezählt; es kann keinen Stand angeben.',
};
