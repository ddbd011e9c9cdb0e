// Words around figures: states, flags, statuses, charts and the opened figure, in sq.
import { countedIn } from '../counted.ts'
import type { figureWords as en } from '../en/figures.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')

export const figureWords: Sameness<typeof en> = {
  states: {
    value: 'Një shifër e saktë.',
    bounds: 'Dihet vetëm kufiri i poshtëm ose i sipërm, ose të dy: shifra e vërtetë është ndërmjet.',
    conflict: 'Burimet nuk pajtohen. Mbahen të dyja; shifra është intervali ndërmjet tyre.',
    'not reported': 'Askush nuk ka botuar apo dërguar shifër. Ajo nuk dihet, dhe nuk është zero.',
    'not available': 'Vetë burimi thotë se nuk ka shifër.',
    withheld: 'Shifra ekziston dhe nuk botohet.',
    'not computable': 'Shifra do të duhej pjesëtuar me zero.',
    'too early': 'Ajo që ndiqet nga kjo periudhë nuk mund të ketë ecur ende mjaftueshëm.',
  },
  flags: {
    estimated: { short: 'vlerësim', long: 'Vetë burimi e quan shifrën të përafërt.' },
    'part of the period': {
      short: 'pjesë e periudhës',
      long: 'Shifrat mbulojnë vetëm një pjesë të periudhës.',
    },
    'parts missing': {
      short: 'mungojnë pjesë',
      long: 'Ndarja nga e cila është mbledhur shifra nuk është e plotë.',
    },
    'mixed class': { short: 'e përzier', long: 'Burimi ka numëruar bashkë gjëra të ndryshme.' },
    revised: { short: 'e rishikuar', long: 'Një botim i mëparshëm i burimit dha një shifër tjetër.' },
    'not all reported': { short: 'jo të gjitha', long: 'Mungojnë disa juridiksione të grupit.' },
    'several sources': {
      short: 'disa burime',
      long: 'Është përbërë nga ajo që disa burime thonë për pjesët e saj.',
    },
    'does not add up': {
      short: 'shuma nuk përputhet',
      long: 'Një burim jep këtë shifër dhe pjesë të saj që japin një shumë tjetër, ose një pjesë është më e madhe se e tëra.',
    },
    'different days': {
      short: 'ditë të ndryshme',
      long: 'Gjendjet që u mblodhën nuk janë të së njëjtës ditë.',
    },
    'answers missing': {
      short: 'mungojnë përgjigje',
      long: 'Disa regjistrime nuk tregojnë sa ishte. Ajo që shfaqet, nëse ka, është më e pakta e mundshme.',
    },
    'still changing': {
      short: 'ende ndryshon',
      long: 'Ajo që ndiqet nga kjo periudhë vazhdon, prandaj shifra do të ndryshojë.',
    },
  },
  statuses: {
    reported: { name: 'e raportuar' },
    nil: { name: 'asnjë rast' },
    'not-available': { name: 'nuk disponohet' },
    withheld: { name: 'nuk botohet' },
    estimated: { name: 'e vlerësuar' },
  },
  accumulations: {
    period: { name: 'për periudhë' },
    cumulative: {
      name: 'kumulative',
    },
    stock: { name: 'gjendje' },
    undated: {
      name: 'pa vit',
    },
  },
  frequencies: { year: 'vite', 'half-year': 'gjashtëmujorë', quarter: 'tremujorë', month: 'muaj' },
  reporters: {
    jurisdiction: 'juridiksioni',
    secretariat: 'sekretariati rajonal',
    eu: 'pala e Bashkimit Evropian',
    survey: 'një anketë me qytetarë',
  },
  coverage: (reporting, of) => `kanë raportuar ${reporting} nga ${of}`,
  complete: (complete) => `prej tyre ${complete} plotësisht`,
  disagree: '(burimet nuk pajtohen)',
  total: 'gjithsej',
  noFigure: 'pa shifër',
  open: (what) => `Hap këtë shifër: ${what}`,
  origins: {
    reported: { short: 'siç është raportuar', long: 'Botuar ose dërguar për vetë zonën.' },
    computed: { short: 'e përbërë nga anëtarët', long: 'E përbërë nga shifrat e anëtarëve.' },
  },
  table: {
    area: 'Juridiksioni',
    inUnit: (unit) => `në ${unit}`,
    by: (breakdowns) => `sipas ${breakdowns}`,
    hint: 'Çdo shifër është buton: hapeni për të parë nga se përbëhet.',
    folded: (count, shown) =>
      `${counted(count, shown, { one: 'rresht pa asnjë shifër është palosur', other: 'rreshta pa asnjë shifër janë palosur' })}.`,
    foldedNothing: (count, shown) =>
      `${counted(count, shown, { one: 'rresht vetëm me 0 është palosur', other: 'rreshta vetëm me 0 janë palosur' })}.`,
    nothingEverywhere: (names) => `0 në çdo rresht dhe periudhë: ${names}.`,
    none: (areas) => `Nuk është raportuar për asnjë periudhë: ${areas}.`,
    silentPeriods: (stretches) => `Asgjë nuk është raportuar për ${stretches}.`,
    otherClasses: (names) => `Nuk shfaqen në këtë tabelë: ${names}.`,
    showEarlier: (stretch) => `Shfaq ${stretch}`,
    hideEarlier: (stretch) => `Fshih ${stretch}`,
    unfold: 'Shfaqi',
    fold: 'Palos rreshtat pa asnjë shifër',
    region: (caption) => `Tabela: ${caption}`,
  },
  chart: {
    loading: 'Grafiku po ngarkohet …',
    label: (title) =>
      `Grafik: ${title}. Tastet me shigjeta lexojnë vlerat; tabela që vijon ka të njëjtat shifra.`,
    empty: 'Për këtë zgjedhje nuk dihet asnjë shifër, prandaj nuk ka çfarë të vizatohet.',
    nothing: 'Çdo shifër e kësaj zgjedhjeje është 0, prandaj nuk ka çfarë të vizatohet.',
    area: 'Zonat në grafik',
    files: 'Grafiku si skedar',
    png: 'PNG',
    svg: 'SVG',
    picture: 'Adresa e figurës',
    failed: 'Skedari nuk mund të krijohej. Provoni përsëri pas pak.',
    areaOfParts: 'Zona në grafik',
    breakdown: (name) => `${name} në grafik`,
    silent: (areas) => `Nuk dihet asgjë për ${areas}: jo në grafik.`,
  },
  observations: {
    withdrawn: (day, reason) => `tërhequr më ${day}, sepse: ${reason}`,
    caption: 'Të dhëna nga burimet',
    area: 'Juridiksioni',
    element: 'Elementi i të dhënave',
    interval: 'Intervali',
    codes: 'Ndarja',
    value: 'Vlera',
    status: 'Statusi',
    source: 'Burimi',
    quote: 'Siç është shtypur',
    vintage: 'Botimi',
    planned: 'e planifikuar',
    day: (date) => `më ${date}`,
    between: (start, end) => `${start} deri ${end}`,
    undated: 'viti nuk është dhënë',
  },
}
