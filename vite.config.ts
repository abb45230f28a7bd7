import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // A relative base lets one build run at a domain's root and under a sub-path alike.
  base: './',
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
