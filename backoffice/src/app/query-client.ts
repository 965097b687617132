import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/client.ts';

/** Server state lives here and nowhere else. Refusals are not repeated; a lost connection is, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 1 && (!(error instanceof ApiError) || error.status === 0),
    },
  },
});
