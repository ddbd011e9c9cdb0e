// Words of the single pages, in mk.
import { countedIn } from '../counted.ts'
import type { pageWords as en } from '../en/pages.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')

export const pageWords: Sameness<typeof en> = {
  overview: {
    label: 'Преглед',
    reporting: (reporting, of) => `${reporting} од ${of} јурисдикции имаат податок`,
    asWhole: 'Наведено за регионот како целина, не е збир од јурисдикциите',
  },
  areas: { label: 'Јурисдикции', period: 'Период' },
  data: {
    label: 'За податоците',
    at: 'Кога',
    by: 'Од',
    file: 'Датотека',
    rows: 'Редови',
    added: 'Нови',
  },
  quality: {
    label: 'Квалитет',
    ofRecords: 'Записите се проверуваат со сопствени правила, регистар по регистар',
    title: 'Квалитет на податоците',
    lead: 'Што не се совпаѓа во она што го објавуваат изворите. Ништо не се поправа молчешкум: наодот стои сѐ додека не се поправи неговиот извор.',
    severity: 'Тежина',
    severities: { error: 'грешка', warning: 'предупредување', note: 'забелешка' },
    all: 'сите',
    area: 'Јурисдикција',
    element: 'Елемент на податоци',
    count: (shown, all) => `${shown} од ${all} наоди`,
    many: (count, shown) => counted(count, shown, { one: 'наод', other: 'наоди' }),
    none: 'Ниеден наод не одговара на овој избор.',
    clean: 'Правилата не најдоа ништо.',
    observations: (count) => `Што велат изворите (${count})`,
    filter: 'Филтрирај',
    open: 'Прикажи ги наодите',
    close: 'Сокриј ги наодите',
    acceptedCount: (count) => `${count} од нив се прифатени со причина`,
    acceptance: {
      accept: 'Прифати со причина',
      title: 'Прифатете го овој наод',
      reason: 'Зошто се точни податоците?',
      hint: 'Причината ја гледа секој што го гледа наодот. Важи за овие податоци: кога ќе се променат, наодот се враќа.',
      accepted: 'Прифатено.',
      lapsed: 'Беше прифатен за други податоци и повторно важи.',
      note: (by, day) => `${by}, ${day}:`,
      withdraw: 'Повлечи',
    },
  },
}
