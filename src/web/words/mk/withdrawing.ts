// Words around taking back a figure of a source, and undoing that, in mk.
import type { withdrawingWords as en } from '../en/withdrawing.ts'
import type { Sameness } from '../index.ts'

export const withdrawingWords: Sameness<typeof en> = {
  withdraw: 'Повлечи',
  withdrawTitle: 'Повлечете го овој податок од извор',
  takesAway: (editions, shown) =>
    editions > 1
      ? `Се вади од секој податок, броење, наод и преземање, во сите ${shown} досегашни изданија.`
      : 'Се вади од секој податок, броење, наод и преземање.',
  reads: (indicators) => `Показатели што се пресметуваат одново: ${indicators}.`,
  nothingLeft: 'Никој друг не вели ништо за отворениот податок: ќе пишува „не е пријавено“, а не 0.',
  othersLeft: 'Отворениот податок ќе се пресмета од она што останува.',
  history: 'Останува во историјата со вашата причина, и ова може да се поништи.',
  withdrawReason: 'Зошто се повлекува?',
  reasonHint: 'Ова го чита секој што ќе го отвори податокот.',
  undo: 'Поништи го повлекувањето',
  undoTitle: 'Поништете го ова повлекување',
  undoes: 'Податокот од изворот повторно важи, освен ако во меѓувреме дошло негово подоцнежно издание.',
  undoReason: 'Зошто повторно важи?',
  back: 'Остави како што е',
  withdrawn: 'Повлечено е. Податокот погоре е она што е познато без него.',
  undone: 'Повлекувањето е поништено. Податокот погоре повторно се пресметува со него.',
}
