// The texts that the cells of a workbook share, packed into bytes: a million of them take no more than they weigh.
import { BrokenTable, mostOf } from '../tables/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { readWholeXml } from './read-xml.ts'
import { unescapeText } from './unescape-text.ts'
import { say } from './sentences/xlsx-sentences.ts'

/** The text of that number, or undefined where there is none. */
export type SharedStrings = (at: number) => string | undefined

const mostBytes = mostOf.sharedTextBytes

/** Texts one after the other in blocks outside the heap, with the place where each ends. */
function newPack() {
  let bytes = Buffer.alloc(1 << 16)
  let ends = new Uint32Array(1 << 12)
  let count = 0
  let used = 0
  const add = (text: string): void => {
    const length = Buffer.byteLength(text)
    if (count >= mostOf.sharedTexts) throw brokenWorkbook(say('too-many-texts', { most: mostOf.sharedTexts }))
    if (used + length > mostBytes) {
      throw new BrokenTable({ code: 'file-too-much-text', params: { limit: mostBytes / 1e6 } }, 0)
    }
    if (used + length > bytes.length) {
      bytes = Buffer.concat([bytes], Math.min(mostBytes, Math.max(bytes.length * 2, used + length)))
    }
    used += bytes.write(text, used)
    if (count === ends.length) {
      const longer = new Uint32Array(ends.length * 2)
      longer.set(ends)
      ends = longer
    }
    ends[count] = used
    count += 1
  }
  const find: SharedStrings = (at) =>
    at >= 0 && at < count ? bytes.toString('utf8', at === 0 ? 0 : ends[at - 1], ends[at]) : undefined
  return { add, find }
}

/** Reads all shared texts. Formatting inside a text goes, reading aids above it too. */
export async function readSharedStrings(part: AsyncIterable<Buffer> | undefined): Promise<SharedStrings> {
  const { add, find } = newPack()
  if (!part) return find
  let text = ''
  let isText = false
  let isAid = false
  await readWholeXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isAid = true
      else if (name === 't') isText = !isAid
    },
    close: (name) => {
      if (name === 'si') add(unescapeText(text))
      else if (name === 'rPh') isAid = false
      else if (name === 't') isText = false
    },
    text: (piece) => {
      if (isText) text += piece
      if (text.length > mostOf.cellText) {
        throw brokenWorkbook(say('cell-too-long', { most: mostOf.cellText }))
      }
    },
  })
  return find
}
