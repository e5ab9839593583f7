import type { Slip, SlipLine } from './slip.ts';

const STYLE = `body{font:12pt/1.45 sans-serif;max-width:170mm;margin:15mm auto;color:#202124}h1{font-size:15pt}
h2{font-size:12pt;margin:6mm 0 2mm}ol{margin:0;padding-left:7mm}li{margin:1mm 0}@page{size:A4;margin:15mm}`;

/** A slip as a page that any browser opens and prints on one sheet. */
export function slipPage({ school, lang, lines }: Slip): string {
  const body = lines.map((line, at) => partOf(line, lines[at - 1], lines[at + 1])).join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(school)}</title><style>${STYLE}</style></head>
<body>
${body}
</body></html>
`;
}

function partOf({ is, text }: SlipLine, before: SlipLine | undefined, after: SlipLine | undefined): string {
  const safe = escaped(text);
  if (is === 'school') return `<h1>${safe}</h1>`;
  if (is === 'sheet') return `<h2>${safe}</h2>`;
  if (is === 'text') return `<p>${safe}</p>`;
  const opens = before?.is === 'finding' ? '' : '<ol>';
  return `${opens}<li>${safe}</li>${after?.is === 'finding' ? '' : '</ol>'}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
