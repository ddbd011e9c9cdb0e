// The year that a threat assessment looks at: what belongs to one edition says the same year.
import { defineField, fieldKind } from '#definition'

export const edition = defineField(fieldKind.year, {
  id: 'edition',
  name: { en: 'Year assessed' },
  help: { en: 'The edition that it belongs to, such as 2025.' },
  settings: { earliest: 2010 },
  isRequired: true,
})
