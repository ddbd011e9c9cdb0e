// Words in sr-Cyrl of durations.
import type { durationWords as en } from '../../en/analysis/durations.ts'
import type { Sameness } from '../../index.ts'

export const durationWords: Sameness<typeof en> = {
  title: 'Колико је трајало',
  lead: 'Дани од једног догађаја до другог у записима евиденције. Половина записа је између првог и трећег квартила.',
  none: 'Ниједна евиденција ове мапе пута не каже колико је нешто трајало.',
  empty: 'Нема таквих записа, или нема оних које смете да отворите.',
  duration: 'Трајање',
  area: 'Јурисдикција',
  anyArea: 'Све',
  from: 'Од',
  to: 'До',
  apart: (name) => `Одвојено по: ${name}`,
  together: 'Све јурисдикције',
  noCode: 'није наведено',
  records: 'Записи',
  known: 'Познато',
  unknown: 'Није познато',
  backwards: 'Уназад',
  lower: 'Први квартил',
  median: 'Медијана',
  upper: 'Трећи квартил',
  tooFew: (fewest) => `Премало да би се рекло: познато је мање од ${fewest}`,
  chart: (name) => `${name}: записи по броју дана`,
  days: 'Дани',
  below: (end) => `испод ${end}`,
  between: (start, end) => `${start} до ${end}`,
  beyond: (start) => `${start} и више`,
  part: (areas) => `Отворен вам је само део записа: ${areas}.`,
  notes:
    'Запис чији дани нису познати стоји под „није познато“. Где дани иду уназад, један од њих није тачан: такви записи нису ни у једном квартилу. Запис са стварима више врста стоји под сваком од њих, тако да се врсте никада не сабирају.',
}
