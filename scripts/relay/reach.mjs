// What the operator is told about how participants come to the relay.
import { isThisMachine } from './options.mjs';

const WHY = `Plain http works on this machine alone: browsers let the extension speak it with nobody else, join links to other
machines have to begin with https, and whoever is on the way could read the tokens in the addresses.`;

const HOW = `For a class it takes https with a certificate that the participants' browsers trust:
  1. a name that leads to this machine from where they are (relay.example),
  2. a certificate for that name from an authority that browsers know, or from the one that your organization has installed
     in them; one that you signed yourself is refused, and there is no page on which to accept it,
  3. npm run relay -- --host 0.0.0.0 --name relay.example --certificate fullchain.pem --certificate-key privkey.pem
     and a way through the firewall to its port.
Or something that speaks https stands in front of it (a reverse proxy, a tunnel): --behind-proxy. It must not collect what
is streamed, nor write addresses into logs.`;

/** Where the relay is, and what participants need. */
export function reach({ host, port, name, certificate, behindProxy }) {
  const shown = (text) => (text.includes(':') ? `[${text}]` : text);
  if (behindProxy)
    return `The relay listens on http://${shown(host)}:${port}, for what stands in front of it and speaks https.
The relay's address, for the trainer, is that one's: ${name ? `https://${name}` : 'https:// and its name'}.`;
  if (!certificate)
    return `The relay's address, for browsers on this machine alone: http://${shown(host)}:${port}\n\n${WHY}\n\n${HOW}`;
  const known = name ?? (isThisMachine(host) ? 'localhost' : undefined);
  const address = known ? `https://${known}${port === 443 ? '' : `:${port}`}` : 'https://, a name of the certificate';
  return `The relay's address, for the trainer: ${address}
Participants' browsers must trust the certificate and reach this machine under that name. Try it in one of theirs:
${known ? `${address}/health` : 'its /health'} has to say "ok", without a warning.`;
}
