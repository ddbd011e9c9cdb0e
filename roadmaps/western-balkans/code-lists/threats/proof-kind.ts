// On what the judgement of a risk rests.
import { defineCodeList } from '#definition'

export const proofKindCodes = defineCodeList({
  id: 'proof-kind',
  name: { en: 'Kind of evidence' },
  source: 'Method of the platform',
  codes: {
    'proof-figure': { name: { en: 'figure' } },
    'proof-record': { name: { en: 'record' } },
    'proof-signal': { name: { en: 'signal' } },
    'proof-file': { name: { en: 'file or report' } },
    'proof-other': { name: { en: 'other evidence' } },
  },
})
