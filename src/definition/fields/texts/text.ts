// A short text on one line.
import { defineFieldKind } from '../../registers/index.ts'
import { readText, visibleOnly } from '../reading/read-cell.ts'

export interface TextSettings {
  /** In characters; 200 where not said. */
  readonly longest?: number
}

const usual = 200

export const text = defineFieldKind<string, TextSettings>({
  id: 'text',
  name: { en: 'Text' },
  sqlType: () => 'text',
  check: (input, { longest = usual }) => readText(input, longest),
  jsonSchema: ({ longest = usual }) => ({
    type: 'string',
    minLength: 1,
    maxLength: longest,
    pattern: visibleOnly,
  }),
  widget: 'text',
  examples: {
    settings: { longest: 40 },
    good: ['  Old Harbour ', '=1+1', '+381 11 000', '@gate', 7, 'Cafe\u0301'],
    stored: ['Old Harbour', '=1+1', '+381 11 000', '@gate', '7', 'Caf\u00e9'],
    bad: [
      ...['', '   ', null, true, ['a'], { en: 'a' }, Number.NaN, Number.MAX_VALUE, 'a'.repeat(41)],
      ...['two\nlines', 'be\u0007ll', 'zero\u200Bwidth', 'turned \u202Etxet', 'half \uD800', 'nul\u0000'],
      ...['#REF!', '#N/A', '#DIV/0!', '#BEZUG!', '########', 'Err:502'],
    ],
  },
})
