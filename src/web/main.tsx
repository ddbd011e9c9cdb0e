// Starts the web site: router and query cache in one page element.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './data/query-client.ts'
import { tidyDrafts } from './person/drafts.ts'
import { router } from './shell/router.tsx'
import './style/index.css'

const page = document.getElementById('page')
if (!page) throw new Error('The page element is missing.')

tidyDrafts()
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
