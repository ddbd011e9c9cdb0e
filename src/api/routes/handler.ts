// What serves an operation: its question as it was checked goes in, the answer that the contract names comes out.
import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerOf, BodyOf, FilledQueryOf, OperationId, Operations, ParamsIn } from '#definition'

type SentOf<O> = O extends { readonly body: 'bytes' } ? Readable | undefined : BodyOf<O>

type RequestFor<Id extends OperationId> = FastifyRequest<{
  Params: ParamsIn<Operations[Id]['path']>
  Querystring: FilledQueryOf<Operations[Id]>
  Body: SentOf<Operations[Id]>
}>

type Given<Id extends OperationId> = AnswerOf<Operations[Id]> | FastifyReply

type Handler<Id extends OperationId> = (
  request: RequestFor<Id>,
  reply: FastifyReply,
) => Given<Id> | Promise<Given<Id>>

/** What serves these operations; those of all of them where none is named. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> }
