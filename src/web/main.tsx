// Starts the web site: router and query cache in one page element.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { options } from 'preact'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './data/query-client.ts'
import { tidyDrafts } from './person/drafts.ts'
import { router } from './shell/router.tsx'
import './style/index.css'

const page = document.getElementById('page')
if (!page) throw new Error('The page element is missing.')

// What a page does after it was drawn is done before the next key is heard, and not with the next frame: a hidden window has none.
options.requestAnimationFrame = queueMicrotask

tidyDrafts()
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
