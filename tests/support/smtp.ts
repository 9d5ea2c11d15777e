import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as it came in. */
export interface ReceivedMail {
  /** The address of the envelope. */
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
  readonly mail: ParsedMail;
}

/**
 * What the server does with a mail: take it; refuse its address (550), or say that it should be tried again (451); take
 * nothing and say nothing after DATA; take it and break the connection instead of saying so.
 */
export type Behaviour = 'TAKE' | 'REFUSE' | 'LATER' | 'HANG' | 'TAKE_AND_DROP';

/** A real SMTP server of this process, which keeps what it is sent. */
export interface TestSmtp {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Set to behave otherwise from the next mail on; an address can be given a behaviour of its own. */
  behaviour: Behaviour;
  readonly byAddress: Map<string, Behaviour>;
  /** Called when a client says whom a mail is for, and when a mail was taken, before the client is told. */
  onRecipient: (address: string) => void;
  onTaken: (mail: ReceivedMail) => void;
  /** The mails to one address, in the order of their arrival. */
  to(address: string): ReceivedMail[];
  clear(): void;
  close(): Promise<void>;
}

export async function startSmtp(): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  const behaviourOf = (address: string): Behaviour => smtp.byAddress.get(address) ?? smtp.behaviour;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      smtp.onRecipient(address);
      const behaviour = behaviourOf(address);
      if (behaviour === 'REFUSE') done(refusal(550, `5.1.1 <${address}>: there is nobody of this name`));
      else if (behaviour === 'LATER') done(refusal(451, '4.3.0 try again later'));
      else done();
    },
    onData: (stream, session, done) => {
      const read = async (raw: string): Promise<void> => {
        const to = session.envelope.rcptTo[0]!.address;
        const behaviour = behaviourOf(to);
        if (behaviour === 'HANG') return;
        const mail = await simpleParser(raw);
        const received = { to, messageId: mail.messageId ?? '', raw, mail };
        mails.push(received);
        smtp.onTaken(received);
        if (behaviour === 'TAKE_AND_DROP') cut(server, session);
        else done();
      };
      // Whoever breaks off in the middle of a mail has sent none.
      textOf(stream).then(read, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  const smtp: TestSmtp = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behaviour: 'TAKE',
    byAddress: new Map(),
    onRecipient: () => undefined,
    onTaken: () => undefined,
    to: (address) => mails.filter((mail) => mail.to === address),
    clear: () => void mails.splice(0),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return smtp;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function cut(server: SMTPServer, session: SMTPServerSession): void {
  const connections = (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> })
    .connections;
  for (const connection of connections) if (connection.id === session.id) connection._socket.destroy();
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
