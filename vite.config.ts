import { fileURLToPath } from 'node:url'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const output = here('dist/public')
const target = ['chrome94', 'edge94', 'firefox101', 'safari16.4']

/** One self-contained file with a fixed name: what other pages embed never changes its address. */
function bundle(source: string, file: string, format: 'iife' | 'es'): InlineConfig {
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: here('.'),
    build: {
      target,
      outDir: output,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { output: { minify: true } },
      lib: { entry: here(source), formats: [format], name: 'tueroeffner', fileName: () => file },
    },
  }
}

/** Builds the two widget files beside the pages, so that one `vite build` makes everything. */
function widgetFiles(): Plugin {
  return {
    name: 'widget-files',
    apply: 'build',
    async closeBundle() {
      await build(bundle('adapters/web/widget/widget.ts', 'widget.js', 'iife'))
      await build(bundle('adapters/web/widget/chat-app.ts', 'widget-app.js', 'es'))
    },
  }
}

/** Builds the counsellors' console into a folder of its own: its files lie below `/console/`. */
function consoleFiles(): Plugin {
  return {
    name: 'console-files',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        root: here('adapters/console/app'),
        base: '/console/',
        build: {
          target,
          outDir: here('dist/public/console'),
          emptyOutDir: true,
          modulePreload: false,
          assetsInlineLimit: 0,
        },
      })
    },
  }
}

export default defineConfig({
  root: here('adapters/web/pages'),
  publicDir: here('adapters/web/pages/public'),
  plugins: [widgetFiles(), consoleFiles()],
  build: {
    target,
    outDir: output,
    emptyOutDir: true,
    modulePreload: false,
    // The content policy admits no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: here('adapters/web/pages/index.html'),
        chat: here('adapters/web/pages/chat.html'),
        pages: here('adapters/web/pages/server-pages.css'),
      },
      output: {
        assetFileNames: ({ names }) =>
          names.includes('pages.css') ? 'pages.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
})
