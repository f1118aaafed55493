import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which rooms each room may know; node's own modules and the packages each may use. */
const MAY_KNOW = {
  policy: { rooms: [], packages: ['node:crypto'] },
  conversations: { rooms: ['policy'], packages: ['decimal.js', 'opencc-js/t2cn'] },
  bots: { rooms: ['conversations'], packages: null },
  src: { rooms: ['policy', 'conversations', 'bots'], packages: null },
} as const;
type Room = keyof typeof MAY_KNOW;
const ROOMS: readonly Room[] = ['policy', 'conversations', 'bots', 'src'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const filesOf = (room: string) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

function importsOf(room: string): readonly Import[] {
  return filesOf(room).flatMap((from) => {
    const code = readFileSync(join(ROOT, from), 'utf8');
    const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].flatMap(([, to]) =>
      to ? [to] : [],
    );
    return specifiers.map((to) => ({
      from,
      to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), to)) : to,
    }));
  });
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isOurs = ({ to }: Import): boolean => ROOMS.some((room) => to.startsWith(`${room}/`));

describe('who may know whom', () => {
  for (const room of ROOMS) {
    const imports = importsOf(room);

    it(`${room} has imports to look at`, () => expect(imports.length).toBeGreaterThan(0));

    it(`${room} knows only ${[...MAY_KNOW[room].rooms, 'itself'].join(', ')}`, () => {
      const allowed: readonly string[] = [room, ...MAY_KNOW[room].rooms];
      expect(imports.filter((one) => isOurs(one) && !allowed.includes(roomOf(one.to)))).toEqual([]);
    });

    it(`${room} enters other rooms by their door, index.js`, () => {
      const windows = imports.filter(
        (one) => isOurs(one) && roomOf(one.to) !== room && one.to !== `${roomOf(one.to)}/index.js`,
      );
      expect(windows).toEqual([]);
    });

    const { packages } = MAY_KNOW[room];
    if (packages) {
      it(`${room} is pure: of packages it uses only ${packages.join(', ')}`, () => {
        const allowed: readonly string[] = packages;
        expect(imports.filter((one) => !isOurs(one) && !allowed.includes(one.to))).toEqual([]);
      });
    }
  }

  it("src's own rooms are entered by their door too", () => {
    const inner = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
    const windows = importsOf('src').filter((one) => {
      const to = inner(one.to);
      return to !== undefined && to !== inner(one.from) && one.to !== `src/${to}/index.js`;
    });
    expect(windows).toEqual([]);
  });

  it("a channel's library is loaded only when the channel is on: never by a static import", () => {
    const statics = filesOf('bots').filter((file) =>
      /^import (?!type)[^;]*from '(?:grammy|wechaty)'/m.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(statics).toEqual([]);
  });
});
