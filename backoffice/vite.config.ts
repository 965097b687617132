import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the back office to `dist/backoffice`; in development the API is asked for at GONGKAI_API. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/office/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/backoffice', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The component library is one piece of some 900 kB that hardly ever changes.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': process.env['GONGKAI_API'] ?? 'http://localhost:3000' } },
});
