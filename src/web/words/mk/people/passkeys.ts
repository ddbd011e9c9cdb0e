// Words of passkeys, in mk.
import type { passkeyWords as en } from '../../en/people/passkeys.ts'
import type { Sameness } from '../../index.ts'

export const passkeyWords: Sameness<typeof en> = {
  title: 'Клучеви за најава',
  lead: 'Уред што ве познава по прст, лице или број може да ја отвори вашата сметка без лозинка. Тогаш не се бара код: уредот и вие сте два фактора.',
  none: 'Немате клучеви за најава.',
  device: 'Уред',
  made: 'Создаден',
  name: 'Име на уредот',
  password: 'Лозинка, за создавање клуч за најава',
  make: 'Создај клуч за најава на овој уред',
  remove: 'Отстрани',
  removeOf: (name) => `Отстрани го клучот за најава: ${name}`,
  byName: 'Клучевите за најава бараат Waymark да се отвори со име (како localhost), а не со број на машина.',
  noDevice: 'Овој прелистувач не може да создава клучеви за најава.',
  notDone: 'Уредот не потврди. Обидете се повторно или најавете се со лозинка.',
  enter: 'Најави се со клуч за најава',
}
