/**
 * Works with so many hands at once, each until it finds nothing more to do. Where one cannot go on, the others are not left
 * at work behind whoever is told so.
 * @throws what the first of them threw
 */
export async function workers(hands: number, work: () => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled(Array.from({ length: hands }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
