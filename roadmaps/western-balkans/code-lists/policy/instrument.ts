// International instruments with which a legal framework is to be harmonised.
import { defineCodeList } from '#definition'

export const instrumentCodes = defineCodeList({
  id: 'instrument',
  name: { en: 'Instrument' },
  source:
    'KPI 1 of the Roadmap: EU legislation, Arms Trade Treaty, Firearms Protocol; baseline of target 1.3 for the last five',
  codes: {
    'firearms-directive': { name: { en: 'EU Firearms Directive (acquisition and possession)' } },
    'marking-rules': { name: { en: 'EU rules on marking' } },
    'deactivation-rules': { name: { en: 'EU rules on deactivation' } },
    'alarm-signal-rules': { name: { en: 'EU rules on alarm and signal weapons' } },
    'civil-explosives': { name: { en: 'EU law on explosives for civil uses' } },
    precursors: { name: { en: 'EU law on explosives precursors' } },
    'export-regulation': { name: { en: 'Regulation (EU) 258/2012 on export, import and transit' } },
    'arms-trade-treaty': { name: { en: 'Arms Trade Treaty' } },
    'firearms-protocol': { name: { en: 'UN Firearms Protocol, criminalisation included' } },
    'common-position': { name: { en: 'EU Common Position on Arms Exports' } },
    'tracing-instrument': { name: { en: 'International Tracing Instrument' } },
    'osce-guidelines': { name: { en: 'OSCE guidelines' } },
    isacs: { name: { en: 'International Small Arms Control Standards' } },
    'joint-investigation-teams': { name: { en: 'EU Guideline on Joint Investigation Teams' } },
  },
})
