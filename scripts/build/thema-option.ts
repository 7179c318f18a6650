import { chooseThema } from '../../src/integrations/thema-keuze.ts';

/** Read which theme the command asks for; for one that does not exist, say so and stop with code 2. */
export function readThemaOption(): string {
  try {
    return chooseThema();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
