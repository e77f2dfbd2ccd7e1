import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const racine = path.dirname(fileURLToPath(import.meta.url));

export default {
  poweredByHeader: false,
  // Our server does it, once per answer (scripts/serveur/d-un-bloc.mjs).
  compress: false,
  reactStrictMode: true,
  // Every title stands in the head of the first answer: streamed afterwards, it would need JavaScript to be read.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  turbopack: { root: racine },
  outputFileTracingRoot: racine,
  // The fingerprint of the sources: every process and every start of one build agree on it.
  generateBuildId: () => process.env.VERSION ?? null,
  // `npm test` checks the types, once, with the tests; a start on a bare machine needn't.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'bwip-js',
    'nodemailer',
    'pdfkit',
    'pg',
    'pg-boss',
    'pino',
  ],
  experimental: {
    // Our server holds every page but those that take a document to 1 MB (scripts/serveur/garde.mjs).
    serverActions: { bodySizeLimit: '5mb' },
  },
} satisfies NextConfig;
