// Romanian words of maps of records.
import { countedIn } from '../../counted.ts'
import type { recordMapWords as en } from '../../en/analysis/record-map.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('ro')
const records = { one: 'înregistrare', few: 'înregistrări', other: 'de înregistrări' }

export const recordMapWords: Sameness<typeof en> = {
  title: (register: string) => `Harta: ${register}`,
  lead: 'Unde se află înregistrările pe care le-ar arăta lista, adunate în hexagoane late de vreo 14 kilometri. Un hexagon are doar înregistrări ale unei jurisdicții.',
  back: 'Înapoi la listă',
  narrowed: 'Harta arată la ce este restrânsă lista.',
  all: 'Harta arată toate înregistrările registrului pe care le puteți deschide.',
  chart: (register: string) => `Înregistrări pe locuri: ${register}`,
  counts: (count: number, shown: string) => counted(count, shown, records),
  range: (least: string, most: string) =>
    least === most ? `înregistrări: ${most}` : `înregistrări: ${least} – ${most}`,
  shown: (shown: string, of: string) => `Înregistrări pe hartă: ${shown} din ${of}.`,
  without: (count: number, shown: string) => `Fără un loc cu coordonate: ${counted(count, shown, records)}.`,
  outside: (count: number, shown: string) =>
    `În afara conturului jurisdicției (prea aproape de frontiera ei, sau coordonatele sunt greșite): ${counted(count, shown, records)}.`,
  none: 'Niciuna dintre aceste înregistrări nu spune un loc cu coordonate.',
  noRecords: 'Nu există asemenea înregistrări, sau niciuna pe care o puteți deschide.',
  noPlace: 'Acest registru nu întreabă despre un loc.',
  noMap: 'Această foaie de parcurs nu are contururi ale zonelor sale.',
  table: 'Hexagoane cu cele mai multe înregistrări',
  area: 'Jurisdicția',
  around: 'În jurul',
  records: 'Înregistrări',
  byArea: 'Înregistrări pe hartă după jurisdicție',
}
