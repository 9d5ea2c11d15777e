import { startTestServer } from '../support/api.js';
import { built } from '../support/cli.js';
import { STORES } from '../support/databases.js';
import { loadFounding } from '../support/founding.js';
import { theGate, theSession } from './chapters/decision.js';
import {
  anotherPartnerHandsInAFile,
  aPartnerLooksAfterItsAction,
  aPartnerThatDoesNotLeadIsRefused,
} from './chapters/partner.js';
import { thePast } from './chapters/past.js';
import { theHistory, theStatusReport } from './chapters/record.js';
import { NOW, Story } from './chapters/story.js';

const CHAPTERS = [
  aPartnerLooksAfterItsAction,
  anotherPartnerHandsInAFile,
  aPartnerThatDoesNotLeadIsRefused,
  theGate,
  theSession,
  thePast,
  theStatusReport,
  theHistory,
];

/**
 * One cycle of the founding partnership, told in the order in which it happens. ViaMéca leads A5.3, a training action whose
 * survey came back from the coordinator; the committee lets the action into implementation, on a condition.
 */
describe.each(STORES)('a committee cycle of the founding partnership, on $store', ({ make }) => {
  const story = new Story();

  beforeAll(async () => {
    await built();
    story.database = await make();
    await loadFounding(story.database, NOW);
    story.server = await startTestServer(story.database, { ROADBOOK_NOW: NOW });
  });
  afterAll(async () => {
    await story.server.close();
    await story.database.drop();
  });

  for (const chapter of CHAPTERS) chapter(story);
});
