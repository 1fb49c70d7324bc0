import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LONG, runPages } from './pages.js';

const pages = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter((name) => name.endsWith('.md'));

runPages(pages.filter((name) => !LONG.includes(name)).sort());
