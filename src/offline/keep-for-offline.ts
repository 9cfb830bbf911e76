/**
 * Registers the service worker once the page is there: what it keeps must not compete with what is read. Not where the
 * reader asked for little data, nor on an origin without service workers.
 */
export function keepForOffline(base: string): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const spares = connection instanceof Object && Reflect.get(connection, 'saveData') === true;
  if (!('serviceWorker' in navigator) || spares) return;
  const register = () => {
    // A browser may refuse, in a private window for one; the site then works as any site does.
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base }).catch(() => {});
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
