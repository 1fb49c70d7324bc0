/** A .docx as text that a reviewer reads as a diff: the list of its parts, then what each of them says. */
import { strFromU8, unzipSync } from 'fflate';

/** The parts that say what a paper says and how it looks, in the order in which they are described. */
const TOLD = [
  /^word\/document\.xml$/,
  /^word\/styles\.xml$/,
  /^word\/numbering\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/(header|footer)\d+\.xml$/,
  /^docProps\/core\.xml$/,
];

/** One line per element, its attributes and its own text beside it, indented by depth; namespaces are left out. */
export function describeWord(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes));
  const names = parts.map(([name]) => name);
  const told = TOLD.flatMap((pattern) => names.filter((name) => pattern.test(name)));
  const described = told.flatMap((name) => {
    const data = parts.find(([one]) => one === name)?.[1];
    return data === undefined ? [] : ['', `== ${name}`, ...describeXml(strFromU8(data))];
  });
  return `${['== parts', ...names.map((name) => `  ${name}`), ...described].join('\n')}\n`;
}

/** Tags and text of well-formed XML; what we read here we have written ourselves. */
const TOKEN = /<\?[^>]*\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

function describeXml(xml: string): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const [, closes, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (text.trim() !== '' || lines.at(-1)?.trimStart().startsWith('w:t') === true)
        append(lines, ` ${JSON.stringify(unescapeXml(text))}`);
    } else if (name !== undefined && closes === '/') {
      depth -= 1;
    } else if (name !== undefined) {
      lines.push(`${'  '.repeat(depth)}${name}${told(attributes ?? '')}`);
      if (empty !== '/') depth += 1;
    }
  }
  return lines;
}

function append(lines: string[], words: string): void {
  const last = lines.pop();
  if (last !== undefined) lines.push(last + words);
}

function told(attributes: string): string {
  return [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)]
    .filter(([, key]) => key?.startsWith('xmlns') === false && key !== 'xml:space' && key !== 'mc:Ignorable')
    .map(([, key, value]) => ` ${key}=${unescapeXml(value ?? '')}`)
    .join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
