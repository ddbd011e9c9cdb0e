// Words in sr-Cyrl of passkeys.
import type { passkeyWords as en } from '../../en/people/passkeys.ts'
import type { Sameness } from '../../index.ts'

export const passkeyWords: Sameness<typeof en> = {
  title: 'Приступни кључеви',
  lead: 'Уређај који вас препознаје по прсту, лицу или броју може отворити ваш налог без лозинке. Код се тада не тражи: уређај и ви сте два фактора.',
  none: 'Немате приступних кључева.',
  device: 'Уређај',
  made: 'Направљено',
  name: 'Назив уређаја',
  password: 'Лозинка, за прављење приступног кључа',
  make: 'Направи приступни кључ на овом уређају',
  remove: 'Уклони',
  removeOf: (name) => `Уклони приступни кључ: ${name}`,
  byName: 'За приступне кључеве Waymark се мора отворити по имену (као localhost), а не по броју рачунара.',
  noDevice: 'Овај прегледач не може да прави приступне кључеве.',
  notDone: 'Уређај није потврдио. Покушајте поново, или се пријавите лозинком.',
  enter: 'Пријави се приступним кључем',
}
