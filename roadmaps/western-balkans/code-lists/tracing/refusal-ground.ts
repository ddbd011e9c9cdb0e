// Why a request is refused.
import { defineCodeList } from '#definition'

export const refusalGroundCodes = defineCodeList({
  id: 'refusal-ground',
  name: { en: 'Ground of a refusal' },
  source:
    'International Tracing Instrument, what restricts or rules out an answer; and general knowledge of legal assistance, to be checked',
  codes: {
    investigation: { name: { en: 'it would compromise an ongoing criminal investigation' } },
    confidentiality: { name: { en: 'the law protects the information' } },
    'no-guarantee': { name: { en: 'the requesting side cannot guarantee confidentiality' } },
    security: { name: { en: 'national security' } },
    competence: { name: { en: 'another institution is competent' } },
    'not-an-offence': { name: { en: 'the act is no offence under the law of the requested side' } },
    'too-little': { name: { en: 'the request does not say enough to be answered' } },
    'records-gone': { name: { en: 'the records were lawfully destroyed' } },
    other: { name: { en: 'other legal ground' } },
  },
})
