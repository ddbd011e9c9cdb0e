// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Jezik: ${name}`,
  leave:
    'Ono što ste ovdje upisali nije sačuvano, a stranica se ponovo otvara na drugom jeziku. Napustiti je?',
  own: 'Jezik',
  ownHint: 'Stranice i e-poruke su na ovom jeziku. Na vrhu svake stranice može se privremeno izabrati drugi.',
  save: 'Sačuvaj jezik',
  saved: 'Sačuvano. Sljedeća stranica je na ovom jeziku.',
}
