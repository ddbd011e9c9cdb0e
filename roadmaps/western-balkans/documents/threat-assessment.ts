// The periodic risk analysis and threat assessment that target 2.1 asks for.
import { defineDocument } from '#definition'

export const threatAssessment = defineDocument({
  id: 'threat-assessment',
  name: { en: 'Risk analysis and threat assessment' },
  text: 'threat-assessments',
  edition: 'edition',
  marking: 'document-marking',
  sections: [
    { field: 'key-judgements' },
    { field: 'source-limits' },
    { field: 'armed-violence', figures: [{ indicator: 'kpi-10' }], signals: ['incidents'] },
    { field: 'supply', figures: [{ indicator: 'kpi-4' }], signals: ['seizures'] },
    { field: 'routes' },
    { field: 'actors' },
    { field: 'response', figures: [{ indicator: 'kpi-3' }], signals: ['trace-requests'] },
    { field: 'outlook' },
  ],
  lists: [{ register: 'risks', title: 'title', matrix: { across: 'likelihood', down: 'impact' } }],
})
