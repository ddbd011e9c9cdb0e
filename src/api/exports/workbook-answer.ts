// Workbooks as answers: their content type, and how they are sent under a name.
import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The header that names a file: in signs that every program knows, and as it is where it has others (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`
}

/** Sends the bytes of a workbook to be saved under the name. */
export function sendBytes(reply: FastifyReply, name: string, bytes: Readable): FastifyReply {
  return reply.type(workbookType).header('content-disposition', dispositionOf(name)).send(bytes)
}
