// Words in mk for whoever signs in with the access token of the installation, and for whoever has signed in.
import type { tokenWords as en } from '../en/access-token.ts'
import type { Sameness } from '../index.ts'

export const tokenWords: Sameness<typeof en> = {
  heading: 'Код за пристап',
  lead: 'Кој го води овој Waymark може наместо тоа да го внесе неговиот код за пристап; се заборава кога ќе се затвори прозорецот.',
  label: 'Код за пристап',
  button: 'Продолжи',
  wrong: 'Овој код не важи овде.',
  leaveLead: (days) =>
    `Најавени сте на овој уред. Нацртите остануваат на него ${days} дена и се бришат кога ќе се одјавите.`,
}
