// Every institution that takes part, by its id: whom a request can be sent to.
import { defineCodeList } from '#definition'
import { jurisdictions } from '../jurisdictions/index.ts'

export const institutionCodes = defineCodeList({
  id: 'institution',
  name: { en: 'Institution' },
  source: 'Jurisdictions and institutions of the Roadmap',
  codes: Object.fromEntries(
    jurisdictions.flatMap(({ name: area, institutions = [] }) =>
      institutions.map(({ id, name }) => [id, { name: { en: `${area['en']}: ${name['en']}` } }]),
    ),
  ),
})
