import { readPlatform } from './platform.ts';

/** One package in `package-lock.json`, as far as this project looks at it. */
export type LockedPackage = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[] | string;
  cpu?: string[] | string;
  libc?: string[] | string;
  optionalDependencies?: Record<string, string>;
};

/** `package-lock.json` (lockfileVersion 3): every installed package by its folder; the project itself is ''. */
export type LockFile = { packages: Record<string, LockedPackage> };

/**
 * Complete a lock file with the optional packages of other platforms.
 *
 * npm leaves a package out when the registry has no copy of it, and `npm ci` then refuses the whole lock file.
 * A left-out package is meant for one other platform, so its version and platform are enough for npm to accept the
 * file and to skip the package here. Registry addresses are taken out as well.
 *
 * @returns A new lock file, and the folders that were added.
 * @throws When the platform of a left-out package cannot be read from its name, or its version is a range.
 */
export function completeLockFile<File extends LockFile>(lockFile: File): { lockFile: File; added: string[] } {
  const packages: Record<string, LockedPackage> = {};
  for (const [folder, { resolved, ...rest }] of Object.entries(lockFile.packages)) {
    packages[folder] = rest.link && resolved ? { resolved, ...rest } : rest;
  }
  const added = listMissing({ packages });
  for (const { folder, name, version } of added) {
    if (!/^\d/.test(version)) throw new Error(`${name}: "${version}" is geen vaste versie`);
    packages[folder] = { version, optional: true, ...readPlatform(name) };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lockFile: { ...lockFile, packages: Object.fromEntries(sorted) }, added: added.map(({ folder }) => folder) };
}

type Missing = { folder: string; name: string; version: string };

/** List the optional packages that a lock file asks for but does not hold, each with the folder where it fits. */
export function listMissing({ packages }: LockFile): Missing[] {
  const missing = new Map<string, Missing>();
  for (const [parent, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const nearest = listFolders(parent, name).find((folder) => folder in packages || missing.has(folder));
      const held = nearest && (packages[nearest]?.version ?? missing.get(nearest)?.version);
      if (held === version || (held && !/^\d/.test(version))) continue;
      const folder = held ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
      missing.set(folder, { folder, name, version });
    }
  }
  return [...missing.values()];
}

/** List where Node looks for a package when the package in `parent` asks for it, nearest first. */
function listFolders(parent: string, name: string): string[] {
  const folders = [`node_modules/${name}`];
  for (let end = 0; end !== -1 && parent !== '';) {
    end = parent.indexOf('/node_modules/', end + 1);
    folders.unshift(`${end === -1 ? parent : parent.slice(0, end)}/node_modules/${name}`);
  }
  return folders;
}
