import { PartnershipService } from '@roadbook/application';
import { startTestServer } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING } from '../support/conversation.js';
import { loadFounding } from '../support/founding.js';
import { startSmtp } from '../support/smtp.js';
import { BEGIN, Desk, PUBLIC_URL } from './desk/desk.js';
import { theAuthoritiesHear, theContacts } from './desk/informing.js';
import { theMails } from './desk/mails.js';
import { theMinutes } from './desk/minutes.js';
import { thePartnersReport } from './desk/reporting.js';
import { theCommitteeMeets } from './desk/session.js';

const CHAPTERS = [theContacts, thePartnersReport, theCommitteeMeets, theMinutes, theAuthoritiesHear, theMails];

/**
 * A whole cycle at the coordinator's desk, without a spreadsheet, a Word file or a private e-mail: the partners report, the
 * committee meets, its minutes are adopted, the authorities are informed; told in the order in which it happens.
 */
describe.each(STORES)('the coordinator’s cycle, on $store', ({ make }) => {
  const desk = new Desk();

  beforeAll(async () => {
    desk.smtp = await startSmtp();
    desk.database = await make();
    await loadFounding(desk.database, BEGIN);
    const env = {
      ROADBOOK_NOW: BEGIN,
      SMTP_URL: desk.smtp.url,
      MAIL_FROM: 'Roadbook <roadbook@roadbook.test>',
      PUBLIC_URL,
    };
    desk.server = await startTestServer(desk.database, env);
    await desk.seat();
  });
  afterAll(async () => {
    await desk.server.close();
    await desk.smtp.close();
    await desk.database.drop();
  });

  for (const chapter of CHAPTERS) chapter(desk);

  it('and the history of it all verifies', async () => {
    const [verification] = await desk.server.server.app.get(PartnershipService).verify(FOUNDING);
    expect(verification).toMatchObject({ partnership: FOUNDING, faults: [] });
  });
});
