import { createServer, type AddressInfo } from 'node:net';
import { startSmtp, type Behaviour, type TestSmtp } from '../../../../tests/support/smtp.js';
import { SmtpPost, withoutAddresses, type Attempt, type Letter } from './post.js';

const LETTER: Letter = {
  from: 'Roadbook <roadbook@example.org>',
  toName: 'Élodie',
  toAddress: 'elodie@example.org',
  language: 'fr',
  subject: 'Décision 1',
  text: 'Bonjour,\n\n  https://r.example.org/p/P\n',
  messageId: '<1@r.example.org>',
  date: '2026-06-15T10:00:00.000Z',
  stopUrl: 'https://r.example.org/mail/stop/secret',
};

describe('the post', () => {
  let smtp: TestSmtp;
  beforeAll(async () => {
    smtp = await startSmtp();
  });
  afterAll(() => smtp.close());

  const send = (fields: Partial<Letter> = {}, patienceMs = 5_000): Promise<Attempt> =>
    new SmtpPost(smtp.url, patienceMs).send({ ...LETTER, ...fields });

  it('hands a mail over as it is', async () => {
    expect(await send()).toEqual({ outcome: 'TAKEN' });
    const { to, messageId, mail } = smtp.mails.at(-1)!;
    expect([to, messageId, mail.subject, mail.text]).toEqual([
      LETTER.toAddress,
      LETTER.messageId,
      LETTER.subject,
      LETTER.text,
    ]);
    expect(mail.to).toMatchObject({ value: [{ name: 'Élodie', address: LETTER.toAddress }] });
  });

  it.each<[Behaviour, string]>([
    ['REFUSE', 'REFUSED'],
    ['LATER', 'FAILED'],
    ['TAKE_AND_DROP', 'UNREACHABLE'],
    ['HANG', 'UNREACHABLE'],
  ])('tells what came of it: %s', async (behaviour, outcome) => {
    smtp.byAddress.set(LETTER.toAddress, behaviour);
    const attempt = await send({}, 400);
    smtp.byAddress.clear();
    expect(attempt).toEqual({ outcome, reason: expect.not.stringContaining('@') as string });
  });

  it('gives a mail up when it is told to', async () => {
    smtp.byAddress.set(LETTER.toAddress, 'HANG');
    const halt = new AbortController();
    const sending = new SmtpPost(smtp.url).send(LETTER, halt.signal);
    setTimeout(() => halt.abort(), 50);
    expect((await sending).outcome).toBe('UNREACHABLE');
    smtp.byAddress.clear();
  });

  it.each([
    ['none', 'elodie'],
    ['two', 'a@example.org,b@example.org'],
    ['one with a line break', 'a@example.org\r\nRCPT TO:<b@example.org>'],
    ['one with a name', 'Élodie <a@example.org>'],
  ])('refuses what is no address: %s', async (_name, toAddress) => {
    const before = smtp.mails.length;
    expect((await send({ toAddress })).outcome).toBe('REFUSED');
    expect(smtp.mails).toHaveLength(before);
  });

  it('says when no mail would fare better: nobody answers, or nobody greets', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const greeting = new SmtpPost(`smtp://user:secret@127.0.0.1:${port}`, 300).send(LETTER);
    expect((await greeting).outcome).toBe('UNREACHABLE');
    await new Promise((closed) => silent.close(closed));
    const attempt = await new SmtpPost(`smtp://user:secret@127.0.0.1:${port}`).send(LETTER);
    expect(attempt.outcome).toBe('UNREACHABLE');
    expect(JSON.stringify(attempt)).not.toContain('secret');
  });

  it('cannot be made to add a header', async () => {
    const forged = 'Paul\r\nBcc: thief@example.org\r\n\r\nbody';
    expect(await send({ toName: forged, subject: forged, language: 'en\r\nX-Evil: 1' })).toEqual({ outcome: 'TAKEN' });
    const head = smtp.mails.at(-1)!.raw.split('\r\n\r\n')[0]!;
    expect(head).not.toMatch(/^(Bcc|X-Evil):/im);
  });
});

describe('what a server says', () => {
  it('is kept without the address in it', () => {
    expect(withoutAddresses('550 5.1.1 <paul@example.org>: nobody\r\nhere')).toBe('550 5.1.1 (address): nobody here');
  });
});
