// Words in sr-Cyrl of the calendar of what is due, and of how one is told of it.
import type { calendarWords as en } from '../../en/review/calendar.ts'
import type { Sameness } from '../../index.ts'

export const calendarWords: Sameness<typeof en> = {
  title: 'Календар',
  lead: 'Извештаји и планиране активности које имају дан, у програму за календар који користите: унесите му ову адресу. Ко има адресу чита шта за вас доспева, и ништа друго; укините је ако је постала позната.',
  there: (at) => `Адресу сте направили ${at}. Тада је приказана и нигде се не чува.`,
  once: 'Ово је ваша адреса. Приказује се само сада:',
  make: 'Направи адресу',
  makeAnew: 'Направи другу адресу уместо ње',
  end: 'Укини адресу',
  mailTitle: 'Е-поруке',
  mailLead:
    'Шта вас чека, шта је враћено, питања и дани који се ближе. Оно што се тиче вашег налога шаље се увек. Ником се не пише ноћу.',
  mailChoices: {
    each: 'Одмах, свака као посебна е-порука',
    digest: 'Једном дневно, све у једној јутарњој е-поруци',
    none: 'Никако: гледам овде',
  },
  mailSave: 'Сачувај',
  mailSaved: 'Сачувано.',
}
