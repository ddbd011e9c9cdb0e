// Who exchanges good practice.
import { defineCodeList } from '#definition'

export const professionCodes = defineCodeList({
  id: 'profession',
  name: { en: 'Profession' },
  source: 'Baseline of target 1.6 of the Roadmap',
  codes: {
    'police-investigator': { name: { en: 'police investigators' } },
    prosecutor: { name: { en: 'prosecutors' } },
    'forensic-examiner': { name: { en: 'forensic examiners' } },
    'customs-officer': { name: { en: 'customs officers' } },
    'export-control-officer': { name: { en: 'export control officers' } },
    'policy-officer': { name: { en: 'policy officers, members of SALW Commissions among them' } },
    'other-profession': { name: { en: 'other professions' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
