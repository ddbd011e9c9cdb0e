// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Limba: ${name}`,
  leave: 'Ce ați scris aici nu este salvat, iar pagina se deschide din nou în cealaltă limbă. O părăsiți?',
  own: 'Limba',
  ownHint:
    'Paginile și mesajele de e-mail sunt în această limbă. În partea de sus a fiecărei pagini se poate alege temporar alta.',
  save: 'Salvează limba',
  saved: 'Salvat. Pagina următoare este în această limbă.',
}
