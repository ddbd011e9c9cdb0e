// Words in bs of maps of records.
import { countedIn } from '../../counted.ts'
import type { recordMapWords as en } from '../../en/analysis/record-map.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('bs')
const forms = { one: 'zapis', few: 'zapisa', other: 'zapisa' }

export const recordMapWords: Sameness<typeof en> = {
  title: (register) => `Karta: ${register}`,
  lead: 'Gdje se nalaze zapisi koje bi spisak prikazao, sabrani u šestouglove široke oko 14 kilometara. Šestougao sadrži zapise samo jedne jurisdikcije.',
  back: 'Nazad na spisak',
  narrowed: 'Karta prikazuje ono na šta je spisak sužen.',
  all: 'Karta prikazuje sve zapise evidencije koje smijete otvoriti.',
  chart: (register) => `Zapisi po mjestu: ${register}`,
  counts: (records, shown) => counted(records, shown, forms),
  range: (least, most) => (least === most ? `zapisa: ${most}` : `zapisa: od ${least} do ${most}`),
  shown: (shown, of) => `Na karti je ${shown} od ${of} zapisa.`,
  without: (records, shown) => `Bez mjesta sa koordinatama: ${counted(records, shown, forms)}.`,
  outside: (records, shown) =>
    `Izvan obrisa jurisdikcije: ${counted(records, shown, forms)}. Preblizu je granici, ili koordinate nisu tačne.`,
  none: 'Nijedan od ovih zapisa ne navodi mjesto sa koordinatama.',
  noRecords: 'Nema takvih zapisa, ili nema onih koje smijete otvoriti.',
  noPlace: 'Ova evidencija ne pita za mjesto.',
  noMap: 'Ova mapa puta nema obrise svojih područja.',
  table: 'Šestouglovi sa najviše zapisa',
  area: 'Jurisdikcija',
  around: 'Oko',
  records: 'Zapisi',
  byArea: 'Zapisi na karti po jurisdikcijama',
}
