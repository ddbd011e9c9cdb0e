// How the schema differs from what migrations left.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'object-missing': 'The {what} is missing; migrations made it.',
  'object-strange': 'There is the {what}, which no migration made.',
  'state-differs': 'The {what} is {is}; migrations left it {was}.',
  'facet-differs': 'The {facet} of the {what} is not the one that migrations left.',
  'facet-is': 'The {facet} of the {what} is {is}; migrations left {was}.',
  nothing: 'nothing',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('storage-catalogue', english, spokenLanguage)
