import { readSettings, type SettingsError } from './settings.js';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return (error as SettingsError).faults;
  }
};

describe('the settings of mails', () => {
  it('are none at first: mails are kept, and links lead to where the server listens', () => {
    const { publicUrl, smtpUrl, mailFrom } = readSettings({});
    expect([publicUrl, smtpUrl, mailFrom]).toEqual(['http://127.0.0.1:3000', null, 'Roadbook <roadbook@127.0.0.1>']);
    expect(readSettings({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  it.each([
    [{ SMTP_URL: 'smtp://localhost' }],
    [{ SMTP_URL: 'smtps://user:p%40ss@mail.example.org:465', MAIL_FROM: 'a@example.org' }],
    [{ MAIL_FROM: 'Le carnet de route <a@example.org>' }],
    [{ PUBLIC_URL: 'https://example.org/roadbook/' }],
  ])('may be %j', (env) => {
    expect(faultsOf(env)).toEqual([]);
  });

  it.each([
    [{ SMTP_URL: 'https://user:hush@mail.example.org' }, /^SMTP_URL must be smtp:/],
    [{ SMTP_URL: 'hush' }, /^SMTP_URL must be/],
    [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM must be/],
    [{ MAIL_FROM: 'a <a@example.org>\r\nBcc: <b@example.org>' }, /^MAIL_FROM must be/],
    [{ PUBLIC_URL: 'ftp://example.org' }, /^PUBLIC_URL must be/],
    [{ PUBLIC_URL: 'example.org' }, /^PUBLIC_URL must be/],
  ])('may not be %j', (env, fault) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringMatching(fault)]);
    expect(faultsOf(env as Record<string, string>).join(' ')).not.toContain('hush');
  });

  it('have no slash at the end of an address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://example.org/roadbook//' }).publicUrl).toBe(
      'https://example.org/roadbook',
    );
  });
});
