// What a field of the kind “codes” takes and refuses, invented for its tests and for templates.
import { defineCodeList } from '../../codes/index.ts'

const damage = defineCodeList({
  id: 'damage',
  name: { en: 'Damage' },
  source: 'Invented for the examples',
  codes: {
    mast: { name: { en: 'mast' } },
    hull: { name: { en: 'hull', de: 'Rumpf' } },
    fittings: { name: { en: 'sails, ropes' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})

export const codesExamples = {
  settings: { list: damage },
  good: [
    ['hull', 'mast'],
    'Rumpf; mast',
    'mast, hull',
    'mast\nmast',
    'sails, ropes; hull',
    ['not reported'],
    'hull;',
  ],
  stored: [
    ['mast', 'hull'],
    ['mast', 'hull'],
    ['mast', 'hull'],
    ['mast'],
    ['hull', 'fittings'],
    ['not-reported'],
    ['hull'],
  ],
  bad: [
    '',
    [],
    ';',
    ['mast', 'keel'],
    'mast; keel',
    'mast; not reported',
    ['mast', null],
    [['mast']],
    7,
    '=A1',
    '#N/A',
    {},
  ],
}
