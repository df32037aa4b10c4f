export const servers = ['apache', 'nginx', 'iis'] as const;
export type Server = (typeof servers)[number];

export const serverWords: Readonly<Record<Server, string>> = { apache: 'Apache', nginx: 'nginx', iis: 'IIS' };

/** The other headers for a page with the scan. */
const beside: readonly (readonly [name: string, value: string])[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Files of the folder that keep their name over versions: a browser has to ask whether they changed. */
const keptNames = ['zelfscan.js', 'zelfscan-frame.js', 'frame.html', 'version.json'];
const anyKept = `(${keptNames.map((name) => name.replace('.', '\\.')).join('|')})$`;
const askFirst =
  '<system.webServer><staticContent><clientCache cacheControlMode="DisableCache" /></staticContent></system.webServer>';

/** Lines for the configuration of a server: the headers, and the kinds of files that it may not know. */
export function serverLines(server: Server, policy: string | null): string {
  const headers = [...(policy === null ? [] : [['Content-Security-Policy', policy] as const]), ...beside];
  if (server === 'apache') {
    return [
      ...headers.map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`),
      'AddType text/javascript .js',
      'AddType application/json .json',
      'AddType font/ttf .ttf',
      `<FilesMatch "^${anyKept}">`,
      '  Header set Cache-Control "no-cache"',
      '</FilesMatch>',
    ].join('\n');
  }
  if (server === 'nginx') {
    const lines = headers.map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`);
    return [
      ...lines,
      '',
      '# Een location met een eigen add_header vergeet de regels erboven. Zet ze daar nog een keer.',
      `location ~ ^/zelfscan/${anyKept} {`,
      ...lines.map((line) => `  ${line}`),
      '  add_header Cache-Control "no-cache" always;',
      '}',
    ].join('\n');
  }
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers.map(([name, value]) => `        <add name="${name}" value="${inXml(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".ttf" />
      <mimeMap fileExtension=".ttf" mimeType="font/ttf" />
    </staticContent>
  </system.webServer>
${keptNames.map((name) => `  <location path="zelfscan/${name}">${askFirst}</location>`).join('\n')}
</configuration>`;
}
