const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u;
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** What keeps a text from being well-formed XML; nothing when it is. For specs: knows neither CDATA nor comments. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name, , alone] = match;
    end = match.index + token.length;
    if (FORBIDDEN.test(token)) faults.push(`a forbidden character in ${token.slice(0, 80)}`);
    if (AMPERSAND.test(token)) faults.push(`a bare ampersand in ${token.slice(0, 80)}`);
    if (!name || alone) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes what is not open`);
  }
  if (end < xml.length) faults.push(`not XML from ${xml.slice(end, end + 80)}`);
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

/** The text between tags, entities read. */
export function xmlText(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
  return xml.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
