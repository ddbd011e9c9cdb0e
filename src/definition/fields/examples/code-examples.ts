// What a field of the kind “code” takes and refuses, invented for its tests and for templates.
import { defineCodeList } from '../../codes/index.ts'

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

export const codeExamples = {
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
}
