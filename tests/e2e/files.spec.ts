import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { FileService } from '@roadbook/application';
import type { ApiClient, ApiError } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, NOW, openGround, type Ground } from './ground.js';
import { mutationOf } from './schema.js';

const MB = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

describe.each(STORES)('files on $store', ({ make }) => {
  let ground: Ground;
  let partner: ApiClient;
  let other: ApiClient;
  let coordinator: ApiClient;
  let observer: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    const clients = await ground.clients();
    partner = clients.leadPartner;
    other = clients.otherPartner;
    coordinator = clients.coordinator;
    observer = clients.observer;
  });
  afterAll(() => ground.close());

  const onDisk = (): string[] => {
    const folder = join(ground.server.settings.dataDir, 'files');
    try {
      return readdirSync(folder).sort();
    } catch {
      return [];
    }
  };
  /** Waits until the folder holds these files: an upload that broke off is taken back after its refusal was sent. */
  const untilOnDisk = async (expected: readonly string[]): Promise<void> => {
    const deadline = Date.now() + 4_000;
    while (String(onDisk()) !== String(expected) && Date.now() < deadline)
      await new Promise((next) => setTimeout(next, 10));
    expect(onDisk()).toEqual(expected);
  };
  const send = (client: ApiClient, form: FormData, query = `?partnership=${FOUNDING}`): Promise<Response> =>
    client.fetch(`/files${query}`, { method: 'POST', body: form });
  const formOf = (content: Buffer, name = 'file.bin', field = 'file'): FormData => {
    const form = new FormData();
    form.append(field, new Blob([new Uint8Array(content)]), name);
    return form;
  };
  const upload = async (client: ApiClient, content: Buffer, name?: string): Promise<Stored> => {
    const response = await send(client, formOf(content, name));
    expect(response.status).toBe(201);
    return (await response.json()) as Stored;
  };
  const refusal = async (response: Response): Promise<[number, string, string[]]> => {
    const { error } = (await response.json()) as { error: ApiError['extensions'] };
    expect(Object.keys(error).sort()).toEqual(['blockers', 'code', 'fields', 'logId', 'message']);
    return [response.status, error.code, error.fields.map(({ path }) => path)];
  };
  const status = async (client: ApiClient, id: string): Promise<number> => {
    const response = await client.fetch(`/files/${id}`);
    await response.arrayBuffer();
    return response.status;
  };
  const versionOf = async (code: string, client = coordinator): Promise<number> => {
    const { partnership } = await client.ask<{
      partnership: { deliverables: { items: { code: string; version: number }[] } };
    }>(`{ partnership(code: "${FOUNDING}") { deliverables(limit: 200) { items { code version } } } }`);
    return partnership.deliverables.items.find((one) => one.code === code)!.version;
  };
  const attach = async (client: ApiClient, verb: string, code: string, fileId: string): Promise<ApiError | null> => {
    const input = { partnership: FOUNDING, deliverable: code, expectedVersion: await versionOf(code, client), fileId };
    return (await client.send(mutationOf(verb, { input }), { input })).errors[0] ?? null;
  };

  it('come back as they were sent, to be kept and not to be opened', async () => {
    const file = await upload(partner, PDF, 'Catalogue.pdf');
    const response = await partner.fetch(`/files/${file.id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename*=UTF-8''Catalogue.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(file).toMatchObject({ name: 'Catalogue.pdf', mediaType: 'application/pdf', size: PDF.length });
  });

  it.each([
    ['a picture that says that it is a text', PNG, 'notes.txt', 'image/png'],
    [
      'a page that says that it is a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'cat.png',
      'application/octet-stream',
    ],
    ['nothing at all', Buffer.alloc(0), 'empty.pdf', 'application/octet-stream'],
  ])('are of the type that they have: %s', async (_what, content, name, type) => {
    const { id, mediaType } = await upload(partner, content, name);
    expect(mediaType).toBe(type);
    const response = await partner.fetch(`/files/${id}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  });

  it.each([
    ['Bericht – Überblick (ελληνικά) 🙂.pdf', 'Bericht – Überblick (ελληνικά) 🙂.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\\b/c.txt', 'c.txt'],
    ['with "quotes"; and=semicolons.txt', 'with "quotes"; and=semicolons.txt'],
    ['x'.repeat(400), 'x'.repeat(200)],
  ])('keep their name, as far as it is one: %s', async (given, kept) => {
    const { id, name } = await upload(partner, PDF, given);
    expect(name.endsWith(kept)).toBe(true);
    expect(name).not.toMatch(/[/\\]/);
    const disposition = (await partner.fetch(`/files/${id}`)).headers.get('content-disposition')!;
    expect(decodeURIComponent(disposition.replace("attachment; filename*=UTF-8''", ''))).toBe(name);
    expect(onDisk()).toContain(id);
  });

  it('of 50 MB are taken, and larger ones refused with nothing left behind', async () => {
    const largest = await upload(partner, Buffer.alloc(50 * MB, 7), 'largest.bin');
    expect(largest.size).toBe(50 * MB);
    const before = onDisk();
    for (const size of [50 * MB + 1, 51 * MB]) {
      const response = await send(partner, formOf(Buffer.alloc(size, 7)));
      expect(await refusal(response)).toEqual([400, 'INVALID_INPUT', ['file']]);
    }
    expect(onDisk()).toEqual(before);
  });

  describe('are refused, and leave nothing behind', () => {
    const text = (): FormData => {
      const form = new FormData();
      form.append('file', 'a text and no file');
      return form;
    };
    const two = (): FormData => {
      const form = formOf(PDF, 'one.pdf');
      form.append('file', new Blob(['two']), 'two.pdf');
      return form;
    };
    const mixed = (): FormData => {
      const form = formOf(PDF, 'one.pdf');
      form.append('note', 'a field');
      return form;
    };
    const posted = (body: string | Buffer, type: string): Promise<Response> =>
      partner.fetch(`/files?partnership=${FOUNDING}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: new Uint8Array(Buffer.from(body)),
      });

    it.each<[string, () => Promise<Response>, [number, string, string[]]]>([
      ['another field', () => send(partner, formOf(PDF, 'x.pdf', 'attachment')), [400, 'INVALID_INPUT', ['file']]],
      ['a text field', () => send(partner, text()), [400, 'INVALID_INPUT', ['file']]],
      ['two files', () => send(partner, two()), [400, 'INVALID_INPUT', ['file']]],
      ['a file and a field', () => send(partner, mixed()), [400, 'INVALID_INPUT', ['file']]],
      ['an empty form', () => send(partner, new FormData()), [400, 'INVALID_INPUT', ['file']]],
      ['no form at all', () => posted(PDF, 'application/pdf'), [400, 'INVALID_INPUT', ['file']]],
      ['JSON', () => posted('{"file":"x"}', 'application/json'), [400, 'INVALID_INPUT', ['file']]],
      ['a form without a boundary', () => posted('x', 'multipart/form-data'), [400, 'INVALID_INPUT', ['file']]],
      [
        'a form that breaks off',
        () =>
          posted(
            '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
            'multipart/form-data; boundary=x',
          ),
        [400, 'INVALID_INPUT', ['file']],
      ],
      ['no partnership', () => send(partner, formOf(PDF), ''), [400, 'INVALID_INPUT', ['partnership']]],
      [
        'two partnerships',
        () => send(partner, formOf(PDF), `?partnership=${FOUNDING}&partnership=OTHER`),
        [400, 'INVALID_INPUT', ['partnership']],
      ],
      ['an unknown partnership', () => send(partner, formOf(PDF), '?partnership=NOWHERE'), [404, 'NOT_FOUND', []]],
      ['an observer', () => send(observer, formOf(PDF)), [403, 'FORBIDDEN', []]],
    ])('%s', async (_what, ask, expected) => {
      const before = onDisk();
      expect(await refusal(await ask())).toEqual(expected);
      await untilOnDisk(before);
    });

    it('a caller that goes away in the middle', async () => {
      const before = onDisk();
      const { hostname, port } = new URL(ground.server.address);
      const token = (
        await partner.ask<{ createAccessToken: { token: string } }>(
          'mutation { createAccessToken(name: "x") { token } }',
        )
      ).createAccessToken.token;
      await new Promise<void>((gone) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            `POST /files?partnership=${FOUNDING} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'a'.repeat(100_000)}`,
          );
        });
        // Once the server has begun to write, the caller goes away; the server takes back what it wrote.
        const waiting = setInterval(() => {
          if (!onDisk().some((name) => name.endsWith('.incoming'))) return;
          clearInterval(waiting);
          socket.destroy();
          gone();
        }, 5);
      });
      await untilOnDisk(before);
    });

    it.each(['none', '%00', '..%2f..%2fetc%2fpasswd', "' OR 1=1 --", 'x'.repeat(2_000), '%F0%9F%99%82'])(
      'an id that is none: %s',
      async (id) => {
        const response = await partner.fetch(`/files/${id}`);
        expect(await refusal(response)).toEqual([404, 'NOT_FOUND', []]);
      },
    );
  });

  describe('and what they belong to', () => {
    it('are the uploader’s alone until attached, and then whoever sees the deliverable sees them', async () => {
      const { id } = await upload(partner, PDF, 'survey.pdf');
      expect(await Promise.all([partner, other, coordinator, observer].map((one) => status(one, id)))).toEqual([
        200, 404, 404, 404,
      ]);
      expect(await attach(partner, 'submitDeliverable', 'D5.3.1', id)).toBeNull();
      expect(await Promise.all([partner, other, coordinator, observer].map((one) => status(one, id)))).toEqual([
        200, 200, 200, 404,
      ]);
    });

    it('are attached by nobody but the uploader, and nowhere else', async () => {
      const { id } = await upload(other, PDF, 'theirs.pdf');
      const error = await attach(partner, 'saveDeliverableDraft', 'D5.3.2', id);
      expect([error!.extensions.code, error!.extensions.fields.map(({ path }) => path)]).toEqual([
        'INVALID_INPUT',
        ['input.fileId'],
      ]);
      const unknown = await attach(partner, 'saveDeliverableDraft', 'D5.3.2', '00000000-0000-4000-8000-000000000000');
      expect(JSON.stringify({ ...unknown, locations: 0 })).toBe(JSON.stringify({ ...error, locations: 0 }));
    });

    it('of an accepted main deliverable of public level are open to observers, and those of versions that came back are not', async () => {
      const returned = await upload(other, Buffer.from('first'), 'first.txt');
      const accepted = await upload(coordinator, Buffer.from('second'), 'second.txt');
      // AFIL leads D5.9.1; the coordinator may act for it.
      const first = await upload(coordinator, Buffer.from('first'), 'first.txt');
      expect(await attach(coordinator, 'submitDeliverable', 'D5.9.1', first.id)).toBeNull();
      const review = {
        partnership: FOUNDING,
        deliverable: 'D5.9.1',
        expectedVersion: await versionOf('D5.9.1'),
        outcome: 'REVISION_REQUESTED',
        comment: 'More.',
      };
      await coordinator.ask(mutationOf('reviewDeliverable', { input: review }), { input: review });
      expect(await attach(coordinator, 'submitDeliverable', 'D5.9.1', accepted.id)).toBeNull();
      expect(await status(observer, accepted.id)).toBe(404);
      await decideAcceptance('D5.9.1');
      expect(await status(observer, accepted.id)).toBe(200);
      expect(await status(observer, first.id)).toBe(404);
      expect(await status(coordinator, first.id)).toBe(200);
      expect(await status(observer, returned.id)).toBe(404);
    });

    const decideAcceptance = async (code: string): Promise<void> => {
      const step = (verb: string): Promise<unknown> =>
        coordinator.ask(`mutation { ${verb}(partnership: "${FOUNDING}", number: 5) { status } }`);
      await step('conveneSession');
      await step('openSession');
      const present = ['Plastipolis', 'ViaMéca', 'Minalogic', 'AFIL', 'microTEC Südwest', 'bwcon', 'Eurecat', 'CEP'];
      const attendance = { partnership: FOUNDING, session: 5, present };
      await coordinator.ask(mutationOf('recordAttendance', { input: attendance }), { input: attendance });
      const decision = {
        partnership: FOUNDING,
        session: 5,
        kind: 'ACCEPT_DELIVERABLE',
        subjects: [code],
        outcome: 'APPROVED',
        text: 'Accepted.',
        method: 'CONSENSUS',
      };
      await coordinator.ask(mutationOf('recordDecision', { input: decision }), { input: decision });
    };
  });

  it('that nobody attached can be attached for a day, and are gone after it', async () => {
    const files = ground.server.server.app.get(FileService);
    const kept = await upload(partner, PDF, 'kept.pdf');
    expect(await attach(partner, 'saveDeliverableDraft', 'D5.3.2', kept.id)).toBeNull();
    const left = await upload(partner, PDF, 'left.pdf');
    const later = (hours: number): void =>
      ground.clock.set(new Date(Date.parse(NOW) + hours * 3_600_000).toISOString());
    try {
      later(23.9);
      const back = await ground.as('leadPartner');
      await files.purge();
      expect(await status(back, left.id)).toBe(200);
      later(24.1);
      const error = await attach(await ground.as('leadPartner'), 'saveDeliverableDraft', 'D5.3.2', left.id);
      expect(error?.extensions.fields.map(({ path }) => path)).toEqual(['input.fileId']);
      later(25.1);
      const purged = await files.purge();
      expect(purged).toBeGreaterThan(0);
      const nextDay = await ground.as('leadPartner');
      expect([await status(nextDay, left.id), await status(nextDay, kept.id)]).toEqual([404, 200]);
      expect(onDisk()).toContain(kept.id);
      expect(onDisk()).not.toContain(left.id);
      expect(await files.purge()).toBe(0);
    } finally {
      ground.clock.set(NOW);
    }
  });
});
