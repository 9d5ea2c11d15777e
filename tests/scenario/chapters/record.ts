import { roadbook } from '../../support/cli.js';
import { FOUNDING } from '../../support/conversation.js';
import { textOfPdf } from '../../support/pdf.js';
import { alterOneByte } from '../../support/raw-store.js';
import type { Story } from './story.js';

interface Document {
  readonly revision: number;
  readonly sections: readonly {
    readonly id: string;
    readonly content: readonly { readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
  }[];
}

export function theStatusReport(story: Story): void {
  describe('the status report', () => {
    const report = async (file: string, query: string): Promise<Buffer> => {
      const answer = await story.coordinator.fetch(`/reports/${FOUNDING}/${file}?${query}`);
      expect(answer.status).toBe(200);
      return Buffer.from(await answer.arrayBuffer());
    };
    const since = (): string => `since=${encodeURIComponent(story.before.at)}`;

    it('as JSON shows the action as it is, and what it was before', async () => {
      const document = JSON.parse((await report('status.json', since())).toString()) as Document;
      expect([document.revision, document.sections[0]!.id]).toEqual([story.after.revision, 'changes']);
      const rows = document.sections[0]!.content[0]!.rows;
      expect(rows.map(({ subject }) => subject)).toEqual([
        'A5.3',
        'A5.3 gate into implementation',
        'Decision 12',
        'Follow-up: Name the second site.',
      ]);
      expect(rows[0]).toMatchObject({ what: 'Phase: Preparation → Implementation' });
    });

    it('as Markdown says the same', async () => {
      const text = (await report('status.md', since())).toString();
      expect(text).toMatch(/^\|\s*A5\.3\s*\|.*Phase: Preparation → Implementation.*\|$/m);
    });

    it('as PDF says the same, with the roadmap drawn', async () => {
      const pdf = await report('status.pdf', since());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = textOfPdf(pdf);
      expect(text).toContain('Preparation → Implementation');
      expect(pdf.toString('latin1')).toContain('/Alt (Bars in time for ');
      expect(text).toContain(`Revision ${story.after.revision}`);
    });

    it('as of before shows the old phase and knows nothing of the decision', async () => {
      const asOf = `asOf=${encodeURIComponent(story.before.at)}`;
      const document = JSON.parse((await report('status.json', asOf)).toString()) as Document;
      expect(document.revision).toBe(story.before.revision);
      const rows = document.sections.find(({ id }) => id === 'activity-A5')!.content[0]!.rows;
      expect(rows.find((row) => row['code'] === 'A5.3')).toMatchObject({ phase: 'Preparation', progress: 14 });
      expect(textOfPdf(await report('status.pdf', asOf))).not.toContain('Name the second site.');
    });

    it.each(['pdf', 'md', 'json'])('comes out byte for byte the same when made twice, as %s', async (format) => {
      const first = await report(`status.${format}`, since());
      expect((await report(`status.${format}`, since())).equals(first)).toBe(true);
    });
  });
}

export function theHistory(story: Story): void {
  describe('the history', () => {
    const verify = (): ReturnType<typeof roadbook> =>
      roadbook(['--json', 'verify', FOUNDING], { DATABASE_URL: story.database.url });

    it('verifies', async () => {
      const run = await verify();
      expect(run.json()).toEqual([{ partnership: FOUNDING, revisions: story.after.revision, faults: [] }]);
      expect(run.code).toBe(0);
    });

    it('does not verify once one byte of it was altered, and the check says where', async () => {
      const harm = await alterOneByte(story.database.url, story.reported.revision, '"progress":14', '"progress":24');
      try {
        const run = await verify();
        expect(run.json()).toEqual([
          {
            partnership: FOUNDING,
            revisions: story.after.revision,
            faults: [`entry 1 of revision ${story.reported.revision} does not fit its digest`],
          },
        ]);
        expect(run.code).toBe(1);
      } finally {
        await harm.undo();
      }
      expect((await verify()).code).toBe(0);
    });
  });
}
