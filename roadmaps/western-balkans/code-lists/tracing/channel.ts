// How authorities reach each other.
import { defineCodeList } from '#definition'

export const channelCodes = defineCodeList({
  id: 'channel',
  name: { en: 'Channel' },
  source:
    'The Roadmap names SIENA and exchange at bilateral level (target 2.4), INTERPOL’s iARMS (target 2.8) and joint investigation teams (baseline 1.3); the other channels are added by Waymark',
  codes: {
    national: { name: { en: 'national register' }, note: { en: 'Added by Waymark.' } },
    iarms: {
      name: { en: 'iARMS' },
      note: { en: 'INTERPOL’s Illicit Arms Records and Tracing Management System, named in target 2.8.' },
    },
    'i-24-7': {
      name: { en: 'INTERPOL I-24/7' },
      note: { en: 'Added by Waymark: INTERPOL’s secure network, through which iARMS is reached.' },
    },
    siena: {
      name: { en: 'SIENA' },
      note: {
        en: 'Europol’s Secure Information Exchange Network Application, named in the baseline of target 2.4.',
      },
    },
    etrace: {
      name: { en: 'eTrace' },
      note: {
        en: 'Added by Waymark: the electronic tracing system of the authorities of the United States.',
      },
    },
    selec: {
      name: { en: 'SELEC' },
      note: { en: 'Added by Waymark: Southeast European Law Enforcement Center.' },
    },
    'liaison-officer': { name: { en: 'liaison officer' }, note: { en: 'Added by Waymark.' } },
    'joint-team': {
      name: { en: 'joint investigation team' },
      note: { en: 'The baseline of target 1.3 names the EU guideline on joint investigation teams.' },
    },
    bilateral: {
      name: { en: 'directly between authorities' },
      note: { en: '“At bilateral level” in the baseline of target 2.4.' },
    },
    other: { name: { en: 'other' }, note: { en: 'Added by Waymark.' } },
  },
})
