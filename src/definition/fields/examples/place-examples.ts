// What a field of the kind “place” takes and refuses, invented for its tests and for templates.
import { defineCodeList } from '../../codes/index.ts'

const shores = defineCodeList({
  id: 'shore',
  name: { en: 'Shore' },
  source: 'Invented for the examples',
  codes: {
    north: { name: { en: 'North shore' } },
    'N+1': { name: { en: 'Isle' } },
    south: { name: { en: 'South shore' } },
  },
})

export const placeExamples = {
  settings: { areas: shores },
  good: [
    ...[
      ' Old Harbour ',
      'Old Harbour; 45.10, 19.8',
      'Old Harbour; 45.1,19.8;north',
      'Old Harbour;;North shore',
      'Hut;;isle',
    ],
    { name: 'Pier', latitude: 45.12345678, longitude: '-19.5', area: 'south' },
    { name: 'Pier', latitude: '', longitude: null },
  ],
  stored: [
    ...[
      'Old Harbour',
      'Old Harbour; 45.1, 19.8',
      'Old Harbour; 45.1, 19.8; north',
      'Old Harbour; ; north',
      'Hut; ; N+1',
    ],
    ...['Pier; 45.123457, -19.5; south', 'Pier'],
  ],
  bad: [
    ...[
      '',
      '; 45.1, 19.8',
      'Pier; 44,78',
      'Pier; 44,78; 20,45',
      'Pier; 95.1, 19.8',
      'Pier; 45.1, 190.8',
      'Pier; 0, 0',
    ],
    ...[
      'Pier; north',
      'Pier; 45.1',
      'Pier;;west',
      'Pier;;north;more',
      'two\nlines',
      '#REF!',
      true,
      ['Pier'],
      {},
    ],
    ...[
      { name: 'Pier', latitude: 45.1 },
      { name: 'a;b' },
      { name: 'Pier', latitude: '44,78', longitude: '20,45' },
    ],
    ...[
      { latitude: 45.1, longitude: 19.8 },
      { name: ['Pier'] },
      { name: 'a'.repeat(299), latitude: 45.1, longitude: 19.8 },
      { name: 'Pier', area: 'west' },
    ],
  ],
}
