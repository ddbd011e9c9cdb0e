// A code list of the invented roadmap by its id.
import type { CodeList } from '#definition'
import { codeLists } from '../code-lists.ts'

export function listOf(id: string): CodeList {
  const found = codeLists.find((list) => list.id === id)
  if (!found) throw new Error(`There is no code list “${id}”.`)
  return found
}
