// Words in sq for whoever signs in with the access token of the installation, and for whoever has signed in.
import type { tokenWords as en } from '../en/access-token.ts'
import type { Sameness } from '../index.ts'

export const tokenWords: Sameness<typeof en> = {
  heading: 'Kodi i qasjes',
  lead: 'Kush e drejton këtë Waymark mund të shkruajë në vend të kësaj kodin e qasjes; ai harrohet kur mbyllet dritarja.',
  label: 'Kodi i qasjes',
  button: 'Vazhdo',
  wrong: 'Ky kod nuk vlen këtu.',
  leaveLead: (days) =>
    `Jeni identifikuar në këtë pajisje. Draftet mbeten në të për ${days} ditë dhe fshihen kur dilni.`,
}
