// Loaded before every command (node --import), in plain JavaScript: an older Node must be able to read it.
// On Linux and Windows the packages bring Node 24 along; elsewhere the installed Node is used and may be too old
// to run TypeScript and the tools.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isRecentEnough = (major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major > 24;

if (!isRecentEnough) {
  console.error(`Dit commando heeft Node 24 nodig (of 22.22 en hoger). Nu draait Node ${process.versions.node}.

Zo los je het op:
  - Op Linux of Windows: installeer de pakketten met "npm ci". Daar zit Node 24 bij.
  - Op macOS: installeer Node 24 (https://nodejs.org/) en probeer het daarna opnieuw.
  - Start een commando altijd met npm ("npm start", "npm test"), niet met "node scripts/…".`);
  process.exit(1);
}

// Astro sends no usage figures from here, whichever command starts it.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
