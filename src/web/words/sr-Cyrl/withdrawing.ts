// Words in sr-Cyrl around taking back a figure of a source, and undoing that.
import { countedIn } from '../counted.ts'
import type { withdrawingWords as en } from '../en/withdrawing.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')

export const withdrawingWords: Sameness<typeof en> = {
  withdraw: 'Повуци',
  withdrawTitle: 'Повуци овај податак извора',
  takesAway: (editions, shown) =>
    editions > 1
      ? `Уклања се из сваког податка, броја, налаза и преузимања, у свему што је досад објављено: ${counted(editions, shown, { one: 'издање', few: 'издања', other: 'издања' })}.`
      : 'Уклања се из сваког податка, броја, налаза и преузимања.',
  reads: (indicators) => `Показатељи који се рачунају изнова: ${indicators}.`,
  nothingLeft: 'Нико други не наводи ништа о отвореном податку: биће приказано „није пријављено“, а не 0.',
  othersLeft: 'Отворени податак се рачуна из онога што остаје.',
  history: 'Остаје у историји са вашим образложењем, и може се поништити.',
  withdrawReason: 'Зашто се повлачи?',
  reasonHint: 'Ово чита свако ко отвори податак.',
  undo: 'Поништи повлачење',
  undoTitle: 'Поништи ово повлачење',
  undoes: 'Податак извора поново важи, осим ако је у међувремену стигло његово касније издање.',
  undoReason: 'Зашто поново важи?',
  back: 'Остави како јесте',
  withdrawn: 'Повучено је. Горњи податак је оно што је познато без њега.',
  undone: 'Повлачење је поништено. Горњи податак је поново израчунат са њим.',
}
