import { mailsTo, type Desk } from './desk.js';
import { NOTE } from './session.js';

interface Notice {
  readonly id: string;
  readonly status: string;
  readonly closed: boolean;
  readonly contact: string | null;
  readonly deliverable: { readonly code: string };
  readonly organisation: { readonly shortName: string };
}

const AURA = { organisation: 'Auvergne-Rhône-Alpes Region', email: 'europe@aura.test', language: 'fr' };
const LOMBARDY = { organisation: 'Lombardy Region', email: 'gone@lombardy.test', language: 'it' };

async function noticesOf(desk: Desk, organisation: string): Promise<Notice> {
  const { notices } = await desk.read<{ notices: Notice[] }>(
    'notices { id status closed contact deliverable { code } organisation { shortName } }',
  );
  return notices.find((one) => one.deliverable.code === NOTE && one.organisation.shortName === organisation)!;
}

/** Before the session: the authorities name whom to write to. */
export function theContacts(desk: Desk): void {
  describe('the authorities', () => {
    it('name the people to write to', async () => {
      const { contacts } = await desk.read<{ contacts: { id: string; organisation: { shortName: string } }[] }>(
        'contacts { id organisation { shortName } }',
      );
      for (const { organisation, email, language } of [AURA, LOMBARDY]) {
        for (const { id } of contacts.filter((one) => one.organisation.shortName === organisation))
          await desk.coordinator.ask('mutation ($input: RemoveContactInput!) { removeContact(input: $input) }', {
            input: { partnership: '4M4IOF', contact: id },
          });
        await desk.do('plastipolis', 'saveContact', { organisation, name: 'European affairs', email, language }, 'id');
      }
      desk.smtp.byAddress.set(LOMBARDY.email, 'REFUSE');
    });
  });
}

/** After the session: each authority hears of the accepted main deliverable, and the register shows who did. */
export function theAuthoritiesHear(desk: Desk): void {
  describe('the duty to inform', () => {
    it('is done by a mail to the named contact, in its language, with title and summary', () => {
      const [mail, ...more] = mailsTo(desk.archive, AURA.email).filter(({ mail }) => mail.text!.includes(NOTE));
      expect(more).toEqual([]);
      expect(mail!.mail.headers.get('content-language')).toBe('fr');
    });

    it('closes a notice that arrived, and shows one that came back as a gap', async () => {
      expect(await noticesOf(desk, AURA.organisation)).toMatchObject({
        status: 'SENT',
        closed: true,
        contact: 'European affairs',
      });
      expect(await noticesOf(desk, LOMBARDY.organisation)).toMatchObject({ status: 'BOUNCED', closed: false });
      const { findings } = await desk.read<{ findings: { rule: string; subjects: string[] }[] }>(
        'findings { rule subjects }',
      );
      const gap = findings.find(({ rule, subjects }) => rule === 'AUTHORITY_NOT_INFORMED' && subjects.includes(NOTE));
      expect(gap!.subjects).toContain(LOMBARDY.organisation);
      expect(gap!.subjects).not.toContain(AURA.organisation);
    });

    it('keeps the acknowledgement, and the dissemination session that follows', async () => {
      const { id } = await noticesOf(desk, AURA.organisation);
      const answer = { notice: id, date: '2027-01-02', text: 'Received with thanks.' };
      expect(await desk.do('plastipolis', 'acknowledgeNotice', answer, 'status closed')).toEqual({
        status: 'ACKNOWLEDGED',
        closed: true,
      });
      const planned = {
        organisation: 'ADR Nord-Vest',
        title: 'The note, for firms',
        date: '2027-01-10',
        deliverables: [NOTE],
      };
      const session = await desk.do<{ id: string }>('agency', 'planDissemination', planned, 'id');
      const reminded = await desk.on('2027-01-09');
      expect(mailsTo(reminded, 'agency').some(({ mail }) => mail.text!.includes('The note, for firms'))).toBe(true);
      await desk.on('2027-01-11');
      const held = {
        dissemination: session.id,
        date: '2027-01-10',
        participants: 34,
        summary: 'Eleven firms presented.',
      };
      expect(await desk.do('agency', 'holdDissemination', held, 'status participants')).toEqual({
        status: 'HELD',
        participants: 34,
      });
    });
  });
}
