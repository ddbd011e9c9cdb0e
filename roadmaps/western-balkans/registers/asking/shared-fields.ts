// Fields that several registers ask in the same words.
import { defineField, fieldKind, type Field } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from './ask.ts'

export const day = (en: string, help?: string): Field =>
  ask.date('day', en, { isRequired: true, ...(help === undefined ? {} : { help }) })

/** The institution’s own number; it never leaves the node. */
export const caseNumber = (en: string): Field => ask.number('case-number', en, { isRequired: true })

export const remark = ask.longText('remark', 'Remark', { help: 'No names of persons.', mayLeave: 'never' })

export const sex = ask.choice('sex', 'Sex', lists.sexCodes, { isRequired: true })

/** Exact years or a band; the figures take the band. */
export const age = defineField(fieldKind.age, {
  id: 'age',
  name: { en: 'Age' },
  help: { en: 'Completed years where they are known, else the age band, else “not reported”.' },
  settings: { bands: lists.ageBandCodes },
  isRequired: true,
})
export const byAgeBand = { band: 'age' }

export const offence = ask.choice('offence', 'Offence', lists.offenceCodes, { isRequired: true })

export const evidence = ask.webAddress('evidence', 'Evidence on the web')

/** Seizures that a record speaks of, by their case numbers. */
export const seizureLinks = {
  id: 'seizures',
  name: { en: 'Seizures it comes from' },
  singular: { en: 'seizure' },
  fields: [
    defineField(fieldKind.reference, {
      id: 'seizure-number',
      name: { en: 'Case number of the seizure' },
      settings: { register: 'seizures' },
      isRequired: true,
      mayLeave: 'never',
    }),
  ],
}
