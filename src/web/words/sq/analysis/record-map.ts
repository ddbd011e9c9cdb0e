// Words of maps of records, in sq.
import { countedIn } from '../../counted.ts'
import type { recordMapWords as en } from '../../en/analysis/record-map.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('sq')

export const recordMapWords: Sameness<typeof en> = {
  title: (register) => `Harta: ${register}`,
  lead: 'Ku ndodhen regjistrimet që do t’i shfaqte lista, të mbledhura në gjashtëkëndësha rreth 14 kilometra të gjerë. Një gjashtëkëndësh ka regjistrime të vetëm një juridiksioni.',
  back: 'Kthehu te lista',
  narrowed: 'Harta tregon atë në të cilën është ngushtuar lista.',
  all: 'Harta tregon të gjitha regjistrimet e regjistrit që ju mund t’i hapni.',
  chart: (register) => `Regjistrimet sipas vendit: ${register}`,
  counts: (records, shown) => counted(records, shown, { one: 'regjistrim', other: 'regjistrime' }),
  range: (least, most) => (least === most ? `${most} regjistrime` : `${least} deri ${most} regjistrime`),
  shown: (shown, of) => `Në hartë janë ${shown} nga ${of} regjistrime.`,
  without: (records, shown) =>
    `${counted(records, shown, { one: 'regjistrim nuk jep', other: 'regjistrime nuk japin' })} vend me koordinata.`,
  outside: (records, shown) =>
    `${counted(records, shown, { one: 'regjistrim është', other: 'regjistrime janë' })} jashtë konturit të juridiksionit: tepër afër kufirit të tij, ose koordinatat janë të gabuara.`,
  none: 'Asnjë nga këto regjistrime nuk jep vend me koordinata.',
  noRecords: 'Nuk ka regjistrime të tilla, ose asnjë që ju mund ta hapni.',
  noPlace: 'Ky regjistër nuk pyet për vend.',
  noMap: 'Kjo udhërrëfyese nuk ka konture të zonave të saj.',
  table: 'Gjashtëkëndëshat me më shumë regjistrime',
  area: 'Juridiksioni',
  around: 'Rreth',
  records: 'Regjistrimet',
  byArea: 'Regjistrimet në hartë sipas juridiksionit',
}
