import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { textOf } from './published.ts';

describe('the gates of the league', () => {
  const $ = load(textOf('league.html'));
  it('stand in a row as letters that lead to what they mean', () => {
    const row = $('#bands tr').filter((_, each) => $(each).find('th a').attr('href') === 'councils/E06000902.html');
    expect(row.find('td').last().text()).toBe('A B');
    expect(row.find('td').last().find('a').map((_, each) => $(each).attr('href')).get()).toEqual(['#gate-home-blocked', '#gate-task-blocked']);
  });
  it('are told once, below the tables', () => {
    const key = $('.gate-key');
    expect(key.length).toBe(1);
    expect($('#bands').children().last().hasClass('gate-key')).toBe(true);
    expect(key.find('#gate-home-blocked').text()).toContain('A A serious accessibility failure on the home page: no more than 2 stars.');
    expect($('main').text().split('A serious accessibility failure on the home page').length).toBe(2);
  });
});
