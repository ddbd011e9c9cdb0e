// Words of statements of completeness, in sq.
import { countedIn } from '../counted.ts'
import type { statementWords as en } from '../en/statements.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')

export const statementWords: Sameness<typeof en> = {
  title: 'Deklaroni se regjistrat janë të plotë',
  lead: 'Një institucion thotë për muaj të plotë se regjistri i tij përmban gjithçka, ose se nuk ndodhi asgjë. Vetëm atëherë një numërim është i saktë dhe mungesa e regjistrimeve do të thotë 0.',
  link: 'Deklaroni se regjistrat janë të plotë',
  choice: 'Çfarë deklarohet',
  area: 'Juridiksioni',
  institution: 'Institucioni',
  year: 'Viti',
  step: 'Sipas',
  noInstitution: 'Pa institucion të përmendur',
  nothingKept: 'Ky institucion nuk mban asnjë regjistër.',
  table: (institution, year) => `${institution}: regjistrat në ${year}`,
  register: 'Regjistri',
  all: 'Të gjithë',
  chooseRow: (register) => `Zgjidh të gjitha periudhat e hapura: ${register}`,
  chooseColumn: (period) => `Zgjidh të gjithë regjistrat në ${period}`,
  chooseCell: (register, period) => `${register}, ${period}`,
  states: {
    complete: 'i plotë',
    nil: 'nuk ndodhi asgjë',
    open: 'përsëri i hapur',
    opening: 'gjendje fillestare në fund të saj',
    none: 'nuk është deklaruar',
    part: 'pjesërisht',
    running: 'nuk ka përfunduar ende',
  },
  withOpening: (state) => `${state}, gjendje fillestare në fund të saj`,
  chosen: (count, shown) =>
    `${counted(count, shown, { one: 'periudhë e zgjedhur', other: 'periudha të zgjedhura' })}.`,
  noneChosen: 'Zgjidhni më parë periudha në tabelë.',
  readOnly:
    'Mund të lexoni çfarë është deklaruar këtu. E ndryshojnë ata që kanë të drejtë t’i deklarojnë të plotë regjistrat e këtij institucioni.',
  complete: 'Deklaro si të plotë',
  nil: 'Nuk ndodhi asgjë',
  opening: 'Gjendja fillestare është regjistruar',
  openingHint:
    'Gjendja fillestare thotë se gjithçka që vlente në fund të periudhës së zgjedhur është regjistruar, ose se nuk vlente asgjë. Prej aty gjendja është e saktë, për sa kohë deklarohet çdo muaj.',
  withdraw: 'Tërhiqe',
  withdrawTitle: 'Hapni përsëri muajt e zgjedhur',
  withdrawReason: 'Pse janë përsëri të hapur?',
  withdrawHint: 'Shifrat e këtyre muajve janë përsëri “të paktën” derisa të deklarohen sërish.',
  done: {
    complete: (months, shown) =>
      `${counted(months, shown, { one: 'muaj u deklarua i plotë', other: 'muaj u deklaruan të plotë' })}.`,
    nil: (months, shown) =>
      `U deklarua se nuk ndodhi asgjë: ${counted(months, shown, { one: 'muaj', other: 'muaj' })}.`,
    opening: (months, shown) =>
      `Gjendja fillestare u deklarua në fund të: ${counted(months, shown, { one: 'muaji', other: 'muajve' })}.`,
    open: (months, shown) =>
      `${counted(months, shown, { one: 'muaj është përsëri i hapur', other: 'muaj janë përsëri të hapur' })}.`,
  },
  undo: 'Zhbëj',
  history: 'Çfarë u deklarua, më e reja e para',
  older: 'Shfaq deklarime më të vjetra',
  noHistory: 'Për këtë vit nuk është deklaruar asgjë.',
  when: 'Kur',
  who: 'Kush',
  what: 'Çfarë',
  months: 'Muajt',
  reason: 'Arsyeja',
  from: (first, last) => `${first} deri ${last}`,
  asked: {
    stands: 'Me këtë është ende i plotë',
    open: 'Hapi përsëri muajt',
    lead: 'A është regjistri i plotë me këtë?',
    hint: 'Se është ende i plotë e thonë ata që mund ta deklarojnë këtë, si drejtuesi i një institucioni; të gjithë të tjerët i hapin përsëri muajt.',
  },
  file: {
    legend: 'A është i plotë ky skedar?',
    says: (periods) => `Skedari thotë se është i plotë për ${periods}.`,
    state: 'Deklaro se është i plotë për',
    hint: 'Për shembull 2024-H1, ose disa me presje. Nëse lihet bosh, nuk deklarohet asgjë.',
  },
}
