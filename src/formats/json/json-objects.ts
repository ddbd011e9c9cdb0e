// The objects of a JSON text one after the other, cut out while it streams by: one a line, in a list, or in one with a name.
import type { TextEncoding } from '#definition'
import { BrokenTable, mostOf } from '../tables/index.ts'
import { chunksOf, newTextDecoder, type ByteSource } from '../texts/index.ts'
import { nameAround, newSurroundings, takeAround, type Surroundings } from './json-surroundings.ts'
import { say } from './json-sentences.ts'

export interface JsonObject {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly text: string
  /** How many names of answers its text has, those of objects within it as well. */
  readonly keys: number
}

/** Which objects of a text are read. */
export interface ObjectPlace {
  /** How many brackets are open where one begins: 0 for one a line, 1 for a list, 2 for a list with a name. */
  readonly depth: number
  /** The names around the list, outermost first; objects of no other list are taken for those of this one. */
  readonly wrapper?: readonly string[] | undefined
}

/** Thrown as one kind of error, whatever is wrong with the text. */
export function brokenJson(reason: string, line: number): BrokenTable {
  return new BrokenTable({ code: 'file-json-broken', params: { reason } }, line)
}

/** Of two answers under one name, JSON as it is usually read takes the last and says nothing. */
export function nameTwice(name: string, line: number): BrokenTable {
  return new BrokenTable({ code: 'file-json-name-twice', params: { name } }, line)
}

interface Cutter extends ObjectPlace {
  /** Brackets that are open. */
  open: number
  line: number
  isString: boolean
  isEscaped: boolean
  /** Answers of the object that has begun: colons outside of strings. */
  keys: number
  /** Its values: commas, colons and brackets that open. */
  values: number
  /** The object that has begun and not ended, as far as it was read. */
  begun: { readonly line: number; text: string } | undefined
  readonly around: Surroundings
}

function inString(cutter: Cutter, sign: string): void {
  if (cutter.isEscaped) cutter.isEscaped = false
  else if (sign === '\\') cutter.isEscaped = true
  else if (sign === '"') cutter.isString = false
  if (cutter.isString && !cutter.begun) nameAround(cutter.around, sign)
}

/** Takes a bracket and says whether an object begins or ends with it. */
function takeBracket(cutter: Cutter, sign: string): 'begins' | 'ends' | undefined {
  const { depth } = cutter
  if (sign === '{' || sign === '[') {
    cutter.open += 1
    cutter.values += 1
    if (cutter.open > mostOf.jsonDepth) {
      throw brokenJson(say('too-deep', { most: mostOf.jsonDepth }), cutter.line)
    }
    return sign === '{' && cutter.open === depth + 1 && isWanted(cutter) ? 'begins' : undefined
  }
  cutter.open -= 1
  if (cutter.open < 0) throw brokenJson(say('bracket-not-opened'), cutter.line)
  return cutter.open === depth ? 'ends' : undefined
}

const namesOf = ({ open }: Surroundings) => open.slice(1).map(({ name }) => name)

/** Whether what comes next stands in the list that is read. */
function isInList({ around, wrapper = [], depth }: Cutter): boolean {
  if (around.open.length !== depth || around.open.at(-1)?.sign !== '[') return false
  return namesOf(around).join('\n') === wrapper.join('\n')
}

/** Whether the object that begins is one of those that are read. Another list with entries is not passed over in silence. */
function isWanted(cutter: Cutter): boolean {
  const { around, wrapper, line } = cutter
  if (!wrapper || isInList(cutter)) return true
  if (around.open.at(-1)?.sign !== '[') return false
  const name = namesOf(around).join('.')
  throw brokenJson(say('second-list', { name, read: wrapper.join('.') }), line)
}

/** Takes a sign that is of no object that is read. */
function takeOutside(cutter: Cutter, sign: string): void {
  if (isInList(cutter) && !/[\s,\]]/.test(sign)) throw brokenJson(say('stray-entry'), cutter.line)
  const twice = takeAround(cutter.around, sign)
  if (twice !== undefined) throw nameTwice(twice, cutter.line)
}

/** Takes a sign outside of a string that is no bracket. */
function takePlain(cutter: Cutter, sign: string): void {
  if (sign === '"') cutter.isString = true
  if (sign === ':') cutter.keys += 1
  if (sign === ':' || sign === ',') cutter.values += 1
  const isStray = cutter.open === 0 && !/[\s,]/.test(sign)
  if (isStray) throw brokenJson(say('stray-text'), cutter.line)
}

/** Takes the next sign outside of a string and says whether an object begins or ends with it. */
function outside(cutter: Cutter, sign: string): 'begins' | 'ends' | undefined {
  const isBracket = sign === '{' || sign === '[' || sign === '}' || sign === ']'
  const turn = isBracket ? takeBracket(cutter, sign) : undefined
  if (!cutter.begun && turn !== 'begins') takeOutside(cutter, sign)
  if (!isBracket) takePlain(cutter, sign)
  return turn
}

/** An object that is about to be parsed must not be larger than it looks: a pair of brackets takes thirty times its signs. */
function checkSize({ keys, values, begun, line }: Cutter): void {
  if (!begun) return
  if (keys > mostOf.jsonKeys) throw brokenJson(say('too-many-answers', { most: mostOf.jsonKeys }), line)
  if (values > mostOf.jsonValues) throw brokenJson(say('too-many-values', { most: mostOf.jsonValues }), line)
}

/** Cuts the objects out of the next piece of text; what is not finished waits for the piece after it. */
function* cut(cutter: Cutter, text: string, longest: number): Generator<JsonObject> {
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') cutter.line += 1
    if (cutter.isString) {
      inString(cutter, sign)
      continue
    }
    const turn = outside(cutter, sign)
    checkSize(cutter)
    if (turn === 'begins') {
      cutter.begun = { line: cutter.line, text: '' }
      cutter.keys = 0
      cutter.values = 0
      start = at
    } else if (turn === 'ends' && cutter.begun) {
      const whole = cutter.begun.text + text.slice(start, at + 1)
      if (whole.length > longest) throw brokenJson(say('object-too-large'), cutter.line)
      yield { line: cutter.begun.line, text: whole, keys: cutter.keys }
      cutter.begun = undefined
    }
  }
  if (cutter.begun) cutter.begun.text += text.slice(start)
  if ((cutter.begun?.text.length ?? 0) > longest) throw brokenJson(say('object-too-large'), cutter.line)
}

/**
 * Cuts out the objects that stand at that place as they stream by. None of them may have more than `longest` signs.
 *
 * @throws BrokenTable where the text is no JSON, larger or deeper than is taken, or says two things under one name
 */
export async function* cutJsonObjects(
  source: ByteSource,
  encoding: TextEncoding,
  { depth, wrapper }: ObjectPlace,
  longest: number = mostOf.jsonObject,
): AsyncGenerator<JsonObject> {
  const decoder = newTextDecoder(encoding)
  const cutter: Cutter = {
    ...{ depth, wrapper, open: 0, line: 1, isString: false, isEscaped: false, keys: 0, values: 0 },
    ...{ begun: undefined, around: newSurroundings() },
  }
  for await (const chunk of chunksOf(source, 1 << 18)) {
    yield* cut(cutter, decoder.decode(chunk, { stream: true }), longest)
  }
  if (cutter.open > 0 || cutter.isString) {
    throw brokenJson(say('object-not-ended'), cutter.begun?.line ?? cutter.line)
  }
}
