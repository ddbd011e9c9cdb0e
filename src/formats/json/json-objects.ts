// The objects of a JSON text one after the other, cut out while it streams by: one a line, in a list, or in “features”.
import type { TextEncoding } from '#definition'
import { createReadStream } from 'node:fs'
import { BrokenTable, mostOf } from '../tables/index.ts'
import { newTextDecoder } from '../texts/index.ts'
import { say } from './json-sentences.ts'

export interface JsonObject {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly text: string
}

/** Thrown as one kind of error, whatever is wrong with the text. */
export function brokenJson(reason: string, line: number): BrokenTable {
  return new BrokenTable({ code: 'file-json-broken', params: { reason } }, line)
}

interface Cutter {
  depth: number
  line: number
  isString: boolean
  isEscaped: boolean
  /** Answers of the object that has begun: colons outside of strings. */
  keys: number
  /** Its values: commas, colons and brackets that open. */
  values: number
  /** The object that has begun and not ended, as far as it was read. */
  begun: { readonly line: number; text: string } | undefined
}

function inString(cutter: Cutter, sign: string): void {
  if (cutter.isEscaped) cutter.isEscaped = false
  else if (sign === '\\') cutter.isEscaped = true
  else if (sign === '"') cutter.isString = false
}

/** Takes a bracket and says whether an object begins or ends with it. */
function takeBracket(cutter: Cutter, sign: string, depthOfObjects: number): 'begins' | 'ends' | undefined {
  if (sign === '{' || sign === '[') {
    cutter.depth += 1
    cutter.values += 1
    if (cutter.depth > mostOf.jsonDepth) {
      throw brokenJson(say('too-deep', { most: mostOf.jsonDepth }), cutter.line)
    }
    return sign === '{' && cutter.depth === depthOfObjects + 1 ? 'begins' : undefined
  }
  cutter.depth -= 1
  if (cutter.depth < 0) throw brokenJson(say('bracket-not-opened'), cutter.line)
  return cutter.depth === depthOfObjects ? 'ends' : undefined
}

/** Takes the next sign outside of a string and says whether an object begins or ends with it. */
function outside(cutter: Cutter, sign: string, depthOfObjects: number): 'begins' | 'ends' | undefined {
  if (sign === '{' || sign === '[' || sign === '}' || sign === ']') {
    return takeBracket(cutter, sign, depthOfObjects)
  }
  if (sign === '"') cutter.isString = true
  if (sign === ':') cutter.keys += 1
  if (sign === ':' || sign === ',') cutter.values += 1
  const isStray = cutter.depth === 0 && !/[\s,]/.test(sign)
  if (isStray) throw brokenJson(say('stray-text'), cutter.line)
  return undefined
}

/** An object that is about to be parsed must not be larger than it looks: a pair of brackets takes thirty times its signs. */
function checkSize({ keys, values, begun, line }: Cutter): void {
  if (!begun) return
  if (keys > mostOf.jsonKeys) throw brokenJson(say('too-many-answers', { most: mostOf.jsonKeys }), line)
  if (values > mostOf.jsonValues) throw brokenJson(say('too-many-values', { most: mostOf.jsonValues }), line)
}

/** Cuts the objects out of the next piece of text; what is not finished waits for the piece after it. */
function* cut(cutter: Cutter, text: string, depthOfObjects: number, longest: number): Generator<JsonObject> {
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') cutter.line += 1
    if (cutter.isString) {
      inString(cutter, sign)
      continue
    }
    const turn = outside(cutter, sign, depthOfObjects)
    checkSize(cutter)
    if (turn === 'begins') {
      cutter.begun = { line: cutter.line, text: '' }
      cutter.keys = 0
      cutter.values = 0
      start = at
    } else if (turn === 'ends' && cutter.begun) {
      const whole = cutter.begun.text + text.slice(start, at + 1)
      if (whole.length > longest) throw brokenJson(say('object-too-large'), cutter.line)
      yield { line: cutter.begun.line, text: whole }
      cutter.begun = undefined
    }
  }
  if (cutter.begun) cutter.begun.text += text.slice(start)
  if ((cutter.begun?.text.length ?? 0) > longest) throw brokenJson(say('object-too-large'), cutter.line)
}

/**
 * Cuts out the objects that begin at that depth as they stream by: 0 for one a line, 1 for a list, 2 for the features of
 * a collection. None of them may have more than `longest` signs.
 *
 * @throws BrokenTable where the text is no JSON, or larger or deeper than is taken
 */
export async function* cutJsonObjects(
  path: string,
  encoding: TextEncoding,
  depth: number,
  longest: number = mostOf.jsonObject,
): AsyncGenerator<JsonObject> {
  const decoder = newTextDecoder(encoding)
  const cutter: Cutter = {
    ...{ depth: 0, line: 1, isString: false, isEscaped: false, keys: 0, values: 0 },
    begun: undefined,
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    yield* cut(cutter, decoder.decode(chunk, { stream: true }), depth, longest)
  }
  if (cutter.depth > 0 || cutter.isString) {
    throw brokenJson(say('object-not-ended'), cutter.begun?.line ?? cutter.line)
  }
}
