import { escapeHtml, htmlOf, jointSubject, mailText, sentence, STOP_PLACE, type Letterhead } from './mail-text.js';

const HEAD: Letterhead = {
  name: 'Paul',
  language: 'en',
  organisation: 'Org2',
  contact: false,
  code: 'P',
  partnership: 'A partnership',
  publicUrl: 'https://r.example.org',
};
const SUBJECT = { code: 'NEWS_OVERDUE_SUBJECT', params: { count: 1 } };
const INTRO = { code: 'MAIL_DIGEST_INTRO', params: { partnership: 'A partnership' } };
const told = (text: string) => ({
  statement: { code: 'REMIND_FOLLOW_UP', params: { text, date: '2026-06-30' } },
  lines: [],
  link: '/p/P/follow-ups',
});

describe('the text of a mail', () => {
  it('says what is new, where to look, why it came and how to stop it', () => {
    expect(mailText(HEAD, SUBJECT, INTRO, [told('Ask around')])).toEqual({
      subject: '[P] Overdue: 1 thing',
      text: `Dear Paul,

This is new in A partnership since the last mail:

* A follow-up of your organisation is due on 30 Jun 2026: Ask around
  https://r.example.org/p/P/follow-ups

--${' '}

You get this mail because you have an account for Org2 in A partnership.

To get no more mails of A partnership:
${STOP_PLACE}
`,
    });
  });

  it('has what people wrote on one line, without places of its own, and not for ever', () => {
    const say = (text: string): string => sentence(told(text).statement, 'en').split(': ').slice(1).join(': ');
    expect(say('one\r\ntwo\u2028three\u0000four')).toBe('one two three four');
    expect(say('{stop} and {updateLink}')).toBe('(stop) and (updateLink)');
    expect(say('x'.repeat(5_000))).toMatch(/^x{600,}…$/);
  });

  it('names the first of several things in its subject', () => {
    expect(jointSubject([SUBJECT], 'en')).toBe(SUBJECT);
    expect(jointSubject([SUBJECT, SUBJECT, SUBJECT], 'en')).toEqual({
      code: 'MAIL_SEVERAL_SUBJECT',
      params: { first: 'Overdue: 1 thing', more: 2 },
    });
  });
});

describe('the page of a mail', () => {
  it('is the text, escaped, with links where an address stands alone', () => {
    const html = htmlOf(
      `Dear <b>Paul</b>,\n\n* a & b\n  https://r.example.org/p/P?a=1&b="\nsee https://x.example\n\n-- \n\nend`,
      'en',
    );
    expect(html).toContain('<p>Dear &lt;b&gt;Paul&lt;/b&gt;,</p>');
    expect(html).toContain('<p>* a &amp; b<br>');
    expect(html).not.toContain('href="https://x.example');
    expect(html).toContain('<hr>');
    expect(htmlOf('  https://r.example.org/p/P?a=1&b=2', 'en')).toContain(
      '<a href="https://r.example.org/p/P?a=1&amp;b=2">https://r.example.org/p/P?a=1&amp;b=2</a>',
    );
    expect(html).not.toMatch(/<(img|script|style|link)/);
  });

  it('escapes all that could end a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
