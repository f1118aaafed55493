/** Sends the pieces of a message one after the other. */
export type Piecewise = <P>(
  id: string,
  pieces: readonly P[],
  send: (piece: P) => Promise<unknown>,
) => Promise<void>;

/** Remembers how many pieces of each message were taken: after a failure the rest is sent, not all of it again. */
export function piecewise(): { readonly send: Piecewise; readonly forget: (id: string) => void } {
  const taken = new Map<string, number>();
  return {
    async send(id, pieces, send) {
      for (const piece of pieces.slice(taken.get(id) ?? 0)) {
        await send(piece);
        taken.set(id, (taken.get(id) ?? 0) + 1);
      }
      taken.delete(id);
    },
    forget: (id) => void taken.delete(id),
  };
}
