/** Which desks a desk's files come from: itself, the desk that it extends, and so on down to the base set. */
import { done, failed, type Outcome, type Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { readYaml } from '../style/yaml.js';
import type { TemplateFiles } from './folder.js';

/** The base set first. Faults: `unknown-desk`, `circular-desk`, those of reading each `desk.yaml`. */
export function findChain(files: TemplateFiles, id: string): Outcome<readonly string[]> {
  const chain: string[] = [];
  let at: Position = { file: files.folder, line: 1, column: 1 };
  for (let next: string | undefined = id; next !== undefined; ) {
    const desk: string = next;
    if (!files.bases().includes(desk)) return unknownDesk(files, desk, at);
    if (chain.includes(desk)) {
      const message = `the desk "${desk}" extends itself: ${[...chain, desk].join(' → ')}`;
      return failed([{ severity: 'error', code: 'circular-desk', ...at, path: 'extends', message }]);
    }
    chain.push(desk);
    const file = files.read(desk, 'desk.yaml');
    const yaml = file.value === undefined ? failed<never>(file.faults) : readYaml(file.value);
    if (yaml.value === undefined) return failed(yaml.faults);
    next = extendsOf(yaml.value.data);
    at = yaml.value.locate(['extends'], 'value') ?? at;
  }
  return done(chain.reverse());
}

function unknownDesk(files: TemplateFiles, desk: string, at: Position): Outcome<never> {
  const known = files.bases();
  const list = known.length === 0 ? 'the templates folder holds no desk' : `desks: ${known.join(', ')}`;
  const hint = didYouMean(desk, known) ?? list;
  return failed([{ severity: 'error', code: 'unknown-desk', ...at, message: `no desk is called "${desk}"`, hint }]);
}

function extendsOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('extends' in data)) return undefined;
  return typeof data.extends === 'string' ? data.extends : undefined;
}
