// What the doors say of questions about reports; and what is sent to ask one, to answer it, and to resolve it.
import { Type } from '@sinclair/typebox'
import {
  circles,
  threadKinds,
  type QuestionToAsk,
  type Thread,
  type ThreadEntry,
  type ThreadReply,
  type Threads,
} from '../../reporting/index.ts'
import {
  about,
  count,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  sameAs,
  text,
  textUpTo,
} from '../schema-parts.ts'

const entry = sameAs<ThreadEntry>()(
  'ThreadEntry',
  object({ kind: oneOf(threadKinds), body: text, at: text, by: text }),
)

const thread = sameAs<Thread>()(
  'Thread',
  object({
    ...{ id: text, element: text, part: text, paragraph: count, circle: oneOf(circles), isOpen: flag },
    ...{ entries: listOf(entry), mayAnswer: flag, mayResolve: flag },
  }),
)

export const threadsAnswer = sameAs<Threads>()(
  'ThreadsAnswer',
  object({ threads: listOf(thread), mayAsk: listOf(oneOf(circles)) }),
)

export const questionToAsk = sameAs<QuestionToAsk>()(
  'QuestionToAsk',
  object({
    ...{ element: textUpTo(100), part: textUpTo(400), body: textUpTo(2000), circle: oneOf(circles) },
    paragraph: Type.Integer({ minimum: 0, maximum: 1000, ...about('paragraph-pinned') }),
  }),
)

export const threadReply = sameAs<ThreadReply>()(
  'ThreadReply',
  object({ kind: oneOf(['answer', 'resolved', 'reopened']), body: optional(textUpTo(2000)) }),
)
