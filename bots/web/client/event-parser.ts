/** Reads server-sent events as they come, in pieces of any size. @returns takes a piece */
export function eventParser(onData: (data: string) => void): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const events = (rest + piece).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice('data:'.length).trimStart());
      if (data.length > 0) onData(data.join('\n'));
    }
  };
}
