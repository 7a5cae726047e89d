import { describe, expect, it } from 'vitest';
import { endpointOf, isPublicAddress, namedEndpoint, placeOf } from '../../src/visit/endpoint.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '151.101.0.81', '2606:4700::1111', '2a00:1450:4009::200e', '::ffff:8.8.8.8'])('lets %s through', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1', '127.8.8.8', '10.1.1.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.100.100.200', '0.0.0.0',
    '255.255.255.255', '224.0.0.1', '192.0.0.8', '192.0.0.192', '198.18.0.1', '192.0.2.1', '203.0.113.9', '240.0.0.1', '168.63.129.16',
    '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1', '3fff::1', '5f00::1', '100::1', '4000::1',
    '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001::1',
    'localhost', 'www.gov.uk', '', '1.2.3.4.5',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('endpointOf', () => {
  it.each([
    ['WWW.Example.GOV.uk', 443, 'www.example.gov.uk:443'], ['example.org.', 80, 'example.org:80'], ['example.org:80', 443, 'example.org:80'],
    ['example.org:8080', 80, 'example.org:8080'], ['[::1]:80', 443, '[::1]:80'], ['[::FFFF:7f00:1]', 80, '[::ffff:7f00:1]:80'],
    // Odd spellings of 127.0.0.1 that a browser would read as such.
    ['2130706433', 80, '127.0.0.1:80'], ['0x7f.1', 80, '127.0.0.1:80'], ['0177.0.0.1:80', 80, '127.0.0.1:80'],
  ])('reads %s', (written, port, place) => {
    const endpoint = endpointOf(written, port);
    expect(endpoint && placeOf(endpoint)).toBe(place);
  });

  it.each(['', ':80', 'a b', 'user@host', 'host/path', 'host:99999', 'host:0', 'host\r\nX: y', 'host?x', 'a%2eb', '[::1'])('refuses %j', (written) => {
    expect(endpointOf(written, 80)).toBeNull();
  });
});

describe('namedEndpoint', () => {
  const hosts = { 'Brambleford.test': '127.0.0.1:18701', '127.0.0.1:18980': '127.0.0.1:18980', 'port.test': '127.0.0.1', 'open.test': '8.8.8.8', 'six.test': '[::1]:81' };

  it.each([
    ['brambleford.test', 80, '127.0.0.1:18701'], ['brambleford.test', 443, '127.0.0.1:18701'], ['127.0.0.1', 18980, '127.0.0.1:18980'],
    ['port.test', 80, '127.0.0.1:80'], ['port.test', 443, '127.0.0.1:443'], ['open.test', 8080, '8.8.8.8:8080'], ['six.test', 80, '[::1]:81'],
  ])('%s:%i leads where the survey says', (host, port, place) => {
    const named = namedEndpoint({ host, port }, hosts);
    expect(named && placeOf(named)).toBe(place);
  });

  it.each([['127.0.0.1', 18981], ['127.0.0.1', 18701], ['localhost', 18980], ['port.test', 8080], ['port.test', 22], ['x.brambleford.test', 80], ['__proto__', 80], ['constructor', 80]])(
    '%s:%i is not named', (host, port) => expect(namedEndpoint({ host, port }, hosts)).toBeNull(),
  );
});
