// A serial number or another mark, exactly as engraved: letters, case, leading zeros and inner spaces stay.
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { andThen, refuse } from '../reading/checked.ts'
import { readText, visibleOnly } from '../reading/read-cell.ts'
import { refuseNoMark, refuseShortened } from '../reading/read-identifier.ts'

const longest = 120

function check(input: unknown): Checked<string> {
  if (typeof input === 'number' || typeof input === 'bigint') {
    return refuse('marking-as-number', { value: String(input) })
  }
  return andThen(andThen(readText(input, longest), refuseShortened), refuseNoMark)
}

export const marking = defineFieldKind<string>({
  id: 'marking',
  name: kindNames.marking,
  sqlType: () => 'text',
  check,
  jsonSchema: () => ({ type: 'string', minLength: 1, maxLength: longest, pattern: visibleOnly }),
  isTelling: true,
  widget: 'marking',
  examples: {
    settings: {},
    good: [' 000123 ', 'aB-12/7', 'Ж 4  051', '=7=', '1E5', '-12', '12.50'],
    stored: ['000123', 'aB-12/7', 'Ж 4  051', '=7=', '1E5', '-12', '12.50'],
    bad: [
      '',
      'unknown',
      'Непознат',
      '--',
      123,
      12n,
      '1.23457E+12',
      'a\nb',
      'a\u200Bb',
      '#NUM!',
      '#####',
      'a'.repeat(121),
      true,
      ['1'],
      {},
    ],
  },
})
