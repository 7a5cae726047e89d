import { describe, expect, it } from 'vitest';
import { isDestructive } from '../../src/visit/destructive.ts';

describe('isDestructive', () => {
  it.each([
    '/logout', '/account/Log-Out', '/sign_out.aspx', '/x/delete/7', '/remove;id=1', '/%64elete', '/list?action=delete', '/list?unsubscribe', '/list?a=1&cancel=7',
    '/#/logout', '/app#!/items/delete', '/#~Bins~Delete%20all', '/#/x#~Remove',
  ])('%s ends or removes something', (path) => expect(isDestructive(`https://council.test${path}`)).toBe(true));

  it.each([
    '/', '/bins/cancel-a-collection', '/unsubscribed', '/search?q=cancel+direct+debit', '/removals', '/deleted.html', '/#logout', '/%zz', '/#/bins/cancel-a-collection', '/#~Bins',
  ])('%s is only read', (path) => expect(isDestructive(`https://council.test${path}`)).toBe(false));

  it('knows nothing of what is no address', () => expect(isDestructive('logout')).toBe(false));
});
