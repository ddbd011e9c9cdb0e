// What an operator is told of a folder that others may read.
import { newCatalogue } from '#definition'

const english = {
  'belongs-to-others':
    'Other users of this machine may be able to read {which}: it belongs to somebody else. Give the folder to the user that runs Waymark.',
  'first-and-more': '{first} and {more} more',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('storage-folder', english)
