/** Runs the tasks of one key one after the other; different keys do not wait for one another. */
export function inOrder(): <R>(key: string, task: () => Promise<R>) => Promise<R> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key);
    const mine = before ? before.then(task, task) : task();
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
