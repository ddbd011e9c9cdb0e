// Words in bs for whoever signs in with the access token of the installation, and for whoever has signed in.
import type { tokenWords as en } from '../en/access-token.ts'
import type { Sameness } from '../index.ts'

export const tokenWords: Sameness<typeof en> = {
  heading: 'Pristupni token',
  lead: 'Ko održava ovaj Waymark može umjesto toga da unese njegov pristupni token; on se zaboravlja kada se prozor zatvori.',
  label: 'Pristupni token',
  button: 'Nastavi',
  wrong: 'Ovaj token ovdje ne važi.',
  leaveLead: (days) =>
    `Prijavljeni ste na ovom uređaju. Nacrti na njemu ostaju ${days} dana, a nestaju kada se odjavite.`,
}
