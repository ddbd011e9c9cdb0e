// How a case ended without a judgment.
import { defineCodeList } from '#definition'

export const caseClosureCodes = defineCodeList({
  id: 'case-closure',
  name: { en: 'Ended without a judgment' },
  source:
    'Method of the platform, after CEPEJ categories of outcome; codes from general knowledge of the field, to be checked',
  codes: {
    dismissed: { name: { en: 'report dismissed by the prosecution' } },
    discontinued: { name: { en: 'investigation or proceedings discontinued' } },
    'time-barred': { name: { en: 'time-barred' } },
    joined: { name: { en: 'joined to another case' } },
    transferred: { name: { en: 'transferred to another jurisdiction' } },
    other: { name: { en: 'other' } },
  },
})
