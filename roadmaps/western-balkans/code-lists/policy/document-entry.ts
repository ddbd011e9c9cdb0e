// What happened to a policy document.
import { defineCodeList } from '#definition'

export const documentEntryCodes = defineCodeList({
  id: 'document-entry',
  name: { en: 'What happened' },
  source: 'Method of the platform, after KPI 2 of the Roadmap',
  codes: {
    adopted: { name: { en: 'adopted' } },
    judged: { name: { en: 'judged again' } },
    amended: { name: { en: 'amended' } },
    ended: { name: { en: 'ended or replaced' } },
  },
})
