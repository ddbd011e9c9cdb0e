// Words in sr-Cyrl for whoever signs in with the access token of the installation, and for whoever has signed in.
import type { tokenWords as en } from '../en/access-token.ts'
import type { Sameness } from '../index.ts'

export const tokenWords: Sameness<typeof en> = {
  heading: 'Приступни токен',
  lead: 'Ко одржава овај Waymark може уместо тога да унесе његов приступни токен; он се заборавља када се прозор затвори.',
  label: 'Приступни токен',
  button: 'Настави',
  wrong: 'Овај токен овде не важи.',
  leaveLead: (days) =>
    `Пријављени сте на овом уређају. Нацрти на њему остају ${days} дана, а нестају када се одјавите.`,
}
