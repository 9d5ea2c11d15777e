export default {
  'accessibility.title': 'Accessibilità',
  'accessibility.question': 'Che cosa fa Roadbook perché tutti possano usarlo, e che cosa manca ancora.',
  'accessibility.standard': 'Quale norma segue',
  'accessibility.standard1':
    'L’applicazione segue le linee guida per l’accessibilità dei contenuti Web (WCAG) 2.2 al livello AA, e con esse la norma europea EN 301 549.',
  'accessibility.standard2': 'È parzialmente conforme: le lacune note sono elencate qui sotto.',
  'accessibility.tested': 'Che cosa è stato provato',
  'accessibility.tested1':
    'Ogni pagina, in colori chiari e scuri, è controllata da axe-core a ogni costruzione del programma; i rilievi gravi e critici sono corretti prima della consegna.',
  'accessibility.tested2':
    'Il lavoro di un partner, del coordinatore e di un membro del comitato è svolto dall’inizio alla fine con la sola tastiera.',
  'accessibility.tested3':
    'Ogni pagina è aperta a 360 e a 320 pixel, cioè con zoom al 400 % su uno schermo comune, e si legge senza scorrere di lato; le tabelle larghe scorrono in un riquadro proprio.',
  'accessibility.tested4':
    'Nessuno stato è detto dal solo colore: ognuno ha anche una forma e una parola. Il testo ha un contrasto di almeno 4,5 a 1 in entrambe le serie di colori.',
  'accessibility.tested5':
    'Nulla richiede di trascinare, nulla si muove per più di 150 millisecondi, e nulla si muove per chi ha chiesto meno movimento.',
  'accessibility.gaps': 'Che cosa manca',
  'accessibility.gaps1':
    'Non sono ancora state fatte prove con persone che usano tecnologie assistive; per i lettori di schermo è stata verificata solo la struttura.',
  'accessibility.gaps2':
    'I testi di un piano sono nella lingua del partenariato. Se differisce da quella delle pagine, i lettori di schermo non ne sono informati.',
  'accessibility.gaps3': 'I file presentati sono accessibili come sono stati fatti; Roadbook non li controlla.',
  'accessibility.gaps4':
    'I disegni hanno un testo alternativo o una tabella accanto; il disegno della tabella di marcia si legge al meglio nell’elenco a fianco.',
  'accessibility.documents': 'Documenti',
  'accessibility.documents1':
    'I rapporti in PDF seguono PDF/UA-1: con tag, titoli, intestazioni di tabella, testi alternativi e lingua.',
  'accessibility.documents2': 'Gli stessi rapporti si hanno in HTML, Word e testo semplice, con la stessa struttura.',
  'accessibility.report': 'Segnalare un problema',
  'accessibility.report1':
    'Scriva al gestore di questa installazione, all’indirizzo da cui è arrivato il Suo invito. Dica di quale pagina si tratta e che cosa voleva fare; riceverà una risposta, e il contenuto in altra forma dove Le serve.',
  'accessibility.report2':
    'Se la risposta non aiuta, ci si può rivolgere all’organismo che vigila sull’accessibilità dei servizi pubblici nel Suo paese.',
};
