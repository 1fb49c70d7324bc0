/** JSON Schema for editors: completes and checks records while they are written. */
import { z } from 'zod';
import { RECORD_KINDS, RECORD_SCHEMAS, SINGLE_SCHEMAS, SINGULAR } from './schemas.js';

export interface JsonSchemaFile {
  /** `meeting`: the file is `meeting.schema.json`. */
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** One schema for each kind of file in data/, of what an officer writes (before defaults). */
export function recordJsonSchemas(): readonly JsonSchemaFile[] {
  const records = RECORD_KINDS.map((kind) => ({ name: SINGULAR[kind], schema: RECORD_SCHEMAS[kind] }));
  const singles = [
    { name: 'ministry', schema: SINGLE_SCHEMAS.ministry },
    { name: 'sources', schema: SINGLE_SCHEMAS.sources },
    { name: 'verbs', schema: SINGLE_SCHEMAS.verbs },
  ];
  return [...records, ...singles].map(({ name, schema }) => ({
    name,
    json: { title: `Chancery ${name}`, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) },
  }));
}
