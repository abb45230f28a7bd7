type Env = Readonly<Record<string, string | undefined>>;

/** What the policy must let through because of a deployer's settings. */
function hosts(env: Env): string[] {
  const asked = [env['VITE_BASEMAP_STYLE'] ?? '', ...(env['VITE_BASEMAP_HOSTS'] ?? '').split(/[\s,]+/)];
  const origins = asked.filter((each) => /^https?:\/\//.test(each)).map((each) => new URL(each).origin);
  return [...new Set(origins)];
}

/** The server that one way by road is asked of (VITE_ROUTING_URL). */
function routingHost(env: Env): string[] {
  const url = env['VITE_ROUTING_URL']?.trim() ?? '';
  return /^https?:\/\//.test(url) ? [new URL(url).origin] : [];
}

/**
 * The Content-Security-Policy of the built site: nothing inline, nothing evaluated but the solver's WebAssembly, no
 * other origin than the street map's (VITE_BASEMAP_STYLE, VITE_BASEMAP_HOSTS) and the routing server's.
 */
export function contentPolicy(env: Env): string {
  const street = hosts(env);
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...street],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...street, ...routingHost(env)],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
