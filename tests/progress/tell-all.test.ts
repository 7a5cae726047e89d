import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { tellAll } from '../../src/progress/index.ts';

const at = new Date('2026-11-21T10:00:00Z');

describe('tellAll', () => {
  it('gives the time and tells everyone', () => {
    const heard: Event[] = [];
    tellAll([{ name: 'a', tell: (event) => heard.push(event) }, { name: 'b', tell: (event) => heard.push(event) }], () => at)({ type: 'site-started', site: 'x' });
    expect(heard).toEqual([
      { at: '2026-11-21T10:00:00.000Z', type: 'site-started', site: 'x' },
      { at: '2026-11-21T10:00:00.000Z', type: 'site-started', site: 'x' },
    ]);
  });

  it('lets a broken listener harm nobody and says that it broke', () => {
    const heard: Event[] = [];
    const broken = { name: 'broken', tell: () => { throw new Error('disk full'); } };
    tellAll([broken, { name: 'ear', tell: (event) => heard.push(event) }, broken], () => at)({ type: 'site-started', site: 'x' });
    expect(heard.map((event) => event.type)).toEqual(['listener-broke', 'site-started', 'listener-broke']);
    expect(heard[0]).toMatchObject({ listener: 'broken', detail: 'disk full' });
  });
});
