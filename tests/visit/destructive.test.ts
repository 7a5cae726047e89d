import { describe, expect, it } from 'vitest';
import { isDestructive, isRiskyToPress } from '../../src/visit/destructive.ts';

describe('isDestructive', () => {
  it.each([
    '/logout', '/account/Log-Out', '/sign_out.aspx', '/x/delete/7', '/remove;id=1', '/%64elete', '/list?action=delete', '/list?unsubscribe', '/list?a=1&cancel=7',
    '/x%2Fdelete', '/delete%00', '/#/logout', '/app#!/items/delete', '/#~Bins~Delete%20all', '/#/x#~Remove',
  ])('%s ends or removes something', (path) => expect(isDestructive(`https://council.test${path}`)).toBe(true));

  it.each([
    '/', '/bins/cancel-a-collection', '/unsubscribed', '/search?q=cancel+direct+debit', '/removals', '/deleted.html', '/#logout', '/%zz', '/#/bins/cancel-a-collection', '/#~Bins',
  ])('%s is only read', (path) => expect(isDestructive(`https://council.test${path}`)).toBe(false));

  it('knows nothing of what is no address', () => expect(isDestructive('logout')).toBe(false));

  it.each([
    '/x?confirm=yes', '/x?action=delete_all', '/x?remove_item=3', '/x?do=cancelBooking', '/delete-account?id=1', '/cancelBooking?id=1', '/x?submit=Unsubscribe-me', '/logOutUser?x', '/x?op=opt-out',
    '/bins/withdraw?id=1', '/deactivate?u=1', '/logout',
  ])('%s is not pressed', (path) => expect(isRiskyToPress(`https://council.test${path}`)).toBe(true));

  it.each([
    '/cancel-your-garden-waste', '/search?q=cancel+direct+debit', '/find?postcode=BR1+2AB&submit=Search', '/removals?postcode=x', '/find?confirm=', '/help/opting?action=find',
  ])('%s may be pressed', (path) => expect(isRiskyToPress(`https://council.test${path}`)).toBe(false));
});
