/** The schemas of every kind of YAML file: records, house style, desk, labels. */
import { recordJsonSchemas } from '../records/json-schema.js';
import { type JsonSchemaFile, overlaySchema, styleJsonSchema } from '../style/json-schema.js';
import { deskSchema, labelsSchema } from '../templating/desk-schema.js';

/** In the order of the flow; the name of each is that of its file, `desk.schema.json`. */
export function jsonSchemas(): readonly JsonSchemaFile[] {
  const desks = [styleJsonSchema(), overlaySchema('desk', deskSchema), overlaySchema('labels', labelsSchema)];
  return [...recordJsonSchemas(), ...desks];
}
