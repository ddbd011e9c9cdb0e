// The number or sign by which an institution names its record.
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { identifierSchema, readIdentifier } from '../reading/read-identifier.ts'

export const recordIdentifier = defineFieldKind<string>({
  id: 'record-identifier',
  name: kindNames['record-identifier'],
  sqlType: () => 'text',
  check: (input) => readIdentifier(input),
  jsonSchema: () => identifierSchema,
  widget: 'record-identifier',
  examples: {
    settings: {},
    good: ['  Ku-123/2023 ', '007', 'А 12  b', 42, 'ž-1 (b)'],
    stored: ['Ku-123/2023', '007', 'А 12 b', '42', 'ž-1 (b)'],
    bad: [
      ...['', '=1', '-1', '+1', '@a', 'a;b', 'a"b', 'a\nb', '1.23457E+12', Number.MAX_VALUE, '#REF!'],
      ...['a'.repeat(81), true, ['a'], {}, 'nepoznat', 'N/A', 'КT 1'],
    ],
  },
})
