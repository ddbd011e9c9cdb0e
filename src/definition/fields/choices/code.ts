// One answer of a code list.
import { defineCodeList, type CodeList } from '../../codes/index.ts'
import { defineFieldKind } from '../../registers/index.ts'
import { andThen } from '../reading/checked.ts'
import { codesOf, readCode } from '../reading/read-code.ts'
import { readCell } from '../reading/read-cell.ts'

export interface CodeSettings {
  readonly list: CodeList
}

const weather = defineCodeList({
  id: 'weather',
  name: { en: 'Weather' },
  source: 'Invented for the examples',
  codes: {
    clear: { name: { en: 'clear', de: 'klar' }, mappings: { numbers: '01' } },
    'wind-8': { name: { en: 'wind, force 8' } },
    STORM: { name: { en: 'storm', de: 'schwer' } },
    swell: { name: { en: 'swell', de: 'schwer' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})

export const code = defineFieldKind<string, CodeSettings>({
  id: 'code',
  name: { en: 'Choice from a list' },
  sqlType: () => 'text',
  check: (input, { list }) => andThen(readCell(input), (text) => readCode(list, text)),
  jsonSchema: ({ list }) => ({ type: 'string', enum: codesOf(list) }),
  widget: 'choice',
  examples: {
    settings: { list: weather },
    good: ['clear', ' Klar ', '01', 'Wind, force 8', 'wind–8', 'storm', 'STORM', 'not reported'],
    stored: ['clear', 'clear', 'clear', 'wind-8', 'wind-8', 'STORM', 'STORM', 'not-reported'],
    bad: [
      '',
      null,
      'sunny',
      'сlear',
      'schwer',
      1,
      '_T',
      'total',
      'toString',
      '__proto__',
      '=A1',
      '#REF!',
      true,
      ['clear'],
      {},
    ],
  },
})
