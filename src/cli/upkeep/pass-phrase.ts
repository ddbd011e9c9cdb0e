// The pass phrase of a backup: from a file that the operator names, or asked for on a terminal. It stands in no argument and no setting.
import { readFileSync } from 'node:fs'
import { isCancel, password } from '@clack/prompts'
import { Refused } from '#definition'
import { leastPassPhrase } from '#storage'
import { say as word } from './upkeep-sentences.ts'

function readPhraseFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? ''
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Refused('pass-phrase-unreadable', { file, reason: code }, 'bad-request', { cause: error })
  }
}

async function ask(message: string): Promise<string> {
  const answer = await password({ message, output: process.stderr })
  return isCancel(answer) ? '' : answer
}

function refuseShort(phrase: string): string {
  if (phrase.length >= leastPassPhrase) return phrase
  throw new Refused('pass-phrase-short', { least: leastPassPhrase }, 'bad-request')
}

/**
 * The pass phrase.
 *
 * @param isNew whether it is being chosen: it then has to be long enough, and is asked for twice
 */
export async function getPassPhrase(file: string | undefined, isNew: boolean): Promise<string> {
  if (file !== undefined) {
    const phrase = readPhraseFile(file)
    return isNew ? refuseShort(phrase) : phrase
  }
  if (!process.stdin.isTTY) throw new Refused('pass-phrase-missing', {}, 'bad-request')
  const phrase = await ask(word('pass-phrase-asked'))
  if (!isNew) return phrase
  refuseShort(phrase)
  if ((await ask(word('pass-phrase-again'))) === phrase) return phrase
  throw new Refused('pass-phrase-unlike', {}, 'bad-request')
}
