// Words in sq of the page on which any indicator is explored.
import type { pivotWords as en } from '../../en/analysis/pivot.ts'
import type { Sameness } from '../../index.ts'

export const pivotWords: Sameness<typeof en> = {
  title: 'Eksplorimi',
  lead: 'Çdo tregues sipas çdo dy dimensioneve të tij. Ajo që zgjidhni qëndron në adresë, që të mund t’u dërgohet të tjerëve; ata shohin atë që u lejohet vetë.',
  indicator: 'Treguesi',
  chooseFirst: 'Për të filluar, zgjidhni një tregues.',
  noIndicator: (id) => `Nuk ka tregues “${id}”. Zgjidhni një.`,
  period: 'Periudha',
  rows: 'Në rreshta',
  cols: 'Në kolona',
  view: 'Shfaq si',
  views: { table: 'Tabelë', line: 'Vija', bar: 'Shtylla', map: 'Hartë' },
  areas: 'Juridiksionet',
  choices: 'Çfarë eksplorohet',
  only: 'Vetëm',
  nothing: 'Për këtë zgjedhje nuk është raportuar asgjë: është e panjohur, dhe jo zero.',
  silent: (names) => `Nuk është raportuar: ${names}.`,
  crowded: 'Ka më shumë vija ose shtylla se sa mund të dallohen. Zgjidhni më pak ose shihni tabelën.',
  files: 'Këto shifra si skedar',
  csv: 'Këto shifra (CSV)',
  xlsx: 'Këto shifra (XLSX)',
}
