// Words in ro for whoever signs in with the access token of the installation, and for whoever has signed in.
import type { tokenWords as en } from '../en/access-token.ts'
import type { Sameness } from '../index.ts'

export const tokenWords: Sameness<typeof en> = {
  heading: 'Jeton de acces',
  lead: 'Cine administrează acest Waymark poate introduce în schimb jetonul lui de acces; el este uitat când se închide fereastra.',
  label: 'Jeton de acces',
  button: 'Continuă',
  wrong: 'Acest jeton nu este valabil aici.',
  leaveLead: (days: string) =>
    `Sunteți autentificat pe acest dispozitiv. Ciornele rămân pe el (zile: ${days}) și dispar la deconectare.`,
}
