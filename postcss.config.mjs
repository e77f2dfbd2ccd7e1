/** Tailwind 4 is the only CSS tool; its tokens live in app/globals.css. */
export default { plugins: { '@tailwindcss/postcss': {} } };
