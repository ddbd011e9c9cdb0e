// All code lists of the Roadmap, for its dictionary.
import type { CodeList } from '#definition'
import * as lists from './index.ts'

export const codeLists: readonly CodeList[] = Object.values(lists)
