// What a field of the kind “age” takes and refuses, invented for its tests and for templates.
import { defineCodeList } from '../../codes/index.ts'

const ageBands = defineCodeList({
  id: 'age-band',
  name: { en: 'Age band' },
  source: 'Invented for the examples',
  codes: {
    '0-17': { name: { en: 'children', de: 'Kinder' } },
    '18-64': { name: { en: '18 to 64' } },
    '65+': { name: { en: '65 and over' } },
    unstated: { name: { en: 'unstated' }, notReported: true },
  },
})

export const ageExamples = {
  settings: { bands: ageBands },
  good: [34, '0', '07', '18–64', 'children', '65 and over', 'Not reported', 'unstated', 120],
  stored: ['34', '0', '7', '18-64', '0-17', '65+', 'not-reported', 'not-reported', '120'],
  bad: ['', -1, 34.5, '34,5', 121, '19-35', 'young', '34 years', '=A1', '#N/A', true, [34], {}],
}
