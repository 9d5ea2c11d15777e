import { createHash } from 'node:crypto';
import { COLOURS, SIGNS } from '@roadbook/drawing';

const INKS = [...new Set(Object.values(SIGNS).map(({ ink }) => ink))];

/** The class that gives a sign its colour: the page's policy admits no style but its own sheet. */
export function inkClass(ink: string): string {
  return `ink-${ink.slice(1)}`;
}

/** Light and dark, on a phone and on paper; a constant, so that its hash can be named in a security policy. */
export const STYLE = `
:root{color-scheme:light dark;--ink:${COLOURS.ink};--muted:${COLOURS.muted};--rule:${COLOURS.rule};--hairline:${COLOURS.hairline};--paper:${COLOURS.paper};--accent:${COLOURS.accent};--band:${COLOURS.band[0]}}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--muted:#a9b4c1;--rule:#47525f;--hairline:#323c48;--paper:#12181f;--accent:#8fbcec;--band:#1b232d}.sign{filter:invert(1) hue-rotate(180deg)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:72rem;padding:1.25rem clamp(1rem,4vw,2.5rem) 3rem;font:1rem/1.55 "Libertinus Serif",Georgia,"Times New Roman",serif;color:var(--ink);background:var(--paper)}
h1,h2,h3,h4{color:var(--accent);line-height:1.25;margin:2rem 0 .7rem;overflow-wrap:anywhere}
h1{font-size:2.1rem;margin-top:.5rem}h2{font-size:1.5rem;border-top:1px solid var(--rule);padding-top:1.2rem}h3{font-size:1.2rem}h4{font-size:1rem}
p,li,dd,td,th,h1,h2,h3,h4,figcaption{unicode-bidi:plaintext}
p,li{max-width:46rem;overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
small,.note,figcaption,dt,.by{color:var(--muted)}
small,.note{font-size:.85rem}
header{border-bottom:2px solid var(--accent);padding-bottom:1rem}
header p{font-size:1.15rem;margin:.2rem 0 1rem}
dl{margin:0;display:grid;gap:.7rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr))}
dt{font-size:.85rem}dd{margin:0;overflow-wrap:anywhere}
.figures{margin:1rem 0 1.5rem;gap:.7rem;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}
.figures div{background:var(--band);border-top:2px solid var(--accent);padding:.5rem .7rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{font-size:1.5rem;font-weight:bold;font-variant-numeric:tabular-nums}
nav ol{list-style:none;padding-left:0;columns:18rem 2}nav ol ol{padding-left:1.2rem;columns:1}nav li{break-inside:avoid;margin:.15rem 0}nav>ol>li{margin-bottom:.5rem}
.scroll{position:relative;overflow-x:auto;margin:.8rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--hairline);max-width:34rem;overflow-wrap:break-word}
thead th{color:var(--accent);border-bottom:2px solid var(--accent);vertical-align:bottom}
tbody th{font-weight:normal}
.number,.percent,.money{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.code,.date{white-space:nowrap}
.light{display:block;white-space:nowrap}td small,th small{display:block;min-width:8rem}
figure{margin:1rem 0 1.5rem}
figure svg{display:block;width:100%;min-width:40rem;height:auto;background:#fff}
figcaption{font-size:.85rem;margin-top:.4rem}
footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.6rem;font-size:.75rem;color:var(--muted);overflow-wrap:anywhere}
${INKS.map((ink) => `.${inkClass(ink)}{color:${ink}}`).join('')}
@page{size:A4;margin:18mm 15mm}
@page wide{size:A4 landscape}
@media print{
:root{color-scheme:light;--ink:${COLOURS.ink};--muted:${COLOURS.muted};--rule:${COLOURS.rule};--hairline:${COLOURS.hairline};--paper:#fff;--accent:${COLOURS.accent};--band:${COLOURS.band[0]}}
.sign{filter:none}
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact}
h1{font-size:22pt}h2{font-size:15pt;border:0;padding:0}h3{font-size:11pt}h4{font-size:9.5pt}
table{font-size:8pt}
h1,h2,h3,h4{break-after:avoid}
tr,figure,.figures div{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
figure svg{min-width:0}
.cover{break-after:page;border:0;padding-top:55mm}.cover h1{font-size:32pt}
nav{break-after:page}nav a{color:inherit;text-decoration:none}
.page{break-before:page}
.wide{page:wide}
}`;

/**
 * What the page may load and run: nothing but its own style. The page states it, and whoever serves the page should send
 * it as the header `Content-Security-Policy` in place of a policy that knows no inline style.
 */
export const HTML_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
