// Words of signals, in sq.
import { countedIn } from '../../counted.ts'
import type { signalWords as en } from '../../en/analysis/signals.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('sq')

export const signalWords: Sameness<typeof en> = {
  title: 'Sinjalet',
  lead: 'Muaj në të cilët një regjistër ka shumë më tepër regjistrime se zakonisht për atë vend dhe atë kohë të vitit. Një sinjal është pyetje, jo përgjigje: hapni regjistrimet dhe shikoni çfarë është.',
  register: 'Regjistri',
  anyRegister: 'Të gjithë që ndiqen',
  area: 'Juridiksioni',
  anyArea: 'Të gjitha',
  noWatched: 'Asnjë regjistër i kësaj udhërrëfyeseje nuk ndiqet.',
  noSeries: 'Asnjë nga regjistrat që ndiqen nuk ka regjistrime që ju mund t’i hapni.',
  found: 'Sinjale në muajt më të rinj',
  none: 'Asnjë muaj që u gjykua nuk ka më shumë regjistrime se zakonisht.',
  all: 'Gjithçka që ndiqet',
  allHint: 'Muaji më i ri që ka mbaruar, dhe më e shumta që do të ishte e zakonshme në të.',
  month: 'Muaji',
  recorded: 'Regjistruar',
  expected: 'E pritur',
  most: 'Më e shumta e zakonshme',
  says: 'Çfarë thotë',
  look: 'Dy vjet',
  lookAt: (register, area) => `Dy vjet: ${register}, ${area}`,
  records: 'Regjistrimet',
  recordsOf: (register, area, month) => `Regjistrimet: ${register}, ${area}, ${month}`,
  unknown: 'Nuk dihet',
  atLeast: (shown) => `të paktën ${shown}`,
  signal: 'Sinjal: më shumë se zakonisht',
  usual: 'Si zakonisht',
  soFar: 'Deri tani si zakonisht: muaji nuk është deklaruar i plotë',
  states: {
    judged: '',
    'not known': 'Nuk është regjistruar asgjë, dhe askush nuk ka deklaruar se nuk ndodhi asgjë',
    'too short': (months) => `Para tij njihen tepër pak muaj: duhen ${months}`,
    'too few': (cases) => `Tepër pak për të thënë: më pak se ${cases} në muaj`,
  },
  part: 'Vetëm regjistrimet që ju mund t’i hapni',
  chance: (judged, shown, rate, byChance) =>
    `${counted(judged, shown, { one: 'muaj u gjykua', other: 'muaj u gjykuan' })}. Një muaj shënohet ku kaq regjistrime lindin rastësisht në më pak se ${rate} të muajve të zakonshëm: prej këtyre do të shënoheshin rreth ${byChance} edhe pse nuk ndodhi asgjë.`,
  simulated: (long, short) =>
    `Në simulime të muajve të zakonshëm u shënuan më së shumti ${long} ku njihen pesë vjet, dhe më së shumti ${short} ku njihen pak më shumë se dy.`,
  methodTitle: 'Si gjykohet një muaj',
  method:
    'Sipas muajve para tij, deri pesë vjet prapa dhe pa tre të fundit, me stinë dhe prirje (Farrington 1996; Noufaily dhe të tjerë 2013, kuazi-Poisson). Muajt me jashtëzakonisht shumë peshojnë më pak. Një muaj që nuk njihet lihet jashtë. Regjistrimet e futura me vonesë e bëjnë muajin të duket në fillim i zakonshëm.',
  of: (register, area) => `${register}, ${area}`,
  chartTitle: (register, area) => `Regjistrime në muaj: ${register}, ${area}`,
  close: 'Kthehu te të gjitha',
}
