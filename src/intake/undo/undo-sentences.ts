// What the history and the audit log say of an import that was undone.
import { newCatalogue } from '#definition'

const english = {
  'source-of-edition': '“{file}” of “{source}”',
  'source-of-mended': 'mended rows of “{file}” of “{source}”',
  'import-undone': 'Import {import} ({source}) was undone',
  'import-undone-because': 'Import {import} ({source}) was undone: {because}',
  'undo-done':
    '{withdrawn} withdrawn, {restored} restored, {returned} returned, {discarded} waiting rows discarded, {waitAgain} wait again. {reason}',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-undo', english)
