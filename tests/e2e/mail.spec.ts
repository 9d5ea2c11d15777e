import { MailWorker } from '@roadbook/application';
import { sqliteDatabase } from '../support/databases.js';
import { CANARY, canaryFolder } from './canary.js';
import { FOUNDING, openGround, type Ground } from './ground.js';

interface Mail {
  readonly to: { readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly status: string;
}

describe('mails about all that ever happened in the founding partnership', () => {
  let ground: Ground;
  let mails: readonly Mail[];

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase, canaryFolder());
    const { store, server } = { store: ground.store, server: ground.server.server };
    const worker = server.app.get(MailWorker);
    await worker.tick();
    const read = async (): Promise<{ items: readonly Mail[]; totalCount: number }> => {
      const coordinator = await ground.as('coordinator');
      const items: Mail[] = [];
      for (let offset = 0; ; offset += 200) {
        const { partnership } = await coordinator.ask<{
          partnership: { outbox: { totalCount: number; items: readonly Mail[] } };
        }>(
          `{ partnership(code: "${FOUNDING}") { outbox(limit: 200, offset: ${offset}) { totalCount items { to { address } subject text status } } } }`,
        );
        items.push(...partnership.outbox.items);
        if (items.length >= partnership.outbox.totalCount) return { items, totalCount: items.length };
      }
    };
    // What was replayed is no news: the demonstration has set the cursor to its end.
    const kinds = (await read()).items.map(({ subject }) => subject);
    expect(kinds.filter((subject) => subject.includes('ecision'))).toEqual([]);
    await store.gate.run(({ sql }) => sql.run('UPDATE "mail_cursor" SET "revision" = 1'));
    await worker.tick();
    ground.clock.set('2026-11-23T09:00:00.000Z');
    await worker.tick();
    mails = (await read()).items;
  });
  afterAll(() => ground.close());

  const textsTo = (address: string): string =>
    mails
      .filter(({ to }) => to.address === address)
      .map(({ subject, text }) => `${subject}\n${text}`)
      .join('\n');

  it('are kept, because nobody has these addresses', () => {
    expect(mails.length).toBeGreaterThan(20);
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['KEPT']));
  });

  it('reach the observer, and tell it nothing that is not public', () => {
    expect(textsTo('observer@demo.example')).not.toBe('');
    expect(textsTo('observer@demo.example')).not.toContain(CANARY);
    expect(textsTo('coordinator@demo.example')).toContain(CANARY);
  });

  it('are whole sentences', () => {
    for (const { subject, text } of mails) {
      expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|NEWS_|MAIL_|REMIND_|\[object/);
      expect(subject).toMatch(/^\[4M4IOF\] \S/);
    }
  });

  it('tell nobody the same thing twice', () => {
    const told = new Map<string, number>();
    for (const { to, text } of mails) {
      for (const [line] of text.matchAll(/^\* .*$/gm)) {
        const key = `${to.address} ${line}`;
        told.set(key, (told.get(key) ?? 0) + 1);
      }
    }
    // What came back for revision is submitted again.
    const twice = [...told].filter(([line, count]) => count > 1 && !line.includes(' submitted deliverable '));
    expect(twice).toEqual([]);
  });
});
