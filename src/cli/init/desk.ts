/** The files of a new workspace that are no records: its desk, its README, what git leaves alone. */

import { wordsOf } from '../../records/scaffold-words.js';
import { FIRST_MEETING } from '../../records/scaffold-workspace.js';

export interface TextFile {
  /** In the workspace. */
  readonly name: string;
  readonly text: string;
}

/** The desk with which a workspace begins. */
export const DESK = 'own';

/** @param language in which the desk has its name */
export function deskFiles(language: string): readonly TextFile[] {
  const folder = `templates/${DESK}`;
  return [
    {
      name: `${folder}/desk.yaml`,
      text: `# yaml-language-server: $schema=../../schemas/desk.schema.json
# The desk of this ministry. It extends the set that ships with Chancery: only what differs stands in this folder.
extends: ministry
name: {${language}: ${JSON.stringify(wordsOf(language).desk)}}
`,
    },
    {
      name: `${folder}/style.yaml`,
      text: `# yaml-language-server: $schema=../../schemas/style.schema.json
# How papers look, where they look otherwise. Take the "# " away and write the colour of your ministry.
# colors: {accent: "#1d3f72"}
`,
    },
    {
      name: `${folder}/labels/en.yaml`,
      text: `# yaml-language-server: $schema=../../../schemas/labels.schema.json
# The words of papers in English, where they are other words. Take the "# " away, and write yours.
# points: What we say
`,
    },
  ];
}

export const GITIGNORE = `# Papers are made again from the records.
/output/
/archive/
`;

export const README = `# Our briefing papers

A workspace of Chancery: the records of a ministry, and the templates of its desk.

| where | what |
|---|---|
| \`data/\` | the records: one file for each meeting, person, country, organization and relation |
| \`data/ministry.yaml\` | whose workspace this is, and what holds where a record says nothing |
| \`data/verbs.yaml\` | the verbs with which statements are reported |
| \`data/sources.yaml\` | what the records rest on |
| \`templates/${DESK}/\` | the desk: what it prints otherwise than the set that ships with Chancery |
| \`schemas/\` | with these an editor completes and checks a record while it is written |
| \`output/\` | the papers, made by the commands below; not kept in git |

Five commands to try, in this folder (\`npm link\`, run once in the folder of Chancery, makes \`chancery\` known everywhere):

\`\`\`sh
chancery check
chancery brief ${FIRST_MEETING}
chancery new country GHA
chancery new relation --with GHA
chancery templates explain brief --desk ${DESK}
\`\`\`

Nothing in the records is invented. What nobody has said yet is a remark: \`# gap:\` where something is missing, \`# stand-in:\`
above words that only hold the place. Papers print no remark, \`chancery check\` lists each with its file and line, and nothing
is published while a stand-in is left. Write what is wanted, and take the remark out.
`;
