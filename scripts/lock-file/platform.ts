/** The platform that a package is made for, in the words of npm. */
export type Platform = { os?: string[]; cpu: string[]; libc?: string[] };

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  windows: 'win32',
  win32: 'win32',
};
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'wasm32'];
const C_LIBRARIES: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * Read for which platform a package is made from its name, `@example/binding-linux-x64-musl`.
 *
 * @throws When the name holds no processor, or no operating system (WebAssembly needs none).
 */
export function readPlatform(name: string): Platform {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => OPERATING_SYSTEMS[word] ?? []);
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) => C_LIBRARIES[word] ?? []);
  if (cpu.length !== 1 || (os.length !== 1 && cpu[0] !== 'wasm32')) {
    throw new Error(`${name}: geen platform te lezen uit deze naam`);
  }
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && os[0] === 'linux' && { libc }) };
}
