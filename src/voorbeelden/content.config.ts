// The preview is built as a site of its own, and shows the same content as the real one.
export { collections } from '../content.config.ts';
