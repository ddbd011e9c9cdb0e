// What contradicts itself in the settings of one rule; by themselves, since forms carry the kinds of rules and none of the rest.
import { newCatalogue } from '../catalogue.ts'

const english = {
  'asks-for-no-row': 'it asks for no row at all.',
  'names-no-part': 'it names no part.',
  'compares-no-field': 'it compares no field.',
  'has-no-limit': 'it has no limit.',
  'limits-crossed': 'its least {least} is above its most {most}.',
} as const

export const { say: settingContradiction } = /* @__PURE__ */ newCatalogue('setting-contradictions', english)
