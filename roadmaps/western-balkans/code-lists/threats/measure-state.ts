// How far a measure against a risk has come.
import { defineCodeList } from '#definition'

export const measureStateCodes = defineCodeList({
  id: 'measure-state',
  name: { en: 'State of the measure' },
  source: 'Method of the platform',
  codes: {
    'measure-proposed': { name: { en: 'proposed' } },
    'measure-agreed': { name: { en: 'agreed' } },
    'measure-under-way': { name: { en: 'under way' } },
    'measure-done': { name: { en: 'done' } },
    'measure-dropped': { name: { en: 'dropped' } },
  },
})
