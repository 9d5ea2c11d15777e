export default {
  'accessibility.title': 'Accesibilidad',
  'accessibility.question': 'Qué hace Roadbook para que todos puedan usarlo, y qué falta todavía.',
  'accessibility.standard': 'Qué norma sigue',
  'accessibility.standard1':
    'La aplicación sigue las pautas de accesibilidad para el contenido web (WCAG) 2.2 en el nivel AA, y con ellas la norma europea EN 301 549.',
  'accessibility.standard2': 'Es parcialmente conforme: las carencias conocidas se enumeran abajo.',
  'accessibility.tested': 'Qué se ha probado',
  'accessibility.tested1':
    'Cada página, en colores claros y oscuros, se comprueba con axe-core cada vez que se construye el programa; los hallazgos graves y críticos se corrigen antes de entregarlo.',
  'accessibility.tested2':
    'El trabajo de un socio, del coordinador y de un miembro del comité se hace de principio a fin solo con el teclado.',
  'accessibility.tested3':
    'Cada página se abre a 360 y a 320 píxeles, es decir, con un zoom del 400 % en una pantalla común, y se lee sin desplazarse de lado; las tablas anchas se desplazan en su propio marco.',
  'accessibility.tested4':
    'Ningún estado se dice solo con el color: cada uno tiene también una forma y una palabra. El texto tiene un contraste de al menos 4,5 a 1 en ambos juegos de colores.',
  'accessibility.tested5':
    'Nada exige arrastrar, nada se mueve más de 150 milisegundos, y nada se mueve para quien ha pedido menos movimiento.',
  'accessibility.gaps': 'Qué falta',
  'accessibility.gaps1':
    'Aún no se han hecho pruebas con personas que usan tecnologías de apoyo; para los lectores de pantalla solo se ha comprobado la estructura.',
  'accessibility.gaps2':
    'Los textos de un plan están en la lengua de la asociación. Si difiere de la de las páginas, no se indica a los lectores de pantalla.',
  'accessibility.gaps3': 'Los archivos presentados son tan accesibles como se hicieron; Roadbook no los comprueba.',
  'accessibility.gaps4':
    'Los dibujos tienen un texto alternativo o una tabla al lado; el dibujo de la hoja de ruta se lee mejor en la lista contigua.',
  'accessibility.documents': 'Documentos',
  'accessibility.documents1':
    'Los informes en PDF siguen PDF/UA-1: etiquetados, con títulos, cabeceras de tabla, textos alternativos y su lengua.',
  'accessibility.documents2':
    'Los mismos informes se obtienen en HTML, Word y texto sin formato, con la misma estructura.',
  'accessibility.report': 'Comunicar un problema',
  'accessibility.report1':
    'Escriba al operador de esta instalación, a la dirección desde la que llegó su invitación. Diga de qué página se trata y qué quería hacer; recibirá una respuesta, y el contenido en otra forma si lo necesita.',
  'accessibility.report2':
    'Si la respuesta no ayuda, puede dirigirse al organismo que vela por la accesibilidad de los servicios públicos en su país.',
};
