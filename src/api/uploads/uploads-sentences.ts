// What the folder of uploads says to whoever looks into it.
import { newCatalogue } from '#definition'

const english = {
  'folder-note':
    'Waymark keeps uploaded files here while they are read, and removes those that a server left behind.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-uploads', english)
