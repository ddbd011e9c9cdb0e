// How a firearm loads and fires: with its barrel and magazine it decides the EU category.
import { defineCodeList } from '#definition'

export const firearmActionCodes = defineCodeList({
  id: 'firearm-action',
  name: { en: 'Action' },
  source: 'Directive (EU) 2021/555, Annex I; short names of the platform, to be checked against the annex',
  codes: {
    automatic: { name: { en: 'automatic' } },
    'semi-automatic': { name: { en: 'semi-automatic' } },
    repeating: { name: { en: 'repeating' } },
    'single-shot': { name: { en: 'single-shot' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
