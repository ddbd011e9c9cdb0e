// A text of several lines: a description, a narrative.
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { readLines } from '../reading/read-cell.ts'

export interface LongTextSettings {
  /** In characters; 10,000 where not said. */
  readonly longest?: number
}

const usual = 10_000

export const longText = defineFieldKind<string, LongTextSettings>({
  id: 'long-text',
  name: kindNames['long-text'],
  sqlType: () => 'text',
  check: (input, { longest = usual }) => readLines(input, longest),
  jsonSchema: ({ longest = usual }) => ({ type: 'string', minLength: 1, maxLength: longest }),
  isTelling: true,
  widget: 'text-area',
  examples: {
    settings: { longest: 40 },
    good: ['one\r\ntwo\rthree\n', '- first\n- second', '\ta\tb', 12],
    stored: ['one\ntwo\nthree', '- first\n- second', 'a\tb', '12'],
    bad: ['', '\n\n', undefined, false, ['a', 'b'], 'be\u0007ll', 'half \uDC00', '#VALUE!', 'a\n'.repeat(40)],
  },
})
