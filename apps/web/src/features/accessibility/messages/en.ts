/** The accessibility statement. */
export default {
  'accessibility.title': 'Accessibility',
  'accessibility.question': 'What Roadbook does so that everybody can use it, and what is still missing.',
  'accessibility.standard': 'Which standard it follows',
  'accessibility.standard1':
    'The application follows the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and with them the European standard EN 301 549.',
  'accessibility.standard2': 'It is partially conformant: the gaps that are known are listed below.',
  'accessibility.tested': 'What was tested',
  'accessibility.tested1':
    'Every page, in the light and the dark colours, is checked by axe-core whenever the program is built; serious and critical findings are mended before it is handed on.',
  'accessibility.tested2':
    'The work of a partner, of the coordinator and of a committee member is done from the beginning to the end with the keyboard alone.',
  'accessibility.tested3':
    'Every page is opened at 360 and at 320 pixels, which is 400 % zoom on a common screen, and is read without scrolling sideways; wide tables scroll in a frame of their own.',
  'accessibility.tested4':
    'No state is told by colour alone: each has a shape and a word too. Text has a contrast of at least 4.5 to 1 in both sets of colours.',
  'accessibility.tested5':
    'Nothing needs dragging, nothing moves for longer than 150 milliseconds, and nothing moves at all for whoever has asked for less motion.',
  'accessibility.gaps': 'What is missing',
  'accessibility.gaps1':
    'No tests with people who use assistive technology have been made yet; with screen readers only the structure has been checked.',
  'accessibility.gaps2':
    'Texts of a plan are in the language of the partnership. Where this differs from the language of the pages, screen readers are not told so.',
  'accessibility.gaps3': 'Files that people hand in are as accessible as they were made; Roadbook does not check them.',
  'accessibility.gaps4':
    'Drawings have a text alternative or a table beside them; the drawing of the roadmap is best read in the list beside it.',
  'accessibility.documents': 'Documents',
  'accessibility.documents1':
    'Reports in PDF follow PDF/UA-1: tagged, with headings, table heads, alternative texts and their language.',
  'accessibility.documents2': 'The same reports can be had as HTML, Word and plain text, with the same structure.',
  'accessibility.report': 'To report a problem',
  'accessibility.report1':
    'Write to the operator of this installation, to the address from which your invitation came. Say which page it is and what you wanted to do; you will get an answer, and the content in another form where you need it.',
  'accessibility.report2':
    'If the answer does not help, the body that oversees the accessibility of public services in your country can be addressed.',
};
