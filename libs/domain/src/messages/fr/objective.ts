/** What the English file of this name says, in French. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} est la somme des rapports des partenaires ; c’est là qu’il est renseigné.',
  INDICATOR_HAS_VALUES:
    '{indicator} a déjà {values:valeur enregistrée|valeurs enregistrées} ; ajoutez un autre indicateur calculé à partir des rapports des partenaires et retirez celui-ci.',
  PERIOD_AHEAD: 'La période {period} commence le {start} ; il n’y a encore rien à enregistrer.',
  TARGET_IS_BASELINE: 'Avec la cible {target}, l’indicateur est déjà à la cible au départ.',
  REPORTED_ADDS_UP:
    'Les valeurs déclarées par les partenaires s’additionnent ; elles ne peuvent pas indiquer un niveau.',
};
