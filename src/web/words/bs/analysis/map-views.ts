// Words in bs of the views of a map of records.
import { countedIn } from '../../counted.ts'
import type { mapViewWords as en } from '../../en/analysis/map-views.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('bs')
const forms = { one: 'zapis', few: 'zapisa', other: 'zapisa' }

export const mapViewWords: Sameness<typeof en> = {
  views: 'Prikazi ovih zapisa',
  names: {
    hexagons: 'Šestouglovi',
    points: 'Tačke',
    parts: 'Dijelovi jurisdikcija',
    'hot-spots': 'Žarišta',
    routes: 'Putanje',
  },
  leads: {
    points:
      'Zapisi koje bi spisak prikazao, tamo gdje se nalaze. Oni koji su blizu jedni drugima čine jedan krug, koji se razdvaja kada se karta približi.',
    parts:
      'U kojem okrugu, kantonu ili općini se nalaze zapisi koje bi spisak prikazao: po šifri mjesta, inače po koordinatama.',
    'hot-spots':
      'Šestouglovi oko kojih je mnogo više ovih zapisa nego drugdje u istoj jurisdikciji. Žarište je pitanje, a ne odgovor: to može biti veliki grad.',
    routes:
      'Odakle i kuda je bilo na putu ono o čemu su zapisi, koliko oni to navode. Načini pisanja koji se razlikuju samo po velikim slovima ili znakovima smatraju se jednim mjestom.',
  },
  only: 'Broje se samo zapisi koje smijete otvoriti.',
  look: 'Približi',
  lookAt: (area, around) => `Približi: ${area}, oko ${around}`,
  open: (records, shown) => `Otvori: ${counted(records, shown, forms)}`,
  moves: 'Pomjeranje karte',
  whole: 'Cijela karta',
  further: 'Udalji',
  north: 'Sjever',
  south: 'Jug',
  west: 'Zapad',
  east: 'Istok',
  wide: (kilometres) => `Karta je široka oko ${kilometres} kilometara.`,
  near: 'Izaberite krug, ili pritisnite Enter na njemu, da približite kartu; na posljednjem koraku otvaraju se zapisi.',
  elsewhere: (records, shown) => `Na drugom mjestu: ${counted(records, shown, forms)}.`,
  noneHere: 'Na ovom dijelu karte nema zapisa.',
  clusters: 'Mjesta sa najviše zapisa',
  circle: 'Površina kruga odgovara broju zapisa',
  part: 'Dio',
  partTable: 'Zapisi po dijelovima jurisdikcije',
  byCode: (records, shown) => `Po šifri mjesta raspoređeno: ${counted(records, shown, forms)}.`,
  noPart: (records, shown) =>
    `Mjesto izvan svih dijelova jurisdikcije, ili šifra koje nema na karti: ${counted(records, shown, forms)}.`,
  notStated: (records, shown) => `Bez koordinata i bez šifre: ${counted(records, shown, forms)}.`,
  noRates:
    'Brojevi, a ne stope: broj stanovnika pojedinih dijelova nije dio ove mape puta. Mjesta bliža granici od jednog kilometra mogu biti ubrojana s njene druge strane.',
  noParts: 'Ova mapa puta nema obrise dijelova svojih područja.',
  hot: 'Žarište: oko njega je mnogo više nego drugdje',
  other: 'Drugi šestougao sa zapisima',
  hotTable: 'Žarišta',
  noHot: 'Nema žarišta: ono što je blizu jedno drugom može biti slučajno.',
  inIt: 'U šestouglu',
  aroundIt: 'Sa susjednim',
  score: 'Gi*',
  chance: 'Slučajno',
  seldom: (share) => `manje od ${share}`,
  lands: 'Gdje su žarišta tražena',
  hexagons: 'Šestouglovi',
  said: 'Šta se može reći',
  found: (_spots, shown) => `žarišta: ${shown}`,
  tooFew: (cells, records) =>
    `Premalo da bi se nešto reklo: potrebno je šestouglova: ${cells}, zapisa: ${records}`,
  isPart: 'samo zapisi koje smijete otvoriti',
  method: 'Kako se nalaze žarišta',
  methodText:
    'Za svaki šestougao se zapisi u njemu i u susjednim upoređuju sa prosjekom jurisdikcije (Gi*, Getis i Ord 1995). Koliko često slučaj daje isto toliko izračunava se tačno, iz svih načina na koje isti brojevi mogu biti raspoređeni na istom zemljištu; tu spadaju i šestouglovi bez zapisa. Među mnogo šestouglova neki odskaču slučajno, pa granica slijedi iz toga koliko ih je razmatrano (Benjamini i Hochberg 1995). Jedan šestougao sa mnogo zapisa među susjedima sa malo njih nije žarište; pokazuje ga karta šestouglova.',
  falseShare: (aim, simulated) =>
    `Granica je postavljena tako da je najviše ${aim} žarišta slučajno; u simulacijama bez žarišta udio je ostao ispod ${simulated}.`,
  from: 'Odakle',
  through: 'Preko',
  recordedIn: 'Zabilježeno u',
  to: 'Kuda',
  unsaid: 'Nije navedeno',
  ways: 'Putanje sa najviše zapisa',
  origins: 'Odakle, po jurisdikcijama',
  destinations: 'Kuda, po jurisdikcijama',
  sum: 'Sve',
  withoutRoute: (records, shown) => `Bez podataka o putanji: ${counted(records, shown, forms)}.`,
  unlisted: (records, shown) =>
    `Putanja nije na spisku: ${counted(records, shown, forms)}; ubrojano je u dvije tabele, koliko je navedeno.`,
  others: 'Sve ostalo',
  noRoutes: 'Nijedan od ovih zapisa ne navodi putanju.',
}
