// Templates: a workbook to fill in for every register and every indicator.
import type { FastifyReply } from 'fastify'
import { findLabel } from '#definition'
import { writeWorkbook, type OutWorkbook } from '#formats'
import { indicatorTemplate, registerTemplate } from '#intake'
import { getRegister, type ApiContext } from '../../requests/index.ts'
import { getIndicator } from '../figures/figures.ts'
import { sendBytes } from '../../exports/index.ts'
import type { Handlers } from '../handler.ts'

function sendWorkbook(
  context: ApiContext,
  reply: FastifyReply,
  id: string,
  workbook: OutWorkbook,
): FastifyReply {
  const label = findLabel(context, workbook.language)
  const labelled = label === undefined ? workbook : { ...workbook, label }
  return sendBytes(reply, `${id}-template.xlsx`, writeWorkbook(labelled))
}

/** The template of a register and the form of an indicator, in the language of the reader. */
export function templateRoutes(context: ApiContext): Handlers<'registerTemplate' | 'indicatorTemplate'> {
  const { roadmap } = context
  return {
    registerTemplate: (request, reply) => {
      const { id } = request.params
      const register = getRegister(context, id)
      const { language } = request.query
      return sendWorkbook(context, reply, register.id, registerTemplate({ roadmap, language }, register))
    },
    indicatorTemplate: (request, reply) => {
      const { id } = request.params
      const indicator = getIndicator(roadmap, id)
      const { language } = request.query
      return sendWorkbook(context, reply, indicator.id, indicatorTemplate({ roadmap, language }, indicator))
    },
  }
}
