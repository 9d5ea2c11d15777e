export default {
  'accessibility.title': 'Barrierefreiheit',
  'accessibility.question': 'Was Roadbook tut, damit alle es benutzen können, und was noch fehlt.',
  'accessibility.standard': 'Welchem Standard es folgt',
  'accessibility.standard1':
    'Die Anwendung folgt den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA und damit der europäischen Norm EN 301 549.',
  'accessibility.standard2': 'Sie ist teilweise konform: Die bekannten Lücken stehen unten.',
  'accessibility.tested': 'Was geprüft wurde',
  'accessibility.tested1':
    'Jede Seite wird in hellen und dunklen Farben von axe-core geprüft, sooft das Programm gebaut wird; schwere und kritische Befunde werden vor der Weitergabe behoben.',
  'accessibility.tested2':
    'Die Arbeit eines Partners, der Koordination und eines Ausschussmitglieds wird von Anfang bis Ende allein mit der Tastatur getan.',
  'accessibility.tested3':
    'Jede Seite wird bei 360 und 320 Pixeln geöffnet, das sind 400 % Vergrößerung auf einem üblichen Bildschirm, und ist ohne seitliches Rollen lesbar; breite Tabellen rollen in einem eigenen Rahmen.',
  'accessibility.tested4':
    'Kein Zustand wird allein durch Farbe gesagt: Jeder hat auch eine Form und ein Wort. Text hat in beiden Farbsätzen einen Kontrast von mindestens 4,5 zu 1.',
  'accessibility.tested5':
    'Nichts muss gezogen werden, nichts bewegt sich länger als 150 Millisekunden, und nichts bewegt sich bei denen, die weniger Bewegung verlangt haben.',
  'accessibility.gaps': 'Was fehlt',
  'accessibility.gaps1':
    'Tests mit Menschen, die Hilfsmittel benutzen, gab es noch nicht; für Vorleseprogramme wurde nur der Aufbau geprüft.',
  'accessibility.gaps2':
    'Texte eines Plans sind in der Sprache der Partnerschaft. Weicht sie von der Sprache der Seiten ab, erfahren Vorleseprogramme das nicht.',
  'accessibility.gaps3': 'Eingereichte Dateien sind so barrierefrei, wie sie gemacht wurden; Roadbook prüft sie nicht.',
  'accessibility.gaps4':
    'Zeichnungen haben einen Alternativtext oder eine Tabelle daneben; die Zeichnung des Fahrplans liest man am besten in der Liste daneben.',
  'accessibility.documents': 'Dokumente',
  'accessibility.documents1':
    'Berichte als PDF folgen PDF/UA-1: ausgezeichnet, mit Überschriften, Tabellenköpfen, Alternativtexten und Sprache.',
  'accessibility.documents2': 'Dieselben Berichte gibt es als HTML, Word und einfachen Text mit demselben Aufbau.',
  'accessibility.report': 'Ein Problem melden',
  'accessibility.report1':
    'Schreiben Sie dem Betreiber dieser Installation an die Adresse, von der Ihre Einladung kam. Sagen Sie, um welche Seite es geht und was Sie tun wollten; Sie bekommen eine Antwort, und den Inhalt in anderer Form, wo Sie ihn brauchen.',
  'accessibility.report2':
    'Hilft die Antwort nicht, können Sie sich an die Stelle wenden, die in Ihrem Land über die Barrierefreiheit öffentlicher Dienste wacht.',
};
