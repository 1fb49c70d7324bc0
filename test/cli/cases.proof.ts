import { LONG, runPages } from './pages.js';

runPages(LONG);
