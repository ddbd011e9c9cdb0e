// Two answers under one name in an object of JSON: `JSON.parse` takes the last of them and says nothing.

interface TwiceNamed {
  readonly name: string
  /** Line of the text on which it stands for the second time, from 1. */
  readonly line: number
}

/** Where the text of JSON that begins at this quotation mark ends: the place of its last one. */
function endOfText(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '\\') at += 1
    else if (sign === '"') return at
  }
  return json.length
}

const blanks = /\s*/y

/** Whether a colon follows: what stands before it is a name. */
function isName(json: string, end: number): boolean {
  blanks.lastIndex = end + 1
  blanks.exec(json)
  return json[blanks.lastIndex] === ':'
}

const nameIn = (raw: string) => (raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw)

/** The first name that an object of the text has twice, however deep. The text can be read as JSON. */
export function findNameTwice(json: string): TwiceNamed | undefined {
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '[') open.push(undefined)
    else if (sign === '}' || sign === ']') open.pop()
    if (sign !== '"') continue
    const end = endOfText(json, at)
    const names = open.at(-1)
    if (names && isName(json, end)) {
      const name = nameIn(json.slice(at + 1, end))
      if (names.has(name)) return { name, line: json.slice(0, at).split('\n').length }
      names.add(name)
    }
    at = end
  }
  return undefined
}
