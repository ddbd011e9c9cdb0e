// Words in sq of the views of a map of records.
import { countedIn } from '../../counted.ts'
import type { mapViewWords as en } from '../../en/analysis/map-views.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('sq')
const forms = { one: 'regjistrim', other: 'regjistrime' }

export const mapViewWords: Sameness<typeof en> = {
  views: 'Pamjet e këtyre regjistrimeve',
  names: {
    hexagons: 'Gjashtëkëndësha',
    points: 'Pika',
    parts: 'Pjesë të juridiksioneve',
    'hot-spots': 'Vatra',
    routes: 'Rrugë',
  },
  leads: {
    points:
      'Regjistrimet që do t’i shfaqte lista, aty ku ndodhen. Ato që janë afër njëra-tjetrës bëjnë një rreth, i cili ndahet kur afrohet harta.',
    parts:
      'Në cilin qark, rreth apo komunë ndodhen regjistrimet që do t’i shfaqte lista: sipas kodit të vendit, përndryshe sipas koordinatave.',
    'hot-spots':
      'Gjashtëkëndësha rreth të cilëve ka shumë më tepër regjistrime të tilla sesa gjetkë në të njëjtin juridiksion. Një vatër është pyetje, jo përgjigje: mund të jetë një qytet i madh.',
    routes:
      'Nga ku për ku ishte rrugës ajo për të cilën janë regjistrimet, me aq sa thonë ato. Shkrimet që dallojnë vetëm në shkronja të mëdha ose shenja janë një vend.',
  },
  only: 'Numërohen vetëm regjistrimet që ju mund t’i hapni.',
  look: 'Afro',
  lookAt: (area, around) => `Afro: ${area}, rreth ${around}`,
  open: (records, shown) => `Hap ${counted(records, shown, forms)}`,
  moves: 'Lëvizja e hartës',
  whole: 'E gjithë harta',
  further: 'Largo',
  north: 'Veri',
  south: 'Jug',
  west: 'Perëndim',
  east: 'Lindje',
  wide: (kilometres) => `Harta është rreth ${kilometres} kilometra e gjerë.`,
  near: 'Zgjidhni një rreth, ose shtypni Enter mbi të, për ta afruar hartën; në hapin e fundit hapen regjistrimet.',
  elsewhere: (records, shown) => `Gjetkë: ${counted(records, shown, forms)}.`,
  noneHere: 'Në këtë pjesë të hartës nuk ka regjistrime.',
  clusters: 'Vendet me më shumë regjistrime',
  circle: 'Sipërfaqja e rrethit i përgjigjet numrit të regjistrimeve',
  part: 'Pjesa',
  partTable: 'Regjistrimet sipas pjesëve të juridiksionit',
  byCode: (records, shown) => `Të caktuara sipas kodit të vendit: ${counted(records, shown, forms)}.`,
  noPart: (records, shown) =>
    `Me vend jashtë të gjitha pjesëve të juridiksionit, ose me kod që harta nuk e ka: ${counted(records, shown, forms)}.`,
  notStated: (records, shown) => `Pa koordinata dhe pa kod: ${counted(records, shown, forms)}.`,
  noRates:
    'Numra, jo norma: numri i banorëve të secilës pjesë nuk është pjesë e kësaj udhërrëfyeseje. Vendet më afër se një kilometër nga një kufi mund të numërohen në anën tjetër të tij.',
  noParts: 'Kjo udhërrëfyese nuk ka konture të pjesëve të zonave të saj.',
  hot: 'Vatër: rreth saj ka shumë më tepër sesa gjetkë',
  other: 'Gjashtëkëndësh tjetër me regjistrime',
  hotTable: 'Vatra',
  noHot: 'Nuk ka vatra: ajo që ndodhet pranë mund të jetë rastësi.',
  inIt: 'Në gjashtëkëndësh',
  aroundIt: 'Me fqinjët',
  score: 'Gi*',
  chance: 'Rastësisht',
  seldom: (share) => `më pak se ${share}`,
  lands: 'Ku u kërkuan vatra',
  hexagons: 'Gjashtëkëndësha',
  said: 'Çfarë mund të thuhet',
  found: (_spots, shown) => `vatra: ${shown}`,
  tooFew: (cells, records) =>
    `Tepër pak për të thënë diçka: duhen gjashtëkëndësha: ${cells}, regjistrime: ${records}`,
  isPart: 'vetëm regjistrimet që ju mund t’i hapni',
  method: 'Si gjenden vatrat',
  methodText:
    'Për çdo gjashtëkëndësh, regjistrimet në të dhe në fqinjët krahasohen me mesataren e juridiksionit (Gi*, Getis dhe Ord 1995). Sa shpesh rastësia jep po aq llogaritet saktë, nga të gjitha mënyrat si mund të shpërndahen të njëjtët numra në të njëjtën tokë; gjashtëkëndëshat pa regjistrime janë pjesë e saj. Mes shumë gjashtëkëndëshave disa bien në sy rastësisht, prandaj kufiri varet nga sa janë shqyrtuar (Benjamini dhe Hochberg 1995). Një gjashtëkëndësh i vetëm me shumë mes fqinjëve me pak nuk është vatër; atë e tregon harta e gjashtëkëndëshave.',
  falseShare: (aim, simulated) =>
    `Kufiri është vendosur që më së shumti ${aim} e vatrave të jenë rastësi; në simulime pa vatra pjesa mbeti nën ${simulated}.`,
  from: 'Nga',
  through: 'Përmes',
  recordedIn: 'Regjistruar në',
  to: 'Për në',
  unsaid: 'Nuk është thënë',
  ways: 'Rrugët me më shumë regjistrime',
  origins: 'Nga ku, sipas juridiksionit',
  destinations: 'Për ku, sipas juridiksionit',
  sum: 'Të gjitha',
  withoutRoute: (records, shown) => `Pa të dhëna për rrugën: ${counted(records, shown, forms)}.`,
  unlisted: (records, shown) =>
    `Me rrugë që nuk është në listë: ${counted(records, shown, forms)}; janë në dy tabelat me aq sa është thënë.`,
  others: 'Të gjitha të tjerat',
  noRoutes: 'Asnjë nga këto regjistrime nuk thotë një rrugë.',
}
