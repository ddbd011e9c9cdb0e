// Words in bs of passkeys.
import type { passkeyWords as en } from '../../en/people/passkeys.ts'
import type { Sameness } from '../../index.ts'

export const passkeyWords: Sameness<typeof en> = {
  title: 'Pristupni ključevi',
  lead: 'Uređaj koji vas prepoznaje po prstu, licu ili broju može otvoriti vaš nalog bez lozinke. Kod se tada ne traži: uređaj i vi ste dva faktora.',
  none: 'Nemate pristupnih ključeva.',
  device: 'Uređaj',
  made: 'Napravljeno',
  name: 'Naziv uređaja',
  password: 'Lozinka, za pravljenje pristupnog ključa',
  make: 'Napravi pristupni ključ na ovom uređaju',
  remove: 'Ukloni',
  removeOf: (name) => `Ukloni pristupni ključ: ${name}`,
  byName: 'Za pristupne ključeve Waymark se mora otvoriti po imenu (kao localhost), a ne po broju računara.',
  noDevice: 'Ovaj preglednik ne može praviti pristupne ključeve.',
  notDone: 'Uređaj nije potvrdio. Pokušajte ponovo, ili se prijavite lozinkom.',
  enter: 'Prijavi se pristupnim ključem',
}
