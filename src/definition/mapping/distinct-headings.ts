// The headings of somebody's table, each once: two columns of one name are told apart by their order.
import { plainText } from '../words/index.ts'

/**
 * “Pieces”, “Pieces” becomes “Pieces”, “Pieces (2)”, as a person would say which is meant. Empty headings stay empty;
 * headings that are distinct stay as they are.
 */
export function distinctHeadings(cells: readonly string[]): string[] {
  const headings = cells.map((cell) => cell.trim())
  const given = new Set(headings.map(plainText))
  const taken = new Set<string>()
  const isFree = (name: string) => !taken.has(plainText(name)) && !given.has(plainText(name))
  const another = (heading: string): string => {
    for (let count = 2; ; count += 1) {
      const name = `${heading} (${count})`
      if (isFree(name)) return name
    }
  }
  return headings.map((heading) => {
    if (heading === '') return heading
    const name = taken.has(plainText(heading)) ? another(heading) : heading
    taken.add(plainText(name))
    return name
  })
}
