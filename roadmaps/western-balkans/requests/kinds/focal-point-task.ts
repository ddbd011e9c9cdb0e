import { defineRequestKind } from '#definition'

export const focalPointTask = defineRequestKind({
  id: 'focal-point-task',
  name: { en: 'Tasks of the Focal Point' },
  singular: { en: 'task of the Focal Point' },
  definition: {
    en: 'The Firearms Focal Point asks an institution to do something and to say what came of it (target 2.2: tasking, coordination and monitoring).',
  },
  register: 'requests',
  where: { field: 'kind', is: 'focal-point-task' },
  askedBy: ['firearms-focal-point'],
  askedOf: [
    'police',
    'border-police',
    'customs',
    'laboratory',
    'prosecution',
    'prison',
    'firearms-focal-point',
  ],
  dueDays: 15,
  isInWorkingDays: true,
  escalatesAfter: 7,
})
