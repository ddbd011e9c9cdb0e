// A short text on one line.
import { textExamples } from '../examples/text-examples.ts'
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { readText, visibleOnly } from '../reading/read-cell.ts'

export interface TextSettings {
  /** In characters; 200 where not said. */
  readonly longest?: number
}

const usual = 200

export const text = defineFieldKind<string, TextSettings>({
  id: 'text',
  name: kindNames.text,
  sqlType: () => 'text',
  check: (input, { longest = usual }) => readText(input, longest),
  jsonSchema: ({ longest = usual }) => ({
    type: 'string',
    minLength: 1,
    maxLength: longest,
    pattern: visibleOnly,
  }),
  isTelling: true,
  widget: 'text',
  examples: textExamples,
})
