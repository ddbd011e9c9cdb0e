// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Limba: ${name}`,
  leave: 'Ce ați scris aici nu este salvat, iar pagina se deschide din nou în cealaltă limbă. O părăsiți?',
}
