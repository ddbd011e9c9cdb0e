// Words of statements of completeness, in mk.
import { countedIn } from '../counted.ts'
import type { statementWords as en } from '../en/statements.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')

export const statementWords: Sameness<typeof en> = {
  title: 'Изјавете дека регистрите се целосни',
  lead: 'Институцијата изјавува за цели месеци дека нејзиниот регистар содржи сѐ, или дека ништо не се случило. Само тогаш броењето е точно, а непостоењето записи значи 0.',
  link: 'Изјавете дека регистрите се целосни',
  choice: 'Што се изјавува',
  area: 'Јурисдикција',
  institution: 'Институција',
  year: 'Година',
  step: 'По',
  noInstitution: 'Не е наведена институција',
  nothingKept: 'Оваа институција не води регистар.',
  table: (institution, year) => `${institution}: регистри во ${year}`,
  register: 'Регистар',
  all: 'Сите',
  chooseRow: (register) => `Избери ги сите отворени периоди: ${register}`,
  chooseColumn: (period) => `Избери ги сите регистри во ${period}`,
  chooseCell: (register, period) => `${register}, ${period}`,
  states: {
    complete: 'целосно',
    nil: 'ништо не се случило',
    open: 'повторно отворено',
    opening: 'почетна состојба на крајот',
    none: 'не е изјавено',
    part: 'делумно',
    running: 'уште не е завршено',
  },
  withOpening: (state) => `${state}, почетна состојба на крајот`,
  chosen: (count, shown) => `${counted(count, shown, { one: 'избран период', other: 'избрани периоди' })}.`,
  noneChosen: 'Прво изберете периоди во табелата.',
  readOnly:
    'Можете да го читате она што е изјавено овде. Го менуваат оние што смеат да изјават дека регистрите на оваа институција се целосни.',
  complete: 'Изјави како целосно',
  nil: 'Ништо не се случило',
  opening: 'Почетната состојба е запишана',
  openingHint:
    'Почетната состојба кажува дека сѐ што важело на крајот на избраниот период е запишано, или дека ништо не важело. Оттаму состојбата е точна, сѐ додека се изјавува секој месец.',
  withdraw: 'Повлечи',
  withdrawTitle: 'Отворете ги повторно избраните месеци',
  withdrawReason: 'Зошто се повторно отворени?',
  withdrawHint: 'Податоците за овие месеци повторно се „најмалку“ додека не се изјават одново.',
  done: {
    complete: (months, shown) =>
      `${counted(months, shown, { one: 'месец е изјавен како целосен', other: 'месеци се изјавени како целосни' })}.`,
    nil: (months, shown) =>
      `Изјавено е дека ништо не се случило: ${counted(months, shown, { one: 'месец', other: 'месеци' })}.`,
    opening: (months, shown) =>
      `Почетната состојба е изјавена на крајот на: ${counted(months, shown, { one: 'месец', other: 'месеци' })}.`,
    open: (months, shown) =>
      `${counted(months, shown, { one: 'месец е повторно отворен', other: 'месеци се повторно отворени' })}.`,
  },
  undo: 'Поништи',
  history: 'Што е изјавено, најновото прво',
  older: 'Прикажи постари изјави',
  noHistory: 'За оваа година ништо не е изјавено.',
  when: 'Кога',
  who: 'Кој',
  what: 'Што',
  months: 'Месеци',
  reason: 'Причина',
  from: (first, last) => `${first} до ${last}`,
  asked: {
    stands: 'И со ова е целосен',
    open: 'Отвори ги месеците повторно',
    lead: 'Дали регистарот е целосен со ова?',
    hint: 'Дека е и понатаму целосен велат оние што смеат да го изјават тоа, како раководителот на институција; сите други повторно ги отвораат месеците.',
  },
  file: {
    legend: 'Дали оваа датотека е целосна?',
    says: (periods) => `Датотеката вели дека е целосна за ${periods}.`,
    state: 'Изјави дека е целосна за',
    hint: 'На пример 2024-H1, или повеќе со запирки. Ако се остави празно, ништо не се изјавува.',
  },
}
