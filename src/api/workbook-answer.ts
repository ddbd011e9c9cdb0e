// Workbooks as answers: their content type, and how they are sent under a name.
import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const workbookAnswer = {
  description: 'An Excel workbook',
  content: { [workbookType]: { schema: { type: 'string', format: 'binary' } } },
}

/** Sends the bytes of a workbook to be saved under the name. */
export function sendBytes(reply: FastifyReply, name: string, bytes: Readable): FastifyReply {
  return reply.type(workbookType).header('content-disposition', `attachment; filename="${name}"`).send(bytes)
}
