import { FROM_CONTEXT, schema } from './schema'
import { z } from './zod'

/**
 * The JSON Schema of the session file (2020-12): what a file by others must say for the gate to have nothing to
 * mend in its shape. Fields that the gate fills may be left out; keys that are not named are kept.
 */
export function publishedSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (FROM_CONTEXT.has(zodSchema)) delete jsonSchema.default
    },
  })
  return {
    $schema,
    title: 'Throughline session file, version 1',
    description: 'One workshop’s work on one citizen’s journey: *.journey.json',
    ...rest,
  }
}
