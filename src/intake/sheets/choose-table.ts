// The table of a file that is meant: the one that is named, or the first that is not hidden. The list of problems that we
// put in front of a file when it is given back is passed over: it comes back with the file once that is mended.
import { furtherNames, plainText, problemAt, type ImportProblem, type Text } from '#definition'
import { say } from './sheets-sentences.ts'
import type { ImportFile } from './open-import-file.ts'

/** Name of the sheet with the problems in a file that is given back, in the language of whoever reads it. */
export const problemSheet: Text = { en: say('problem-sheet') }

/** It comes back from readers of any language. */
const isProblemSheet = (name: string) => name === problemSheet.en || furtherNames(problemSheet).includes(name)

/** The name of the table, or why there is none. */
export function chooseTable({ tables }: ImportFile, wanted: string | undefined): string | ImportProblem {
  if (wanted === undefined || wanted === '') {
    const shown = tables.filter(({ isHidden }) => !isHidden)
    return (shown.find(({ name }) => !isProblemSheet(name)) ?? shown[0] ?? tables[0])?.name ?? ''
  }
  const found = tables.find(({ name }) => plainText(name) === plainText(wanted))
  if (found) return found.name
  const names = tables.map(({ name }) => `“${name}”`).join(', ')
  return names === '“”'
    ? { ...problemAt('table-of-text', {}, { value: wanted }), kind: 'table-missing' }
    : problemAt('table-missing', {}, { value: wanted, allowed: names })
}
