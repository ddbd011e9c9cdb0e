// Merged areas of a sheet. They stand behind the rows, so they are looked for before the rows are read.
import { mostOf } from '../tables/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { findPlace } from './cell-place.ts'
import { say } from './sentences/xlsx-sentences.ts'

export interface MergedArea {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Programs put attributes into double or single quotation marks, with or without blanks around the sign between. */
const mergeCell = /mergeCell\s[^>]{0,200}?ref\s*=\s*["']\s*\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\s*["']/g

function areaOf([, left = '', top = '', right = '', bottom = '']: RegExpMatchArray): MergedArea | undefined {
  const [first, last] = [findPlace(left + top), findPlace(right + bottom)]
  return first && last && { top: first.row, bottom: last.row, left: first.column, right: last.column }
}

/** All merged areas, from the top down. */
export async function findMergedAreas(part: AsyncIterable<Buffer>): Promise<MergedArea[]> {
  const areas: MergedArea[] = []
  let kept = ''
  for await (const chunk of part) {
    if (kept === '' && !chunk.includes('mergeC') && !chunk.subarray(-20).includes('<')) continue
    const text = kept + chunk.toString('latin1')
    let end = 0
    for (const match of text.matchAll(mergeCell)) {
      const area = areaOf(match)
      if (area) areas.push(area)
      end = match.index + match[0].length
    }
    if (areas.length > mostOf.mergedAreas) {
      throw brokenWorkbook(say('too-many-merged-areas', { most: mostOf.mergedAreas }))
    }
    kept = text.slice(Math.max(end, text.length - 200))
  }
  return areas.toSorted((a, b) => a.top - b.top)
}

/** The merged areas that a row crosses, asked row after row from the top down. */
export function coverOf(areas: readonly MergedArea[]): (row: number) => readonly MergedArea[] {
  let next = 0
  let open: MergedArea[] = []
  return (row) => {
    for (let area = areas[next]; area && area.top <= row; area = areas[next]) {
      open.push(area)
      next += 1
    }
    if (open.length > 0) open = open.filter(({ bottom }) => bottom >= row)
    return open
  }
}
