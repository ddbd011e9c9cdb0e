// Passwords are worked out a few at a time, by turns of the networks that they come from: guesses take the processor from nobody.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefused, Refused } from '#definition'
import { newLately, newQuestionQueue } from '../../answers/index.ts'
import { sourceOf, whileAsked } from '../../guards/index.ts'

/** Each takes a core for some thirty milliseconds and 19 MiB. */
const atOnce = 2
/** Of one network so many may wait. */
const mostWaiting = 100
/** Whoever was wrong so lately comes after everybody who was not, in milliseconds. */
const suspectedFor = 15 * 60_000

/** Seconds after which a network whose people wait already may try again. */
const tryAgainAfter = 10

export interface PasswordTurns {
  /**
   * Does the work when it is its turn; never where the caller has left by then.
   *
   * @throws Refused (`sign-in-guessed`) where too many from there wait already
   */
  readonly take: <T>(address: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>
  /** Notes that something secret that came from there was wrong. */
  readonly suspect: (address: string) => void
}

/** Turns of networks: those from which nothing wrong came lately first. `now` gives milliseconds. */
export function newPasswordTurns(now?: () => number): PasswordTurns {
  const suspects = newLately(suspectedFor, now)
  let trustedWaiting = 0
  const perCaller = (source: string) => (suspects.has(source) && trustedWaiting > 0 ? 0 : 1)
  const queue = newQuestionQueue({ atOnce, perCaller, mostWaiting })
  return {
    suspect: (address) => suspects.note(sourceOf(address)),
    take: async (address, signal, work) => {
      const source = sourceOf(address)
      let isWaiting = !suspects.has(source)
      if (isWaiting) trustedWaiting += 1
      const stopWaiting = () => {
        if (isWaiting) trustedWaiting -= 1
        isWaiting = false
      }
      try {
        return await queue(source, signal, () => {
          stopWaiting()
          return work()
        })
      } catch (error) {
        if (!isRefused(error, 'questions-waiting')) throw error
        throw new Refused('sign-in-guessed', {}, 'too-many')
      } finally {
        stopWaiting()
      }
    },
  }
}

/** The processor is that of the process, whoever it serves. */
const turns = newPasswordTurns()

/** Works out a password for a request, in its turn. */
export async function inPasswordTurn<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await turns.take(request.ip, whileAsked(reply), work)
  } catch (error) {
    if (isRefused(error, 'sign-in-guessed')) void reply.header('retry-after', tryAgainAfter)
    throw error
  }
}

/** Notes that a request brought something secret that was wrong. */
export const suspectSource = ({ ip }: FastifyRequest): void => turns.suspect(ip)
