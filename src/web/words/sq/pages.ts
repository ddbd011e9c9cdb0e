// Words of the single pages, in sq.
import { countedIn } from '../counted.ts'
import type { pageWords as en } from '../en/pages.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')

export const pageWords: Sameness<typeof en> = {
  overview: {
    label: 'Përmbledhje',
    reporting: (reporting, of) => `${reporting} nga ${of} juridiksione kanë shifër`,
    asWhole: 'Thënë për rajonin si tërësi, jo mbledhur nga juridiksionet',
  },
  areas: { label: 'Juridiksionet', period: 'Periudha' },
  data: {
    label: 'Rreth të dhënave',
    at: 'Kur',
    by: 'Nga',
    file: 'Skedari',
    rows: 'Rreshta',
    added: 'Të rinj',
  },
  quality: {
    label: 'Cilësia',
    ofRecords: 'Regjistrimet kontrollohen me rregulla të vetat, regjistër pas regjistri',
    title: 'Cilësia e të dhënave',
    lead: 'Çfarë nuk përputhet në ato që botojnë burimet. Asgjë nuk korrigjohet në heshtje: një gjetje mbetet derisa të korrigjohet burimi i saj.',
    severity: 'Rëndësia',
    severities: { error: 'gabim', warning: 'paralajmërim', note: 'shënim' },
    all: 'të gjitha',
    area: 'Juridiksioni',
    element: 'Elementi i të dhënave',
    count: (shown, all) => `${shown} nga ${all} gjetje`,
    many: (count, shown) => counted(count, shown, { one: 'gjetje', other: 'gjetje' }),
    none: 'Asnjë gjetje nuk i përgjigjet kësaj zgjedhjeje.',
    clean: 'Rregullat nuk kanë gjetur asgjë.',
    observations: (count) => `Çfarë thonë burimet (${count})`,
    filter: 'Filtro',
    open: 'Shfaq gjetjet',
    close: 'Fshih gjetjet',
    acceptedCount: (count) => `${count} prej tyre të pranuara me arsye`,
    acceptance: {
      accept: 'Prano me arsye',
      title: 'Prano këtë gjetje',
      reason: 'Pse janë të sakta shifrat?',
      hint: 'Kushdo që sheh gjetjen, sheh edhe arsyen. Ajo vlen për këto shifra: kur ato ndryshojnë, gjetja kthehet.',
      accepted: 'U pranua.',
      lapsed: 'Ishte pranuar për shifra të tjera dhe tani vlen përsëri.',
      note: (by, day) => `Nga ${by} më ${day}:`,
      withdraw: 'Tërhiqe',
    },
  },
}
