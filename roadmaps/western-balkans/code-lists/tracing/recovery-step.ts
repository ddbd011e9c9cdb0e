// What was done with a recovered firearm to learn where it came from.
import { defineCodeList } from '#definition'

export const recoveryStepCodes = defineCodeList({
  id: 'recovery-step',
  name: { en: 'Step after recovery' },
  source: 'INTERPOL recovery protocol, as its published slides name the steps',
  codes: {
    registry: { name: { en: 'looked up in the own weapons register' } },
    'lost-and-stolen': { name: { en: 'looked up among lost and stolen firearms' } },
    iarms: { name: { en: 'searched or traced through iARMS' } },
    interview: { name: { en: 'holder interviewed' } },
    fingerprints: { name: { en: 'examined for fingerprints' } },
    dna: { name: { en: 'examined for DNA' } },
    'ballistic-national': { name: { en: 'compared in the national ballistic system' } },
    'ballistic-ibin': { name: { en: 'compared through the INTERPOL Ballistic Information Network' } },
    'focal-point': { name: { en: 'notified to the Firearms Focal Point' } },
    'trafficking-indicators': { name: { en: 'checked for signs of trafficking' } },
  },
})
