// The mail worker of the kill tests, without a server around it. It makes rounds until there is nothing left to do, and says so.
import 'reflect-metadata';
import { CommitteeCaretaker } from '../../dist/libs/application/src/committee/committee-caretaker.js';
import { DigestDesk } from '../../dist/libs/application/src/mail/digest-desk.js';
import { Dispatcher } from '../../dist/libs/application/src/mail/dispatcher.js';
import { MailWorker } from '../../dist/libs/application/src/mail/mail-worker.js';
import { NewsDesk } from '../../dist/libs/application/src/mail/news-desk.js';
import { NoticeService } from '../../dist/libs/application/src/notice/notice.service.js';
import { StandingClock } from '../../dist/libs/application/src/settings/clock.js';
import { readSettings } from '../../dist/libs/application/src/settings/settings.js';
import { Store } from '../../dist/libs/application/src/work/store.js';
import { StoredWork } from '../../dist/libs/application/src/work/stored-work.js';

const [url, smtpUrl, now] = process.argv.slice(2);
const settings = readSettings({ DATABASE_URL: url, SMTP_URL: smtpUrl, PUBLIC_URL: 'https://roadbook.example.org' });
const log = { warn: () => undefined, error: ({ err }) => process.stderr.write(`${err.stack}\n`) };
const store = await Store.open(url, new StandingClock(now));
const news = new NewsDesk(store, settings);
const digests = new DigestDesk(store, settings);
const dispatcher = new Dispatcher(store, settings, log, new NoticeService(new StoredWork(store)));
const worker = new MailWorker(store, new CommitteeCaretaker(store), news, digests, dispatcher, log);

process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
await worker.tick(now);
process.send({ done: true });
