export default {
  'accessibility.title': 'Accessibilité',
  'accessibility.question': 'Ce que Roadbook fait pour que chacun puisse s’en servir, et ce qui manque encore.',
  'accessibility.standard': 'La norme suivie',
  'accessibility.standard1':
    'L’application suit les règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA, et avec elles la norme européenne EN 301 549.',
  'accessibility.standard2': 'Elle est partiellement conforme : les lacunes connues sont énumérées ci-dessous.',
  'accessibility.tested': 'Ce qui a été testé',
  'accessibility.tested1':
    'Chaque page, en couleurs claires et sombres, est vérifiée par axe-core à chaque construction du programme ; les constats graves et critiques sont corrigés avant la livraison.',
  'accessibility.tested2':
    'Le travail d’un partenaire, du coordinateur et d’un membre du comité est fait du début à la fin au clavier seul.',
  'accessibility.tested3':
    'Chaque page est ouverte à 360 et à 320 pixels, soit un zoom de 400 % sur un écran courant, et se lit sans défilement horizontal ; les tableaux larges défilent dans leur propre cadre.',
  'accessibility.tested4':
    'Aucun état n’est dit par la couleur seule : chacun a aussi une forme et un mot. Le texte a un contraste d’au moins 4,5 pour 1 dans les deux jeux de couleurs.',
  'accessibility.tested5':
    'Rien ne demande de glisser, rien ne bouge plus de 150 millisecondes, et rien ne bouge pour qui a demandé moins d’animations.',
  'accessibility.gaps': 'Ce qui manque',
  'accessibility.gaps1':
    'Aucun test n’a encore été fait avec des personnes qui utilisent des technologies d’assistance ; pour les lecteurs d’écran, seule la structure a été vérifiée.',
  'accessibility.gaps2':
    'Les textes d’un plan sont dans la langue du partenariat. Si elle diffère de celle des pages, les lecteurs d’écran n’en sont pas avertis.',
  'accessibility.gaps3':
    'Les fichiers remis sont aussi accessibles qu’ils ont été faits ; Roadbook ne les vérifie pas.',
  'accessibility.gaps4':
    'Les dessins ont un texte de remplacement ou un tableau à côté ; le dessin de la feuille de route se lit au mieux dans la liste voisine.',
  'accessibility.documents': 'Documents',
  'accessibility.documents1':
    'Les rapports en PDF suivent PDF/UA-1 : balisés, avec titres, en-têtes de tableaux, textes de remplacement et langue.',
  'accessibility.documents2': 'Les mêmes rapports existent en HTML, en Word et en texte, avec la même structure.',
  'accessibility.report': 'Signaler un problème',
  'accessibility.report1':
    'Écrivez à l’exploitant de cette installation, à l’adresse d’où est venue votre invitation. Dites de quelle page il s’agit et ce que vous vouliez faire ; vous recevrez une réponse, et le contenu sous une autre forme si vous en avez besoin.',
  'accessibility.report2':
    'Si la réponse n’aide pas, vous pouvez vous adresser à l’organisme qui veille à l’accessibilité des services publics dans votre pays.',
};
