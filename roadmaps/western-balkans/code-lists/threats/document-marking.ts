// Who may be handed a document.
import { defineCodeList } from '#definition'

export const documentMarkingCodes = defineCodeList({
  id: 'document-marking',
  name: { en: 'Classification' },
  source: 'Method of the platform; the rules of each jurisdiction on classified information stand above it',
  codes: {
    'marking-official': { name: { en: 'For official use' } },
    'marking-limited': { name: { en: 'Limited distribution' } },
    'marking-open': { name: { en: 'May be published' } },
  },
})
