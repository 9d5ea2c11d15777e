import { addressOf, PEOPLE, PUBLIC_URL, type Desk, type Person } from './desk.js';

/** Looks back at everything that was mailed. */
export function theMails(desk: Desk): void {
  describe('of all mails', () => {
    it('each has one recipient, whose language it is in, links into Roadbook, and a way to stop', () => {
      const languages = new Map(
        Object.entries(PEOPLE).map(([name, { language }]) => [addressOf(name as Person), language]),
      );
      expect(desk.archive.length).toBeGreaterThan(20);
      for (const { to, mail } of desk.archive) {
        const language = mail.headers.get('content-language');
        if (languages.has(to)) expect([to, language]).toEqual([to, languages.get(to)]);
        expect(mail.text).toContain(PUBLIC_URL);
        expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
        expect(mail.headers.has('list')).toBe(true);
      }
    });

    it('no two are the same, and nobody gets two digests on one day', () => {
      const ids = desk.archive.map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(ids.length);
      const texts = desk.archive.map(({ to, mail }) => `${to} ${mail.subject} ${mail.text!.replace(/stop\/\S+/, '')}`);
      expect(new Set(texts).size).toBe(texts.length);
    });

    it('none went to a demonstration address', () => {
      expect(desk.archive.filter(({ to }) => to.endsWith('.example'))).toEqual([]);
    });

    it('the outbox shows them to the coordinator, and to nobody else', async () => {
      const fields = 'outbox(limit: 200) { totalCount items { status to { address } } }';
      const { outbox } = await desk.read<{ outbox: { items: { status: string; to: { address: string } }[] } }>(fields);
      const statuses = new Set(outbox.items.map(({ status }) => status));
      expect(statuses).toContain('SENT');
      expect(outbox.items.filter(({ to, status }) => to.address.endsWith('.example') && status === 'SENT')).toEqual([]);
      const other = await desk.read<{ outbox: { totalCount: number } }>('outbox { totalCount }', 'viameca');
      expect(other.outbox.totalCount).toBe(0);
    });

    it('one click stops them', async () => {
      const last = desk.archive.findLast(({ to }) => to === addressOf('flanders'))!;
      const [, path] = /https:\/\/roadbook\.test(\/mail\/stop\/\S+)/.exec(last.mail.text!)!;
      const answer = await desk.server
        .client()
        .fetch(path!, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
      expect(answer.status).toBeLessThan(300);
      await desk.coordinator.ask(`mutation ($input: PlanSessionInput!) { planSession(input: $input) { number } }`, {
        input: { partnership: '4M4IOF', title: 'Spring session', date: '2027-03-01' },
      });
      await desk.coordinator.ask(`mutation { conveneSession(partnership: "4M4IOF", number: 8) { status } }`);
      const mails = await desk.on('2027-01-12');
      expect(mails.some(({ to }) => to === addressOf('bwcon'))).toBe(true);
      expect(mails.filter(({ to }) => to === addressOf('flanders'))).toEqual([]);
    });
  });

  describe('the calendar of the committee', () => {
    it('follows a session that is cancelled', async () => {
      const { createCalendarFeed } = await desk.coordinator.ask<{ createCalendarFeed: { url: string } }>(
        `mutation { createCalendarFeed(partnership: "4M4IOF", scope: COMMITTEE) { url } }`,
      );
      const path = new URL(createCalendarFeed.url).pathname;
      const read = async (): Promise<string> => (await desk.server.client().fetch(path)).text();
      expect(await read()).toContain('Spring session');
      await desk.coordinator.ask(
        `mutation { cancelSession(partnership: "4M4IOF", number: 8, reason: "The hall is taken.") { status } }`,
      );
      const event = (await read()).split('BEGIN:VEVENT').find((one) => one.includes('Spring session'));
      expect(event).toContain('STATUS:CANCELLED');
    });
  });
}
