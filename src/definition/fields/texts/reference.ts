// A reference to a record of another register, by that record's identifier. Whether it exists, the database knows.
import { kindNames, say } from '../kind-sentences.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { identifierSchema, readIdentifier } from '../reading/read-identifier.ts'

export interface ReferenceSettings {
  /** Id of the register in which the record stands. */
  readonly register: string
}

export const reference = defineFieldKind<string, ReferenceSettings>({
  id: 'reference',
  name: kindNames.reference,
  sqlType: () => 'text',
  check: (input) => readIdentifier(input),
  jsonSchema: ({ register }) => ({
    ...identifierSchema,
    description: say('reference-format', { register }),
  }),
  widget: 'record',
  examples: {
    settings: { register: 'rescues' },
    good: [' R-2023/0007 ', '0007', 12],
    stored: ['R-2023/0007', '0007', '12'],
    bad: [
      '',
      null,
      '=VLOOKUP(A1;B:C;2)',
      'a;b',
      '1.2E+15',
      '#N/A',
      'a'.repeat(81),
      false,
      ['R-1'],
      { id: 'R-1' },
    ],
  },
})
