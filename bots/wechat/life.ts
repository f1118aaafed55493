import type { WechatyBuilder } from 'wechaty';

type Bot = ReturnType<typeof WechatyBuilder.build>;

/**
 * Watches whether a puppet lives. Puppets put much right by themselves, and report errors that mean nothing: so one that
 * was started, stopped, signed out or reported an error is given a while to run, signed in or with a QR code to scan.
 * @param patience how long it is given, in milliseconds
 * @returns ended: resolves with why, when it did not come back; forget: watches no longer
 */
export function watchLife(
  bot: Bot,
  patience: number,
): { readonly ended: Promise<string>; readonly forget: () => void } {
  const { puppet } = bot;
  let waitsForScan = puppet.authQrCode !== undefined;
  let doubt: NodeJS.Timeout | undefined;
  let forget = () => {};

  const ended = new Promise<string>((resolve) => {
    const suspect = () => {
      doubt ??= setTimeout(() => {
        doubt = undefined;
        if (puppet.state.active() !== true) resolve('the puppet does not run any more');
        else if (!puppet.isLoggedIn && !waitsForScan)
          resolve('WeChat is signed out, and no QR code is offered');
      }, patience);
    };
    const onScan = () => {
      waitsForScan = true;
    };
    const onLogin = () => {
      waitsForScan = false;
    };
    suspect();
    puppet.on('scan', onScan).on('login', onLogin);
    puppet.on('stop', suspect).on('logout', suspect).on('error', suspect);
    forget = () => {
      clearTimeout(doubt);
      puppet.off('scan', onScan).off('login', onLogin);
      puppet.off('stop', suspect).off('logout', suspect).off('error', suspect);
    };
  });
  return { ended, forget };
}
