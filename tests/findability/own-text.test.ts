import { describe, expect, it } from 'vitest';
import { ownText } from '../../src/findability/own-text.ts';
import { home, link, source } from './made.ts';

describe('ownText', () => {
  const text = 'Bins. Collections and more. Check your bin day Find your days by postcode Pay at the portal See the calendar';
  const links = [
    link('Check your bin day', '/bin-day', { extra: 'Find your days by postcode' }), link('Pay at the portal', 'https://portal.test/'), link('calendar', '/calendar.pdf'),
  ];

  it('is the text without the words of links to other pages of the site and of their cards', () => {
    const own = ownText(source({ text, links }), `${home}bins`);
    expect(own.text.replace(/\s+/g, ' ')).toBe('Bins. Collections and more. Pay at the portal See the calendar');
    expect(own.lead).toBe('Bins. Collections and more. Pay at the portal See the calendar');
    expect(own.words).toBe(text.split(' ').length - 9);
    expect(own.onward).toBe(1);
  });
  it('keeps what the page says of itself before a link of the same words', () => {
    const own = ownText(source({ text: 'Bin day is Monday. Bin day', links: [link('Bin day is Monday. Bin day or so', '/x'), link('on this page', '/bins')] }), `${home}bins`);
    expect(own.text).toBe('Bin day is Monday. Bin day');
  });
});
