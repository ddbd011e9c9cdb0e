// Words in ro of the page on which any indicator is explored.
import type { pivotWords as en } from '../../en/analysis/pivot.ts'
import type { Sameness } from '../../index.ts'

export const pivotWords: Sameness<typeof en> = {
  title: 'Explorare',
  lead: 'Orice indicator după oricare două dimensiuni ale sale. Ceea ce alegeți stă în adresă, ca să poată fi trimis altora; ei văd ceea ce au voie să vadă.',
  indicator: 'Indicator',
  chooseFirst: 'Alegeți mai întâi un indicator.',
  noIndicator: (id) => `Nu există indicatorul „${id}”. Alegeți unul.`,
  period: 'Perioada',
  rows: 'Pe rânduri',
  cols: 'Pe coloane',
  view: 'Arată ca',
  views: { table: 'Tabel', line: 'Linii', bar: 'Bare', map: 'Hartă' },
  areas: 'Jurisdicții',
  choices: 'Ce se explorează',
  only: 'Numai',
  nothing: 'Pentru această alegere nu este raportat nimic: este necunoscut, nu zero.',
  silent: (names) => `Nu este raportat: ${names}.`,
  crowded: 'Sunt mai multe linii sau bare decât se pot deosebi. Alegeți mai puține sau priviți tabelul.',
  files: 'Aceste cifre ca fișier',
  csv: 'Aceste cifre (CSV)',
  xlsx: 'Aceste cifre (XLSX)',
}
