import { describe, expect, it } from 'vitest';
import { below, folderOf, idOf, join, nameOf } from '../../src/read/paths.ts';

describe('paths, on any system', () => {
  it('joins and works out dots', () => {
    expect(join('scenarios/surveys', '../sites/a.csv')).toBe('scenarios/sites/a.csv');
    expect(join('.', 'a.csv')).toBe('a.csv');
    expect(join('a', '../../b')).toBe('../b');
    expect(join('/home/me', './a/../b.csv')).toBe('/home/me/b.csv');
    expect(join('a', '/b/c')).toBe('/b/c');
    expect(join('C:\\me\\surveys', '..\\sites\\a.csv')).toBe('C:/me/sites/a.csv');
    expect(join('a', 'C:\\b')).toBe('C:/b');
  });

  it('takes a path apart', () => {
    expect([folderOf('a/b/c.yaml'), folderOf('c.yaml'), folderOf('/c.yaml'), folderOf('a\\b\\c.yaml')]).toEqual(['a/b', '.', '/', 'a/b']);
    expect([nameOf('a/b.yaml'), idOf('a/b.yaml'), idOf('a\\b.c.yaml'), idOf('b')]).toEqual(['b.yaml', 'b', 'b.c', 'b']);
  });

  it('says where a file stands without saying on which machine', () => {
    expect(below('scenarios', 'scenarios/surveys/a.yaml')).toBe('surveys/a.yaml');
    expect(below('/me/scenarios/', '/me/scenarios/a.yaml')).toBe('a.yaml');
    expect(below('.', 'a.yaml')).toBe('a.yaml');
    expect(below('.', '/elsewhere/a.yaml')).toBe('a.yaml');
    expect(below('scenarios', '../a.yaml')).toBe('a.yaml');
    expect(below('scenarios', 'scenarios-old/a.yaml')).toBe('a.yaml');
  });
});
