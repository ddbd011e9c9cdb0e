// Templates: a workbook to fill in for every register and every indicator.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { apiPaths } from '#definition'
import { writeWorkbook, type OutWorkbook } from '#formats'
import { indicatorTemplate, registerTemplate } from '#intake'
import { getRegister, type ApiContext } from '../../requests/index.ts'
import { describeRoute, registerParams, templateQuery } from '../../schemas/index.ts'
import { getIndicator } from '../figures/figures.ts'
import { findLabel, sendBytes, workbookAnswer } from '../../exports/index.ts'

interface Asked {
  Params: { readonly id: string }
  Querystring: { readonly language: string }
}

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

function describeTemplate(summary: string) {
  return describeRoute({ summary, answers: workbookAnswer, params: registerParams, query: templateQuery })
}

/** The template of a register and the form of an indicator, in the language of the reader. */
export function templateRoutes(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const path = (name: 'registerTemplate' | 'indicatorTemplate') => apiPaths[name].replace('{id}', ':id')
  server.get<Asked>(
    path('registerTemplate'),
    { schema: describeTemplate('A workbook in which records of the register can be filled in and sent') },
    (request, reply) => {
      const { id } = request.params
      const register = getRegister(context, id)
      const { language } = request.query
      return sendWorkbook(context, reply, register.id, registerTemplate({ roadmap, language }, register))
    },
  )
  server.get<Asked>(
    path('indicatorTemplate'),
    {
      schema: describeTemplate(
        'A workbook in which the figures behind the indicator can be filled in and sent',
      ),
    },
    (request, reply) => {
      const { id } = request.params
      const indicator = getIndicator(roadmap, id)
      const { language } = request.query
      return sendWorkbook(context, reply, indicator.id, indicatorTemplate({ roadmap, language }, indicator))
    },
  )
}
