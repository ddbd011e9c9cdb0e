// Words in bs around completeness: what a report expects, what of it is there, and from whom.
import { countedIn } from '../counted.ts'
import type { completenessWords as en } from '../en/completeness.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const elements = { one: 'element podataka', few: 'elementa podataka', other: 'elemenata podataka' }
const institutions = { one: 'institucija', few: 'institucije', other: 'institucija' }

export const completenessWords: Sameness<typeof en> = {
  title: 'Potpuno i na vrijeme',
  lead: 'Šta svaki izvještaj ciklusa očekuje od svake jurisdikcije i šta je od toga tu. Nedostajuće nije nula.',
  product: 'Proizvod',
  report: 'Izvještaj',
  reportHeading: (product, report, period) => `${product} ${report}, ${period}`,
  reportName: (report, period) => `${report} (${period})`,
  due: (day) => `Rok: ${day}.`,
  noDue: 'Nijedan izvor ne određuje dan kada ovaj izvještaj dospijeva, pa se ništa ne naziva zakasnelim.',
  states: {
    counted: 'izbrojano iz evidencija za koje je izjavljeno da su potpune',
    reported: 'prijavljeno',
    'in part': 'djelimično',
    missing: 'nedostaje',
  },
  short: { counted: 'izbrojano', reported: 'prijavljeno', 'in part': 'dio', missing: '–' },
  brief: { counted: 'izbrojano', reported: 'prijavljeno', 'in part': 'dio', missing: 'nedostaje' },
  byFigure: 'Šta je tu, podatak po podatak',
  legend:
    'izbrojano: iz evidencija za koje svi koji ih vode izjavljuju da su potpune · prijavljeno: od izvora · dio: nešto od toga, ili zapisi za koje niko nije izjavio da su potpuni · –: nedostaje.',
  byInstitution: 'Po institucijama',
  own: (institution) => `${institution} (vaša institucija)`,
  institution: 'Institucija',
  there: 'Tu je',
  missing: 'Nije izjavila, ili samo djelimično',
  missingSome: (count) => `${count} od njih`,
  silentInstitutions: (count, shown) =>
    `Još nema ničega: ${counted(count, shown, institutions)}. Prikaži koje, i šta se od svake traži`,
  completeInstitutions: (count, shown) =>
    `Sve što se traži je tu: ${counted(count, shown, institutions)}. Prikaži koje`,
  asked: (name, count, shown) => `${name}: ${counted(count, shown, elements)}`,
  everywhere: 'svuda',
  stateIn: (state, where) => `${state}: ${where}`,
  element: 'Element podataka',
  all: (there, expected) => `Od očekivanih podataka (${expected}) tu je ${there}.`,
  received: (day) => `prvi put primljeno ${day}`,
  late: (days, shown) =>
    counted(days, shown, { one: 'dan zakašnjenja', few: 'dana zakašnjenja', other: 'dana zakašnjenja' }),
  records: (count, shown) => counted(count, shown, { one: 'zapis', few: 'zapisa', other: 'zapisa' }),
  noInstitution: 'Nijedna evidencija to ne traži: jurisdikcija izvještava kao cjelina',
  onlyPublic: 'Bez prijave se prikazuje samo koliko je jurisdikcija dalo podatak, a ne koje su to.',
  state: 'Izjavi da su evidencije potpune',
  successor: 'Mapa puta koja slijedi',
  tally: 'Jurisdikcije sa cijelim periodom',
  inPart: 'Sa dijelom perioda, ili sa dužim periodom',
  groups: 'Objavljeno za grupu kao cjelinu',
  nothingOf: (count, shown, isAll) =>
    isAll
      ? `Još nema ničega, ni za jedan: ${counted(count, shown, elements)}. Prikaži koje`
      : `Osim toga nema ničega za još ${counted(count, shown, elements)}: prikaži koje`,
  byReport: 'Izvještaj po izvještaj',
  figuresThere: 'Očekivani podaci koji su tu',
  figuresInPart: 'Za dio perioda, ili za duži period',
  elementsOfGroups: 'Elementi podataka objavljeni za grupu kao cjelinu',
  ofAll: (there, of) => `${there} od ${of}`,
  goesThrough: (count, shown) =>
    `Ovaj izvještaj riječima opisuje ${counted(count, shown, { one: 'podcilj', few: 'podcilja', other: 'podciljeva' })}; ne očekuje podatke.`,
  rates: {
    byArea: 'Koliko je tu, po jurisdikciji',
    area: 'Jurisdikcija',
    all: 'Ukupno',
    rate: 'Udio',
    part: 'Djelimično',
    missing: 'Nedostaje',
    byRegister: 'Koliko je tu, po evidenciji',
    register: 'Evidencija',
    gaps: 'Šta nedostaje i čime se popunjava',
    figures: (_count, shown) => `nedostaje podataka: ${shown}`,
    ofArea: (area, figures) => `${area}: ${figures}`,
    nothing: (area) => `${area}: ništa ne nedostaje.`,
    state: 'Izjavi da je potpuna',
    add: 'Dodaj zapis',
    bring: 'Uvezi datoteku',
    who: (names) => `Treba da izjave: ${names}`,
    whole: 'Prijavljuje se u cjelini',
    handIn: 'Predaj podatke',
  },
}
