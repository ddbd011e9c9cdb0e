// What became of an application for a licence.
import { defineCodeList } from '#definition'

export const licenceDecisionCodes = defineCodeList({
  id: 'licence-decision',
  name: { en: 'Decision' },
  source: 'Council Common Position 2008/944/CFSP; codes from general knowledge of the field, to be checked',
  codes: {
    issued: { name: { en: 'issued' } },
    refused: { name: { en: 'refused' } },
    revoked: { name: { en: 'revoked' } },
    withdrawn: { name: { en: 'application withdrawn' } },
  },
})
