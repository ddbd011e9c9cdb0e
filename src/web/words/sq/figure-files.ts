// Words of files of figures: handed in, and understood on the screen of a sheet, in sq.
import { countedIn } from '../counted.ts'
import type {
  figureCommitWords as enCommit,
  figureFileWords as en,
  figureLoadWords as enLoads,
} from '../en/figure-files.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')

export const figureFileWords: Sameness<typeof en> = {
  title: 'Dorëzoni shifra',
  lead: 'Formulari i plotësuar i një KPI, ose një skedar juaji me të njëjtat kolona. Së pari shikohet, dhe merret i tëri ose aspak.',
  forms: 'Çdo KPI ka formularin e vet për t’u shkarkuar:',
  look: 'Shiko skedarin',
  outcome: 'Çfarë do të ndodhte',
  would: (rows, shown, added) =>
    `${counted(rows, shown, { one: 'rresht është i saktë', other: 'rreshta janë të saktë' })}; prej tyre diçka të re ${added === '1' ? 'thotë' : 'thonë'} ${added}.`,
  faulty: (rows, shown) =>
    `${counted(rows, shown, { one: 'rresht është i saktë', other: 'rreshta janë të saktë' })}.`,
  repeated: 'Pikërisht ky skedar është marrë më parë. Asgjë nuk ndryshon.',
  blocked: 'Nuk merret asgjë para se të korrigjohet kjo. Korrigjojeni skedarin dhe zgjidheni përsëri.',
  take: 'Merre të tërin',
  takenHeading: 'U mor',
  nothingNewHeading: 'Asgjë e re',
  taken: (rows, shown, added) =>
    `${counted(rows, shown, { one: 'rresht u mor', other: 'rreshta u morën' })}, prej tyre të rinj: ${added}. Shifrat ndjekin menjëherë.`,
  noneNew: (rows, shown) =>
    rows === 0
      ? 'Nuk u mor asnjë rresht.'
      : `${counted(rows, shown, { one: 'rresht thotë', other: 'rreshta thonë' })} atë që ishte ruajtur tashmë.`,
  takenBack: (count, shown) =>
    `${counted(count, shown, { one: 'shifër u tërhoq', other: 'shifra u tërhoqën' })}.`,
  toLoads: 'Shihni skedarët e marrë',
  left: (count, shown) =>
    `${counted(count, shown, { one: 'rresht u la jashtë', other: 'rreshta u lanë jashtë' })}. Këtu nuk pret asgjë: korrigjojini në skedarin tuaj dhe dërgojeni përsëri.`,
  partly:
    'Rreshtat me problem mund të shkarkohen të shënuar, dhe të mirët mund të merren pa ta: hapeni skedarin si import.',
  partlyButton: 'Hape si import',
  ownLayout:
    'Nëse kolonat e skedarit tuaj kanë emra të tjerë nga ata të formularit, thoni çfarë kuptimi kanë.',
  readOnly: 'Shifrat mund t’i lexoni. I dorëzojnë vetëm ata që kanë të drejtë t’i shkruajnë.',
  ownLayoutButton: 'Thoni çfarë kuptimi kanë kolonat',
  name: 'Shifrat',
  columns: {
    element: 'Çfarë numërohet',
    period: 'Periudha',
    itemClass: 'Lloji i sendit',
    value: 'Vlera',
    lower: 'Të paktën',
    upper: 'Më së shumti',
    unit: 'Njësia',
    start: 'Dita e parë',
    end: 'Dita e fundit',
    status: 'Statusi',
    accumulation: 'Si mblidhet',
    basis: 'Baza',
    breakdown: 'Ndarja',
    audience: 'Lexuesit',
    source: 'Burimi',
    address: 'Adresa e burimit',
    vintage: 'Botuar më',
    quote: 'Citimi',
    retrieval: 'Marrë më',
    note: 'Shënim',
  },
}

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords: Sameness<typeof enCommit> = {
  good: 'Rreshtat e mirë; ata me problem lihen jashtë',
  goodHelp:
    'Ata mbeten në skedarin tuaj dhe nuk presin askund: shkarkoni skedarin me problemet e shënuara, korrigjojeni dhe dërgojeni përsëri; ajo që u mor nuk merret dy herë. Ku një pjesë nga ato që burimi i quan të gjitha pjesët ka problem, bashkë me të lihen jashtë edhe pjesët e tjera.',
  blocked:
    'Nuk do të merrej asgjë: korrigjoni problemet dhe dërgojeni skedarin përsëri, ose zgjidhni rreshtat e mirë.',
  withdraw: (count, shown) =>
    `Tërhiq ${counted(count, shown, { one: 'shifër që nuk është më në skedar', other: 'shifra që nuk janë më në skedar' })}`,
  will: {
    new: (count, shown) =>
      `${counted(count, shown, { one: 'shifër e re ruhet', other: 'shifra të reja ruhen' })}.`,
    changed: (count, shown) =>
      `${counted(count, shown, { one: 'shifër korrigjohet', other: 'shifra korrigjohen' })}.`,
    unchanged: (count, shown) =>
      `${counted(count, shown, { one: 'shifër mbetet siç është', other: 'shifra mbeten siç janë' })}.`,
    refused: (count, shown) =>
      `${counted(count, shown, { one: 'rresht me problem lihet jashtë dhe nuk ruhet', other: 'rreshta me problem lihen jashtë dhe nuk ruhen' })} askund këtu.`,
    withdrawn: (count, shown) =>
      `${counted(count, shown, { one: 'shifër tërhiqet', other: 'shifra tërhiqen' })}. Historiku i tyre mbetet.`,
  },
}

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords: Sameness<typeof enLoads> = {
  label: 'Skedarë shifrash të marrë',
  button: 'Zhbëj …',
  buttonOf: (file) => `Zhbëj skedarin e shifrave ${file} …`,
  heading: (file) => `Të zhbëhet skedari i shifrave ${file}?`,
  will: (added, shown) =>
    `${counted(added, shown, { one: 'shifër që solli nuk vlen më', other: 'shifra që solli nuk vlejnë më' })}. Ajo që rishikoi ose tërhoqi mbetet si më parë. Asgjë nuk fshihet, dhe skedari mund të merret përsëri.`,
  reason: 'Pse (ruhet me skedarin)',
  confirm: 'Po, zhbëje',
  undoing: 'Po zhbëhet …',
  back: 'Jo tani',
}
