// What tracing found out about an arm.
import { defineCodeList } from '#definition'

export const traceOutcomeCodes = defineCodeList({
  id: 'trace-outcome',
  name: { en: 'Outcome of tracing' },
  source: 'IAFQ (UNODC), tracing status',
  codes: {
    identifiable: {
      name: { en: 'uniquely identifiable through marking' },
      of: [
        'legitimate-owner',
        'illegitimate-owner',
        'foreign-registry',
        'diversion-identified',
        'no-diversion-identified',
        'pending',
        'not-initiated',
      ],
      mappings: { iafq: 'Uniquely identifiable - total uniquely identifiable through marking' },
    },
    'legitimate-owner': {
      name: { en: 'from legitimate owner in national registry' },
      mappings: { iafq: 'Uniquely identifiable - from legitimate owner in national registry' },
    },
    'illegitimate-owner': {
      name: { en: 'from illegitimate owner in national registry' },
      mappings: { iafq: 'Uniquely identifiable - from illegitimate owner in national registry' },
    },
    'foreign-registry': {
      name: { en: 'from illegitimate owner in foreign registry' },
      mappings: { iafq: 'Uniquely identifiable - from illegitimate owner in foreign registry' },
    },
    'diversion-identified': {
      name: { en: 'point of diversion otherwise identified' },
      mappings: { iafq: 'Uniquely identifiable - point of diversion otherwise identified' },
    },
    'no-diversion-identified': {
      name: { en: 'tracing attempted, no point of diversion identified' },
      mappings: { iafq: 'Uniquely identifiable - tracing attempted, no point of diversion identified' },
    },
    pending: {
      name: { en: 'tracing procedure pending' },
      mappings: { iafq: 'Uniquely identifiable - tracing procedure pending' },
    },
    'not-initiated': {
      name: { en: 'no tracing procedure initiated' },
      mappings: { iafq: 'Uniquely identifiable - no tracing procedure initiated' },
    },
    'not-identifiable': {
      name: { en: 'not uniquely identifiable through marking' },
      of: ['erased-marking', 'illicitly-manufactured', 'no-information'],
      mappings: { iafq: 'Total not uniquely identifiable through marking' },
    },
    'erased-marking': {
      name: { en: 'erased or altered marking' },
      mappings: { iafq: 'Not uniquely identifiable - Erased or altered marking' },
    },
    'illicitly-manufactured': {
      name: { en: 'illicitly manufactured' },
      mappings: { iafq: 'Not uniquely identifiable - Illicitly manufactured' },
    },
    'no-information': {
      name: { en: 'no further information available' },
      mappings: { iafq: 'Not uniquely identifiable - No further information available' },
    },
    'not-covered': {
      name: { en: 'not in the table of tracing' },
      note: {
        en: 'What a publication counts as seized and its table of tracing leaves out: that table may have a smaller total of its own.',
      },
    },
    'not-reported': {
      name: { en: 'status of marking not reported' },
      notReported: true,
      mappings: { iafq: 'Unknown status regarding marking' },
    },
  },
})
