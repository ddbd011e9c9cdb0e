// Words around completeness: what a report expects, what of it is there, and from whom, in sq.
import { countedIn } from '../counted.ts'
import type { completenessWords as en } from '../en/completeness.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')

export const completenessWords: Sameness<typeof en> = {
  title: 'I plotë dhe në kohë',
  lead: 'Çfarë pret çdo raport i ciklit nga çdo juridiksion dhe çfarë ka prej saj. Ajo që mungon nuk është zero.',
  product: 'Produkti',
  report: 'Raporti',
  reportHeading: (product, report, period) => `${product} ${report}, ${period}`,
  reportName: (report, period) => `${report} (${period})`,
  due: (day) => `Afati: ${day}.`,
  noDue: 'Asnjë burim nuk cakton ditën e afatit për këtë raport, prandaj asgjë nuk quhet me vonesë.',
  states: {
    counted: 'e numëruar nga regjistra të deklaruar të plotë',
    reported: 'e raportuar',
    'in part': 'pjesërisht',
    missing: 'mungon',
  },
  short: { counted: 'e numëruar', reported: 'e raportuar', 'in part': 'pjesë', missing: '–' },
  brief: { counted: 'e numëruar', reported: 'e raportuar', 'in part': 'pjesë', missing: 'mungon' },
  byFigure: 'Çfarë ka, shifër pas shifre',
  legend:
    'e numëruar: nga regjistra që të gjithë ata që i mbajnë i deklarojnë të plotë · e raportuar: nga një burim · pjesë: diçka prej saj, ose regjistrime që askush nuk i ka deklaruar të plota · –: mungon.',
  byInstitution: 'Sipas institucionit',
  own: (institution) => `${institution} (institucioni juaj)`,
  institution: 'Institucioni',
  there: 'Ka',
  missing: 'Nuk e ka deklaruar, ose vetëm pjesërisht',
  missingSome: (count) => `${count} prej tyre`,
  silentInstitutions: (count, shown) =>
    `Ende nuk ka asgjë nga ${counted(count, shown, { one: 'institucion', other: 'institucione' })}: shfaq cilat dhe çfarë i kërkohet secilit`,
  completeInstitutions: (count, shown) =>
    `Gjithçka që kërkohet ka ardhur nga ${counted(count, shown, { one: 'institucion', other: 'institucione' })}: shfaq cilat`,
  asked: (name, count, shown) =>
    `${name}: ${counted(count, shown, { one: 'element i të dhënave', other: 'elemente të dhënash' })}`,
  everywhere: 'kudo',
  stateIn: (state, where) => `${state}: ${where}`,
  element: 'Elementi i të dhënave',
  all: (there, expected) => `Ka ${there} nga ${expected} shifra të pritura.`,
  received: (day) => `marrë për herë të parë më ${day}`,
  late: (days, shown) => counted(days, shown, { one: 'ditë me vonesë', other: 'ditë me vonesë' }),
  records: (count, shown) => counted(count, shown, { one: 'regjistrim', other: 'regjistrime' }),
  noInstitution: 'Asnjë regjistër nuk e kërkon: juridiksioni e raporton si tërësi',
  onlyPublic: 'Pa u identifikuar shfaqet vetëm sa juridiksione kanë dhënë shifër, dhe jo cilat.',
  state: 'Deklaroni se regjistrat janë të plotë',
  successor: 'Udhërrëfyesja që vijon',
  tally: 'Juridiksione me gjithë periudhën',
  inPart: 'Me një pjesë të saj, ose me një periudhë më të gjatë',
  groups: 'Botuar për një grup si tërësi',
  nothingOf: (count, shown, isAll) =>
    isAll
      ? `Ende nuk ka asgjë për asnjë nga ${counted(count, shown, { one: 'element i të dhënave', other: 'elementet e të dhënave' })}: shfaq cilat`
      : `Nuk ka asgjë për ${counted(count, shown, { one: 'element tjetër të dhënash', other: 'elemente të tjera të dhënash' })}: shfaq cilat`,
  byReport: 'Raport pas raporti',
  figuresThere: 'Shifra të pritura që janë',
  figuresInPart: 'Për një pjesë të periudhës, ose për një më të gjatë',
  elementsOfGroups: 'Elemente të dhënash të botuara për një grup si tërësi',
  ofAll: (there, of) => `${there} nga ${of}`,
  goesThrough: (count, shown) =>
    `Ky raport trajton me fjalë ${counted(count, shown, { one: 'synim', other: 'synime' })}; nuk pret shifra.`,
  rates: {
    byArea: 'Sa ka, sipas juridiksionit',
    area: 'Juridiksioni',
    all: 'Gjithsej',
    rate: 'Pjesa',
    part: 'Pjesërisht',
    missing: 'Mungon',
    byRegister: 'Sa ka, sipas regjistrit',
    register: 'Regjistri',
    gaps: 'Çfarë mungon dhe me çfarë plotësohet',
    figures: (_count, shown) => `shifra që mungojnë: ${shown}`,
    ofArea: (area, figures) => `${area}: ${figures}`,
    nothing: (area) => `${area}: nuk mungon asgjë.`,
    state: 'Deklaroje të plotë',
    add: 'Shto një regjistrim',
    bring: 'Importo një skedar',
    who: (names) => `Duhet të deklarohet nga: ${names}`,
    whole: 'Raportohet në tërësi',
    handIn: 'Dorëzo shifra',
  },
}
