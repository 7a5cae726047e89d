import { describe, expect, it } from 'vitest';
import { saysMoved } from '../../src/findability/says-moved.ts';

describe('saysMoved', () => {
  it.each([
    'Sorry, something has moved', 'Oops!', 'This page has moved', 'The page you are looking for no longer exists', 'Page no longer available', 'Error', 'That page doesn’t exist',
    'Our website has moved', 'This content has been removed',
  ])('knows a title or heading that says so: %s', (words) => expect(saysMoved(['Council', words], '')).toBe(true));
  it.each(['This page has been moved to our new site', 'Potholes This service has moved', 'Sadly the page you asked for is gone'])('knows first words that say so: %s', (words) => {
    expect(saysMoved([], `Report a pothole. ${words}. Ring us`)).toBe(true);
  });
  it.each(['Tell us you have moved', 'Removed vehicles', 'Missed bin collection', 'Moved house: council tax', 'The sorry state of our roads'])(
    'lets other titles be: %s', (words) => expect(saysMoved([words], words)).toBe(false),
  );
  it('lets first words be that speak of other things', () => {
    expect(saysMoved(['Potholes'], 'Sorry about the holes. Something has moved the stones. Our offices have moved.')).toBe(false);
  });
});
