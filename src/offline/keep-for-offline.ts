/**
 * Registers the service worker once the page is there: what it keeps must not compete with what is read. Not where the
 * reader asked for little data, nor on an origin without service workers.
 */
export function keepForOffline(base: string): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const spares = connection instanceof Object && Reflect.get(connection, 'saveData') === true;
  if (!('serviceWorker' in navigator) || spares) return;
  if (navigator.serviceWorker.controller === null) {
    navigator.serviceWorker.addEventListener('controllerchange', () => askAgain(base), { once: true });
  }
  const register = () => {
    // A browser may refuse, in a private window for one; the site then works as any site does.
    navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base }).catch(() => {});
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/**
 * What came before there was a service worker has passed it by, Monaco for one on a first visit. It is asked for once more,
 * of the browser's own cache, and the worker keeps it.
 */
function askAgain(base: string): void {
  const assets = new URL(`${base}_astro/`, location.href).href;
  const asked = new Set<string>();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const passedBy = entry instanceof PerformanceResourceTiming && entry.workerStart === 0;
      if (!passedBy || !entry.name.startsWith(assets) || asked.has(entry.name)) continue;
      asked.add(entry.name);
      fetch(entry.name, { cache: 'force-cache' }).catch(() => {});
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
