import type { Fault } from '../../faults/fault.js';
import type { YamlFile } from '../yaml.js';

/**
 * What the record itself says is still to be written: `# gap: ...` where nothing stands yet, `# stand-in: ...` above words
 * that hold a place. Remarks, so that no paper can print them; warnings, since a paper to work with is made all the same.
 */
export function gapFaults({ gaps }: YamlFile): readonly Fault[] {
  return gaps().map(({ kind, text, ...place }): Fault => {
    const wanted = text.replace(/\.$/, '');
    return kind === 'gap'
      ? {
          severity: 'warning',
          code: 'gap',
          ...place,
          message: `still to be written: ${wanted}`,
          hint: 'write it, and take the remark out; papers go without it until then',
        }
      : {
          severity: 'warning',
          code: 'stand-in',
          ...place,
          message: `what stands below only holds the place: ${wanted}`,
          hint: 'write it, and take the remark out; nothing is published with it until then',
        };
  });
}
